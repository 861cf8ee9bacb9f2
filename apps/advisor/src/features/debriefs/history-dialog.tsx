import { Dialog, Empty, Loading, Reading } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { happened } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { debriefHistoryOf } from './debriefs.queries.ts';
import css from './debriefs.module.css';
import { Problem } from './problem.tsx';

/** What a section said before another person, or another sitting, changed it. */
export function HistoryDialog({
  debriefId,
  section,
  title,
  onClose,
}: {
  debriefId: string;
  section: string;
  title: string;
  onClose: () => void;
}) {
  const { institution } = useSession();
  const { data, error } = useQuery(debriefHistoryOf(debriefId, section));
  return (
    <Dialog open wide title={`Before: ${title}`} onClose={onClose}>
      <Problem error={error} />
      {!data && !error && <Loading what="the history" />}
      {data?.length === 0 && (
        <Empty inset title="Nothing was replaced yet">
          Words go here when somebody else, or you at another sitting, change them.
        </Empty>
      )}
      {data?.map((revision) => (
        <section key={revision.id} className={css.revision}>
          <h3>
            {revision.writtenByName ?? 'Somebody'},{' '}
            {happened(revision.writtenAt, institution.timeZone)}
          </h3>
          <Reading>{revision.body}</Reading>
        </section>
      ))}
    </Dialog>
  );
}

import { toHandOver, type Addendum } from '@onward/core/debriefs';
import { Notice, Reading } from '@onward/ui';
import { ReleaseDialog } from '../../shared/release/release-dialog.tsx';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useRelease } from './debriefs.queries.ts';
import css from './debriefs.module.css';

/** The words a release would hand to the student now. */
export function handoversOf({ sections, addenda, releases }: DebriefPage) {
  return toHandOver(
    sections,
    addenda.map((one) => ({ ...one, id: one.id as Addendum['id'] })),
    releases.map((one) => ({ ...one, addendumId: one.addendumId as Addendum['id'] | null })),
  );
}

/** Exactly what the student will read of a debrief and of what was added since. */
export function DebriefReleaseDialog({
  page,
  onClose,
}: {
  page: DebriefPage;
  onClose: () => void;
}) {
  const { debrief, student } = page;
  const release = useRelease(debrief);
  const handovers = handoversOf(page);
  return (
    <ReleaseDialog
      title={`What ${student.name} will read`}
      act={`Release to ${student.name}`}
      ready={handovers.length > 0}
      verb={release}
      onClose={onClose}
    >
      {handovers.length === 0 && (
        <Notice kind="needs">There is nothing for {student.name} to read yet.</Notice>
      )}
      {handovers.map((words) => (
        <section key={words.addendumId ?? 'debrief'} className={css.preview}>
          <h3>{words.addendumId ? 'Added later' : 'What we talked about'}</h3>
          <Reading>{words.summary}</Reading>
          {words.agreedSteps && (
            <>
              <h3>What we agreed</h3>
              <Reading>{words.agreedSteps}</Reading>
            </>
          )}
        </section>
      ))}
    </ReleaseDialog>
  );
}

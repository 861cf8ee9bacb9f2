import type { Instant } from '@onward/core/shared';
import { Meta, WordAction } from '@onward/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { happened, instantInWords } from '../format.ts';
import { isPast } from '../now.ts';
import { useSession } from '../session.queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import css from './release.module.css';

/** What was released and stands. */
interface Live {
  readonly authorName: string;
  readonly releasedAt: string;
  /** Null: since it was released. */
  readonly visibleFrom: string | null;
}

/** What is with the student now or from when on, who gave it, and taking it back with a reason. */
export function WithStudent({
  live,
  editable,
  what,
  withdraw,
}: {
  live: Live;
  editable: boolean;
  /** The text, the list: what the student no longer sees once it is taken back. */
  what: string;
  withdraw: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'error' | 'isPending'>;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <p className={css.line}>
      <Meta>
        <Since live={live} />
      </Meta>
      {editable && <WordAction onClick={() => setAsking(true)}>Take it back</WordAction>}
      {asking && (
        <ReasonDialog
          title="Take it back from the student"
          act="Take it back"
          hint={`The student no longer sees ${what}. The reason stays with the office.`}
          verb={withdraw}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}

function Since({ live }: { live: Live }) {
  const zone = useSession().institution.timeZone;
  const { authorName, releasedAt, visibleFrom } = live;
  if (visibleFrom && !isPast(visibleFrom))
    return (
      <>
        The student can read it from {instantInWords(visibleFrom as Instant, zone)}, from{' '}
        {authorName}.
      </>
    );
  return (
    <>
      With the student since {happened((visibleFrom ?? releasedAt) as Instant, zone)}, from{' '}
      {authorName}.
    </>
  );
}

import type { Instant } from '@onward/core/shared';
import { Button, ConfirmDialog, FormProblem } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted, happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { MyRankConsent } from './consents.graphql.ts';
import css from './consents.module.css';
import { rankConsentQuery, useGiveRankConsent, useRevokeRankConsent } from './consents.queries.ts';

/** Her rank list: hers, asked for by nobody; whether what she tells of it may be kept, and the way back. */
export function RankConsent() {
  const { data } = useSuspenseQuery(rankConsentQuery);
  if (!data) return null;
  const stands = data.givenAt !== null && data.revokedAt === null;
  return (
    <section className={css.answered} aria-labelledby="rank-consent">
      <h2 id="rank-consent">Your rank list</h2>
      <p>
        It is yours. Nobody here may ask you for it, and nothing depends on it. If you would like to
        talk about your ranks with the people who help you, you can allow them to keep what you
        tell.
      </p>
      <p className={css.quiet}>
        <Standing consent={data} />
      </p>
      {stands ? <TakeBack consent={data} /> : <Give />}
    </section>
  );
}

function Standing({ consent }: { consent: MyRankConsent }) {
  const { institution } = useSession();
  const at = (instant: string) => happened(instant as Instant, institution.timeZone);
  const { givenAt, revokedAt, byHer, ranksKept } = consent;
  if (!givenAt) return <>You have not said anything about this. Nothing is kept.</>;
  if (revokedAt) return <>You took it back, {at(revokedAt)}. Nothing is kept.</>;
  const how = byHer ? 'You allowed it here' : 'Your advisor wrote down that you allowed it';
  const kept = ranksKept === 0 ? 'Nothing is kept yet' : `Kept now: ${counted(ranksKept, 'line')}`;
  return (
    <>
      {how}, {at(givenAt)}. {kept}.
    </>
  );
}

function Give() {
  const give = useGiveRankConsent();
  return (
    <>
      <p className={css.quiet}>
        If you allow it, the people who help you may write down where you ranked programs. They see
        it, the dean’s office sees it, and nobody outside. You can take it back at any time, without
        a reason: what was written down is then deleted at once.
      </p>
      {give.error && <FormProblem>{explain(give.error)}</FormProblem>}
      <Button busy={give.isPending && 'Keeping'} onClick={() => give.mutate()}>
        Allow it
      </Button>
    </>
  );
}

function TakeBack({ consent }: { consent: MyRankConsent }) {
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeRankConsent();
  const { ranksKept } = consent;
  return (
    <>
      {revoke.error && <FormProblem>{explain(revoke.error)}</FormProblem>}
      <Button onClick={() => setAsking(true)}>Take it back</Button>
      <ConfirmDialog
        open={asking}
        title="Take this back"
        confirm={ranksKept > 0 ? 'Take it back and delete' : 'Take it back'}
        busy={revoke.isPending && 'Taking it back'}
        onConfirm={() => revoke.mutate(undefined, { onSettled: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>
          {ranksKept > 0
            ? `What was written down of your ranks (${counted(ranksKept, 'line')}) is deleted at once. It cannot be brought back.`
            : 'Nothing of your ranks is written down, so nothing is deleted.'}
        </p>
        <p>
          From then on nobody can write any down. Everything else stays as it is. The people who
          help you see that you took it back.
        </p>
      </ConfirmDialog>
    </>
  );
}

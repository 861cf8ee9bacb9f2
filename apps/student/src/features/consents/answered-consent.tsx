import type { SharedThing } from '@onward/core/debriefers';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Button, ConfirmDialog, FormProblem } from '@onward/ui';
import { useState } from 'react';
import { dayInWords, happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { ConsentAsk } from './consents.graphql.ts';
import css from './consents.module.css';
import { useRevokeConsent } from './consents.queries.ts';
import { thingWords } from './open-consent.tsx';

/** One ask she has answered; a yes can be taken back, and closes at once what it opened. */
export function AnsweredConsent({ ask }: { ask: ConsentAsk }) {
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeConsent(ask.id, ask.version);
  const stands = ask.answer === 'given' && ask.revokedAt === null;
  return (
    <section className={css.answered} aria-labelledby={`ask-${ask.id}`}>
      <h2 id={`ask-${ask.id}`}>{ask.toWhom}</h2>
      <p>{ask.why}</p>
      <p className={css.quiet}>
        <Answer ask={ask} />
      </p>
      {revoke.error && <FormProblem>{explain(revoke.error)}</FormProblem>}
      {stands && (
        <Button aria-label={`Take my consent back: ${ask.toWhom}`} onClick={() => setAsking(true)}>
          Take my consent back
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title="Take your consent back"
        confirm="Take it back"
        busy={revoke.isPending && 'Closing'}
        onConfirm={() => revoke.mutate(undefined, { onSettled: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        The page is closed to {ask.toWhom} at once. Answers that were given before stay with the
        people who help you.
      </ConfirmDialog>
    </section>
  );
}

function Answer({ ask }: { ask: ConsentAsk }) {
  const { institution } = useSession();
  const at = (instant: string) => happened(instant as Instant, institution.timeZone);
  if (ask.revokedAt) return <>You took your consent back, {at(ask.revokedAt)}.</>;
  if (ask.answer !== 'given') return <>You said no, {at(ask.answeredAt ?? ask.askedAt)}.</>;
  const told = ask.agreedTo
    .map((thing) => thingWords[thing as SharedThing].toLowerCase())
    .join(' and ');
  return (
    <>
      You agreed, {at(ask.answeredAt ?? ask.askedAt)}. May be told:{' '}
      {told || 'nothing but the questions'}. Until {dayInWords(ask.until as LocalDate, 'full')}.
    </>
  );
}

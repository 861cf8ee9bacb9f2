import { Button, FieldStack, FormProblem, Section, TextArea } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { MyEscalation } from './talk.graphql.ts';
import { myEscalationsQuery, useSayNotWell } from './talk.queries.ts';
import css from './talk.module.css';

/** "I am not doing well": one press reaches named people. The numbers that answer at any hour stand above it (IMG-05). */
export function NotWell({ helper }: { helper: string }) {
  const { data = [] } = useQuery(myEscalationsQuery);
  const waiting = data.find((one) => !one.actedAt);
  const last = waiting ?? data[0];
  return (
    <Section title="If you are not doing well">
      {last && <Standing escalation={last} helper={helper} />}
      {!waiting && <Say helper={helper} />}
    </Section>
  );
}

function Say({ helper }: { helper: string }) {
  const say = useSayNotWell();
  const words = useKeptText('not well');
  const [more, setMore] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        say.mutate(words.text, { onSuccess: words.done });
      }}
    >
      <FieldStack>
        <p>
          Press this, and {helper} and the dean’s office know at once that you would like to be
          called. You need not explain anything. In an emergency call 911 or 988.
        </p>
        <FormProblem>
          {say.error
            ? `${explain(say.error)} The numbers above answer without the internet.`
            : null}
        </FormProblem>
        {more && (
          <TextArea
            label="A few words, if you like"
            optional
            minRows={2}
            value={words.text}
            onChange={(event) => words.change(event.target.value)}
          />
        )}
        <span className={css.ways}>
          <Button kind="main" type="submit" busy={say.isPending && 'Telling them'}>
            I am not doing well
          </Button>
          {!more && <Button onClick={() => setMore(true)}>Add a few words</Button>}
        </span>
      </FieldStack>
    </form>
  );
}

function Standing({ escalation, helper }: { escalation: MyEscalation; helper: string }) {
  const { institution } = useSession();
  const at = (instant: MyEscalation['raisedAt']) => happened(instant, institution.timeZone);
  const { raisedAt, seenAt, seenByName, actedAt, actedByName, answer } = escalation;
  return (
    <div className={css.standing} role="status">
      <p>
        <b>
          {actedAt
            ? `${actedByName ?? 'The office'} answered ${at(actedAt)}.`
            : seenAt
              ? `${seenByName ?? 'Somebody'} saw it ${at(seenAt)} and will call you.`
              : `${helper} and the dean’s office have been told. Somebody will call you.`}
        </b>
      </p>
      {answer && <p>{answer}</p>}
      <p className={css.quiet}>
        You said it {at(raisedAt)}.
        {!actedAt && ' Until then the numbers above answer at any hour, and you may call them now.'}
      </p>
    </div>
  );
}

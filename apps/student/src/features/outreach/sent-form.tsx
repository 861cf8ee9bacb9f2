import { Button, DateField, FormProblem, WordAction, showToast } from '@onward/ui';
import { useState } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { MyMessage } from './outreach.graphql.ts';
import { useSent } from './outreach.queries.ts';
import css from './outreach.module.css';

/** She says on which day she sent it. */
export function SentForm({
  message,
  today,
  onDone,
}: {
  message: MyMessage;
  today: string;
  onDone: () => void;
}) {
  const sent = useSent(message);
  const [on, setOn] = useState(today);
  const wrong = issuesByField(sent.error)['on'];
  return (
    <form
      noValidate
      className={css.form}
      aria-label={`Sent to ${message.to}`}
      onSubmit={(event) => {
        event.preventDefault();
        sent.mutate(on, {
          onSuccess: () => {
            showToast('Written down as sent.');
            onDone();
          },
        });
      }}
    >
      <FormProblem>{sent.error && !wrong ? explain(sent.error) : null}</FormProblem>
      <DateField
        label="On which day?"
        max={today}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        error={wrong && 'Choose a day up to today.'}
      />
      <span className={css.acts}>
        <Button type="submit" busy={sent.isPending && 'Keeping it'}>
          Keep the day
        </Button>
        <WordAction onClick={onDone}>Not now</WordAction>
      </span>
    </form>
  );
}

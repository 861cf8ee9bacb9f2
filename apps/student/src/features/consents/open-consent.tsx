import type { SharedThing } from '@onward/core/debriefers';
import type { LocalDate } from '@onward/core/shared';
import { Band, Button, Checkbox, FormActions, FormProblem } from '@onward/ui';
import type { FormEvent } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { ConsentAsk } from './consents.graphql.ts';
import css from './consents.module.css';
import { useAnswerConsent } from './consents.queries.ts';

/** What may be told, as the student reads it. */
export const thingWords: Record<SharedThing, string> = {
  name: 'Your name',
  specialty: 'The specialty you applied to',
};

/** One ask that waits for her: whom, what, why, until when. She may agree to less, or say no. */
export function OpenConsent({ ask }: { ask: ConsentAsk }) {
  const answer = useAnswerConsent(ask.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    answer.mutate({ agrees: true, what: ask.what.filter((thing) => form.has(thing)) });
  };
  return (
    <Band label={`About ${ask.toWhom}`}>
      <form onSubmit={submit} className={css.ask}>
        <h2>{ask.askedByName} would like to ask somebody for a view on your application</h2>
        <dl className={css.facts}>
          <dt>Who</dt>
          <dd>{ask.toWhom}</dd>
          <dt>Why</dt>
          <dd>{ask.why}</dd>
          <dt>Until</dt>
          <dd>{dayInWords(ask.until as LocalDate, 'full')}</dd>
        </dl>
        {ask.what.length > 0 && (
          <fieldset>
            <legend>May be told</legend>
            {ask.what.map((thing) => (
              <Checkbox
                key={thing}
                name={thing}
                label={thingWords[thing as SharedThing]}
                defaultChecked
              />
            ))}
          </fieldset>
        )}
        <p className={css.quiet}>
          Beside this, only the questions are shown: not your scores, letters or notes. You can take
          a yes back at any time, and a no needs no reason.
        </p>
        <FormProblem>{answer.error && explain(answer.error)}</FormProblem>
        <FormActions>
          <Button kind="main" type="submit" busy={answer.isPending && 'Keeping'}>
            Yes, I agree
          </Button>
          <Button onClick={() => answer.mutate({ agrees: false, what: [] })}>No, thank you</Button>
        </FormActions>
      </form>
    </Band>
  );
}

import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  TextArea,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState } from 'react';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useAskAbout } from './ahead.queries.ts';
import css from './ahead.module.css';

/** "Ask about this": a question reaches those who help, with what it is about. */
export function AskAbout({ about }: { about: string }) {
  const [asking, setAsking] = useState(false);
  return asking ? (
    <AskForm about={about} onDone={() => setAsking(false)} />
  ) : (
    <span data-screen-only="">
      <WordAction aria-label={`Ask about this: ${about}`} onClick={() => setAsking(true)}>
        Ask about this
      </WordAction>
    </span>
  );
}

function AskForm({ about, onDone }: { about: string; onDone: () => void }) {
  const ask = useAskAbout();
  const words = useKeptText(`ask about ${about}`);
  return (
    <form
      noValidate
      className={css.form}
      aria-label={`A question about ${about}`}
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate(`About “${about}”: ${words.text.trim() || 'please tell me more.'}`, {
          onSuccess: () => {
            words.done();
            showToast('Sent. You will see under “Talk to someone” who has seen it.');
            onDone();
          },
        });
      }}
    >
      <FieldStack>
        <FormProblem>{ask.error ? explain(ask.error) : null}</FormProblem>
        <TextArea
          label="What would you like to know?"
          hint="You may also send it empty: they will know what it is about."
          optional
          minRows={2}
          value={words.text}
          onChange={(event) => words.change(event.target.value)}
        />
        <FormActions>
          <Button type="submit" busy={ask.isPending && 'Sending it'}>
            Send the question
          </Button>
          <Button onClick={onDone}>Not now</Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}

import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  TextField,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { MyLetter } from './letters.graphql.ts';
import { useSignWaiver } from './letters.queries.ts';
import css from './letters.module.css';

/** Her choice about one letter. Nothing depends on it; her name signs, and nothing is ticked for her. */
export function WaiverForm({ letter, onDone }: { letter: MyLetter; onDone: () => void }) {
  const sign = useSignWaiver(letter.id);
  const name = useKeptText(`waiver ${letter.id}`);
  const [missing, setMissing] = useState(false);
  const choose = (choice: 'waived' | 'not_waived') =>
    sign.mutate(
      { choice, signedName: choice === 'waived' ? name.text : '' },
      {
        onSuccess: () => {
          name.done();
          showToast('Your choice is kept.');
          onDone();
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = name.text.trim().length < 2;
    setMissing(short);
    if (!short) choose('waived');
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      className={css.form}
      aria-label={`Letter of ${letter.writer}`}
    >
      <FieldStack>
        <FormProblem>{sign.error ? explain(sign.error) : null}</FormProblem>
        <p>
          You can give up your right to read this one letter. Nobody may ask it of you as a
          condition, and your help here does not depend on it. You can take it back until the letter
          is sent in.
        </p>
        <TextField
          label="Your name, to sign"
          hint="Only if you give up the right for this letter."
          autoComplete="name"
          value={name.text}
          error={missing ? 'Write your name to sign.' : undefined}
          onChange={(event) => name.change(event.target.value)}
        />
        <FormActions>
          <Button type="submit" busy={sign.isPending && 'Keeping it'}>
            Give up the right to read it
          </Button>
          <Button onClick={() => choose('not_waived')}>Keep my right</Button>
        </FormActions>
        <p>
          <WordAction onClick={onDone}>Decide another day</WordAction>
        </p>
      </FieldStack>
    </form>
  );
}

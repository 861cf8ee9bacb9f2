import { checkOutreach, outreachLengths, type OutreachEntry } from '@onward/core/outreach';
import {
  Button,
  Checkbox,
  FieldStack,
  FormActions,
  FormProblem,
  TextArea,
  TextField,
  formText,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { MyMessage } from './outreach.graphql.ts';
import { useKeepMessage } from './outreach.queries.ts';
import css from './outreach.module.css';

/** A message to write down, or one of hers anew. */
export function MessageForm({ before, onDone }: { before: MyMessage | null; onDone: () => void }) {
  const keep = useKeepMessage(before);
  const kept = useKeptText(`outreach ${before?.id ?? 'new'}`);
  const [words, setWords] = useState(kept.text || (before?.words ?? ''));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = entryOf(new FormData(event.currentTarget), words);
    const issues = checkOutreach(entry);
    setMissing(issues.map(({ field }) => field));
    if (issues.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        kept.done();
        showToast('It is kept here. Nothing was sent.');
        onDone();
      },
    });
  };
  return (
    <form noValidate onSubmit={submit} className={css.form} aria-label="A message to a program">
      <FieldStack>
        <FormProblem>{keep.error ? explain(keep.error) : null}</FormProblem>
        <TextField
          label="To whom?"
          name="to"
          hint="A program, or a person there."
          maxLength={outreachLengths.to}
          defaultValue={before?.to}
          error={missing.includes('to') && 'Say whom it would go to.'}
        />
        <TextField
          label="What for?"
          name="purpose"
          maxLength={outreachLengths.purpose}
          defaultValue={before?.purpose}
          error={missing.includes('purpose') && 'Say in a few words what you would ask.'}
        />
        <TextArea
          label="Words to begin with"
          optional
          minRows={4}
          maxLength={outreachLengths.words}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            kept.change(event.target.value);
          }}
        />
        <Checkbox
          name="several"
          label="The same words would go to more than one program"
          defaultChecked={before?.several}
        />
        <FormActions>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping it'}>
            Keep it here
          </Button>
          <Button onClick={onDone}>Not now</Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}

function entryOf(form: FormData, words: string): OutreachEntry {
  return {
    to: formText(form, 'to'),
    purpose: formText(form, 'purpose'),
    words,
    several: form.get('several') !== null,
  };
}

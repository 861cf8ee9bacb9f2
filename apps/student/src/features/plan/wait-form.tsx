import { Button, FormProblem, TextField } from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import type { Step } from './plan.graphql.ts';
import { useWait } from './plan.queries.ts';
import css from './plan.module.css';

/** It cannot go on for now: what is missing, in the student’s words. Her helpers see it. */
export function WaitForm({ step }: { step: Step }) {
  const wait = useWait(step);
  const words = useKeptText(`waiting ${step.id}`);
  const [short, setShort] = useState<string>();
  return (
    <form
      noValidate
      className={css.moveRow}
      onSubmit={(event) => {
        event.preventDefault();
        const missing = words.text.trim().length < 3;
        setShort(missing ? 'A word or two about what is missing.' : undefined);
        if (!missing) wait.mutate(words.text, { onSuccess: words.done });
      }}
    >
      <FormProblem>{wait.error ? explain(wait.error) : null}</FormProblem>
      <TextField
        label="What are you waiting for?"
        value={words.text}
        onChange={(event) => words.change(event.target.value)}
        error={short}
      />
      <Button type="submit" busy={wait.isPending && 'One moment'}>
        Say so
      </Button>
    </form>
  );
}

import { checkEvidence } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  showToast,
  TextArea,
  TextField,
  useOnline,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Step } from './plan.graphql.ts';
import { useComplete } from './plan.queries.ts';

/** What shows that the step is done: words or a link, and the day. What is typed stays in this tab until it is sent. */
export function CompleteForm({
  step,
  today,
  helper,
  focus,
}: {
  step: Step;
  today: LocalDate;
  helper: string | undefined;
  focus: boolean;
}) {
  const complete = useComplete(step);
  const online = useOnline();
  const words = useKeptText(`evidence ${step.id}`);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const on = (formText(form, 'on') || null) as LocalDate | null;
    const evidence = { text: words.text, link: formText(form, 'link').trim(), on };
    const found = checkEvidence(evidence, today);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    complete.mutate(evidence, {
      onSuccess: () => {
        words.done();
        showToast('Marked as done.');
      },
    });
  };
  return (
    <form noValidate onSubmit={submit}>
      <FieldStack>
        <FormProblem>{complete.error ? explain(complete.error) : null}</FormProblem>
        <TextArea
          label="In a few words"
          hint={step.evidenceAsked || 'Nothing is asked for; a line helps you remember.'}
          optional={!step.evidenceAsked}
          value={words.text}
          onChange={(event) => words.change(event.target.value)}
          error={issues['evidence']}
          autoFocus={focus}
        />
        <TextField
          label="Or a link"
          name="link"
          type="url"
          inputMode="url"
          optional
          error={issues['evidenceLink']}
        />
        <DateField
          label="Day it was done"
          name="on"
          defaultValue={today}
          max={today}
          error={issues['evidenceOn']}
        />
        {!online && words.text && <p role="status">You’re offline. Your words stay in this tab.</p>}
        <FormActions>
          <Button kind="main" type="submit" wide busy={complete.isPending && 'Sharing it'}>
            {helper && step.evidenceAsked ? `Share with ${helper}` : 'Mark as done'}
          </Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}

import {
  checkDatedDecision,
  datedDecisionKinds,
  taskOwners,
  type DatedDecisionKind,
  type TaskOwner,
} from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { kindWords } from './decision-words.ts';
import type { DatedDecision, DecisionEntry } from './dated-decisions.graphql.ts';
import { useKeepDecision } from './dated-decisions.queries.ts';

/** A decision with its last day, as written. */
export function DecisionDialog({
  caseId,
  known,
  onClose,
}: {
  caseId: string;
  known: DatedDecision | null;
  onClose: () => void;
}) {
  const keep = useKeepDecision(caseId, known);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (form: FormData) => {
    const entry = entryOf(form);
    const found = checkDatedDecision(entry);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast('The decision and its day are kept.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={known ? 'Change a decision with a date' : 'A decision with a date'}
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping it'}>
            Keep it
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>{keep.error ? explain(keep.error) : null}</FormProblem>
        <Fields known={known} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

function Fields({
  known,
  issues,
}: {
  known: DatedDecision | null;
  issues: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <Select
        label="About"
        name="kind"
        defaultValue={known?.kind ?? 'extend_graduation'}
        options={datedDecisionKinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      <TextField
        label="What is to be decided"
        hint="In words the student may read."
        name="title"
        defaultValue={known?.title}
        error={issues['title']}
      />
      <DateField
        label="Last day"
        name="onDate"
        defaultValue={known?.onDate ?? ''}
        error={issues['onDate']}
      />
      <TextField
        label="Who says so"
        hint="A letter, a page, a person, with its date."
        name="source"
        defaultValue={known?.source}
        error={issues['source']}
      />
      <Select
        label="Who decides"
        name="owner"
        defaultValue={known?.owner ?? 'student'}
        options={taskOwners.map((value) => ({ value, label: ownerNames[value] }))}
      />
      <Checkbox
        name="shared"
        label="Tell the student: it stands on the first page"
        defaultChecked={known?.shared}
      />
    </>
  );
}

const ownerNames: Record<TaskOwner, string> = {
  student: 'The student',
  advisor: 'The advisor',
  office: 'The office',
};

function entryOf(form: FormData): DecisionEntry {
  return {
    kind: formText(form, 'kind') as DatedDecisionKind,
    title: formText(form, 'title').trim(),
    onDate: formText(form, 'onDate') as LocalDate,
    source: formText(form, 'source').trim(),
    owner: formText(form, 'owner') as TaskOwner,
    shared: form.has('shared'),
  };
}

import type { TaskCategory, TaskOwner } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Meta,
  RadioGroup,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { CoverageData } from './coverage.graphql.ts';
import { useMakePromise } from './coverage.queries.ts';

interface Sort {
  readonly value: string;
  readonly label: string;
  readonly category: TaskCategory;
  readonly evidence: string;
}

const sorts: readonly [Sort, ...Sort[]] = [
  {
    value: 'introduction',
    label: 'Introduction to a program or a mentor',
    category: 'networking_mentoring',
    evidence: 'The names, and the day of the mail.',
  },
  {
    value: 'letter',
    label: 'Letter',
    category: 'letters',
    evidence: 'The day it was uploaded.',
  },
  {
    value: 'mspe',
    label: 'MSPE: a change or an addendum',
    category: 'mspe_transcript',
    evidence: 'The new version, with its date.',
  },
  {
    value: 'waiver',
    label: 'Waiver or extension asked for',
    category: 'obligations_compliance',
    evidence: 'The answer, with its date.',
  },
  {
    value: 'other',
    label: 'Something else',
    category: 'follow_up_outcome',
    evidence: '',
  },
];

/** Something the office or the advisor promises: what, who, by when, and what will show it. */
export function NewPromiseDialog({ page, onClose }: { page: CoverageData; onClose: () => void }) {
  const make = useMakePromise(page.caseId);
  const [chosen, choose] = useState<Sort>(sorts[0]);
  const issues = issuesByField(make.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const promise = {
      category: chosen.category,
      title: formText(form, 'title').trim(),
      owner: (formText(form, 'owner') || 'office') as TaskOwner,
      dueOn: (formText(form, 'dueOn') || null) as LocalDate | null,
      evidenceAsked: formText(form, 'evidenceAsked').trim(),
    };
    make.mutate(promise, {
      onSuccess: () => {
        showToast('It is in the plan. Release the change so that the student sees it.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title="Promise something"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={make.isPending && 'Adding'}>
            Add the promise
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {issues['goalId'] ??
            (make.error && Object.keys(issues).length === 0 ? explain(make.error) : null)}
        </FormProblem>
        <Meta>It serves the goal above the plan, like every step.</Meta>
        <Select
          label="What sort?"
          options={sorts.map(({ value, label }) => ({ value, label }))}
          value={chosen.value}
          onChange={(event) =>
            choose(sorts.find(({ value }) => value === event.target.value) ?? sorts[0])
          }
        />
        <TextField
          label="What is promised"
          name="title"
          hint={`${page.studentName} reads this once the change is released.`}
          error={issues['title']}
        />
        <RadioGroup
          label="Who does it?"
          name="owner"
          defaultValue="office"
          options={[
            { value: 'office', label: 'The office' },
            { value: 'advisor', label: 'The advisor' },
          ]}
        />
        <DateField label="By when" name="dueOn" optional error={issues['dueOn']} />
        <TextField
          key={chosen.value}
          label="What will show it"
          name="evidenceAsked"
          optional
          defaultValue={chosen.evidence}
          error={issues['evidenceAsked']}
        />
      </FieldStack>
    </Dialog>
  );
}

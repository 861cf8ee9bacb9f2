import { factorWords } from '@onward/core/diagnosis';
import {
  checkTask,
  taskCategories,
  taskOwners,
  type TaskCategory,
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
  TextArea,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { words } from '../../shared/words.ts';
import { ServesField } from './goal-served.tsx';
import { ownerWords } from './plan-words.ts';
import type { TaskEntry } from './plan-changes.graphql.ts';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { useKeepTask } from './plans.queries.ts';
import css from './plans.module.css';

/** A step as written: a new one, or one that is rewritten. */
export function TaskDialog({
  page,
  plan,
  task,
  onClose,
}: {
  page: PlanPageData;
  plan: PlanData;
  task: PlanTask | null;
  onClose: () => void;
}) {
  const keep = useKeepTask(page.caseId, plan.id, task);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (form: FormData) => {
    const entry = entryOf(form);
    const found = checkTask(entry as Parameters<typeof checkTask>[0]);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(task ? 'The step is changed.' : 'The step is in the plan.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={task ? 'Change the step' : 'Add a step'}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping it'}>
            {task ? 'Keep the change' : 'Add the step'}
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>{keep.error ? explain(keep.error) : null}</FormProblem>
        <WordFields task={task} issues={issues} name={page.studentName} />
        <ServesField goal={page.goal} task={task} error={issues['goalId']} />
        <WhenFields task={task} issues={issues} />
        <Factors task={task} page={page} />
      </FieldStack>
    </Dialog>
  );
}

interface Given {
  task: PlanTask | null;
  issues: Readonly<Record<string, string>>;
}

function WordFields({ task, issues, name }: Given & { name: string }) {
  return (
    <>
      <TextField label="Step" name="title" defaultValue={task?.title} error={issues['title']} />
      <TextField
        label={`As ${name} reads it`}
        hint="Second person, verbs first. Empty: the same words."
        name="studentTitle"
        optional
        defaultValue={task?.studentTitle}
        error={issues['studentTitle']}
      />
      <TextArea
        label="Why"
        name="why"
        optional
        minRows={2}
        defaultValue={task?.why}
        error={issues['why']}
      />
      <div className={css.two}>
        <Select
          label="Who"
          name="owner"
          defaultValue={task?.owner ?? 'student'}
          options={taskOwners.map((value) => ({ value, label: ownerWords(value, name) }))}
        />
        <Select
          label="Kind of work"
          name="category"
          defaultValue={task?.category ?? 'decision'}
          options={taskCategories.map((value) => ({ value, label: words(value) }))}
        />
      </div>
      <TextField
        label="Evidence asked for"
        hint="A text or a link, and the day. Empty: nothing is asked."
        name="evidenceAsked"
        optional
        defaultValue={task?.evidenceAsked}
        error={issues['evidenceAsked']}
      />
    </>
  );
}

function WhenFields({ task, issues }: Given) {
  const date = (name: 'startsOn' | 'dueOn' | 'earliestOn' | 'latestOn', label: string) => (
    <DateField
      label={label}
      name={name}
      optional
      defaultValue={task?.[name] ?? ''}
      error={issues[name]}
    />
  );
  return (
    <div className={css.two}>
      {date('startsOn', 'Begins')}
      {date('dueOn', 'Planned for')}
      {date('earliestOn', 'Window from')}
      {date('latestOn', 'Window to')}
      <TextField
        label="Hours a week"
        name="hoursAWeek"
        inputMode="numeric"
        optional
        defaultValue={task?.hoursAWeek ?? ''}
        error={issues['hoursAWeek']}
      />
      <TextField
        label="Minutes"
        name="minutes"
        inputMode="numeric"
        optional
        defaultValue={task?.minutes ?? ''}
        error={issues['minutes']}
      />
    </div>
  );
}

/** Factors the step answers: those of accepted findings first, then those the guide names. */
function Factors({ task, page }: { task: PlanTask | null; page: PlanPageData }) {
  const found = page.findings.map((one) => `${one.domain}.${one.factor}`);
  const codes = [...new Set([...found, ...(task?.factors ?? [])])];
  if (codes.length === 0) return null;
  return (
    <fieldset>
      <legend>Answers</legend>
      {codes.map((code) => (
        <Checkbox
          key={code}
          name="factors"
          value={code}
          label={code in factorWords ? factorWords[code as keyof typeof factorWords] : code}
          hint={found.includes(code) ? 'An accepted finding' : undefined}
          defaultChecked={task?.factors.includes(code)}
        />
      ))}
    </fieldset>
  );
}

function entryOf(form: FormData): TaskEntry {
  const day = (name: string) => (formText(form, name) || null) as LocalDate | null;
  const number = (name: string) => {
    const text = formText(form, name).trim();
    return text ? Number(text) : null;
  };
  return {
    title: formText(form, 'title').trim(),
    studentTitle: formText(form, 'studentTitle').trim(),
    why: formText(form, 'why').trim(),
    owner: formText(form, 'owner') as TaskOwner,
    category: formText(form, 'category') as TaskCategory,
    evidenceAsked: formText(form, 'evidenceAsked').trim(),
    dueOn: day('dueOn'),
    earliestOn: day('earliestOn'),
    latestOn: day('latestOn'),
    startsOn: day('startsOn'),
    hoursAWeek: number('hoursAWeek'),
    minutes: number('minutes'),
    goalId: (formText(form, 'goalId') || null) as TaskEntry['goalId'],
    factors: form.getAll('factors').map(String),
  };
}

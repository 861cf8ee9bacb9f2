import {
  checkOutcome,
  leavesTheAim,
  weightCodes,
  weights,
  type Outcome,
} from '@onward/core/decisions';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantInWords } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain, issuesByField, refusalOf } from '../../shared/refusal-text.ts';
import type { DecisionData, Decisions } from './decisions.graphql.ts';
import { useDecide } from './decisions.queries.ts';

/** Writes the decision down: the way, the goal everything serves, why, who saw it otherwise, when it is looked at again. */
export function DecideDialog({
  page,
  decision,
  onClose,
}: {
  page: Decisions;
  decision: DecisionData;
  onClose: () => void;
}) {
  const decide = useDecide(decision);
  const [way, setWay] = useState('');
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const issues = { ...issuesByField(decide.error), ...found };
  const chosen = decision.options.find(({ id }) => id === way);
  const waits = page.firstDays.running && chosen !== undefined && leavesTheAim(chosen.code);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const outcome = outcomeOf(new FormData(event.currentTarget), way);
    const ids = decision.options.map(({ id }) => id);
    const wrong = checkOutcome(outcome, ids, page.today as LocalDate);
    setFound(Object.fromEntries(wrong.map((issue) => [issue.field, issueText(issue)])));
    if (wrong.length > 0) return;
    decide.mutate(outcome, {
      onSuccess: () => {
        showToast('The decision is on record.');
        onClose();
      },
    });
  };
  const named = refusalOf(decide.error)?.code === 'INPUT_NOT_VALID';
  return (
    <Dialog
      open
      wide
      title={decision.kind === 'panel' ? 'What the panel recommends' : 'What was decided'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={decide.isPending && 'Keeping'}>
            Record the decision
          </Button>
        </>
      }
    >
      <FieldStack>
        {decide.error && !named && <FormProblem>{explain(decide.error)}</FormProblem>}
        <RadioGroup
          label="The way"
          name="optionId"
          value={way}
          onChange={setWay}
          options={decision.options.map(({ id, name }) => ({ value: id, label: name }))}
          error={issues['optionId'] && 'Choose one of the ways on the table.'}
        />
        {waits && <SecondLook page={page} />}
        <Select
          label="A second way beside it"
          name="parallelId"
          hint={
            page.examNotPassed
              ? 'An exam was not passed: applying again needs a second way (DR-49).'
              : undefined
          }
          optional
          placeholder="None"
          options={decision.options
            .filter(({ id }) => id !== way)
            .map(({ id, name }) => ({ value: id, label: name }))}
          error={issues['parallelId']}
        />
        <OutcomeWords page={page} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

function OutcomeWords({
  page,
  issues,
}: {
  page: Decisions;
  issues: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <TextField
        label="One main goal"
        name="goal"
        hint="Every step of the plan serves it."
        defaultValue={page.goal?.goal ?? ''}
        error={issues['goal']}
      />
      <TextArea label="Why" name="why" minRows={3} error={issues['why']} />
      {weightCodes.map((code) => (
        <TextArea
          key={code}
          label={weights[code]}
          name={code}
          optional
          minRows={1}
          error={issues[code]}
        />
      ))}
      <TextArea
        label="Who saw it otherwise, and why"
        name="dissent"
        optional
        minRows={2}
        error={issues['dissent']}
      />
      <DateField
        label="Looked at again on"
        name="reviewOn"
        min={page.today}
        error={issues['reviewOn']}
      />
    </>
  );
}

/** In the first days, what cannot be undone is confirmed a second time, with the advisor's note (DR-14, IMG-04). */
function SecondLook({ page }: { page: Decisions }) {
  const { until, zone } = page.firstDays;
  return (
    <>
      <Notice kind="needs">
        The first days run until {instantInWords(until, zone)}. Leaving the specialty or medicine
        cannot easily be undone, and nothing has to be decided before then.
      </Notice>
      <Checkbox name="confirmed" label="It is decided all the same, after a second look" />
      <TextArea
        label="Your note on why it cannot wait"
        name="note"
        hint="At least ten characters; it stays with the decision."
        minRows={2}
      />
    </>
  );
}

function outcomeOf(form: FormData, optionId: string): Outcome {
  const text = (name: string) => textIn(form, name);
  return {
    optionId: optionId as Outcome['optionId'],
    goal: text('goal'),
    why: text('why'),
    dissent: text('dissent'),
    weighed: {
      commitment: text('commitment'),
      profile: text('profile'),
      circumstances: text('circumstances'),
      risk: text('risk'),
    },
    parallelId: (text('parallelId') || null) as Outcome['parallelId'],
    reviewOn: text('reviewOn') as LocalDate,
    confirmed: form.get('confirmed') !== null,
    note: text('note'),
  };
}

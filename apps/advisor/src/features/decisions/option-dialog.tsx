import {
  checkOption,
  comparedBy,
  comparedFields,
  optionWords,
  recoveryOptions,
  type OptionEntry,
  type RecoveryOption,
} from '@onward/core/decisions';
import type { FindingId } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  TextArea,
  TextField,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { Choice, DecisionData, Decisions, OptionData } from './decisions.graphql.ts';
import { usePutOption } from './decisions.queries.ts';
import { GuideList } from './guide-list.tsx';
import css from './decisions.module.css';

/** Puts a way on the table, or describes it anew: what it answers, what holds, and a sentence for each comparison. */
export function OptionDialog({
  page,
  decision,
  option,
  onClose,
}: {
  page: Decisions;
  decision: DecisionData;
  option: OptionData | null;
  onClose: () => void;
}) {
  const put = usePutOption(decision, option?.id ?? null);
  const [code, setCode] = useState<string>(option?.code ?? '');
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const issues = { ...issuesByField(put.error), ...found };
  const choice = page.choices.find((one) => one.code === code);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), code as RecoveryOption);
    const wrong = checkOption(entry);
    setFound(Object.fromEntries(wrong.map((issue) => [issue.field, issueText(issue)])));
    if (wrong.length === 0) put.mutate(entry, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      wide
      title={option ? option.name : 'Put a way on the table'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={put.isPending && 'Keeping'}>
            {option ? 'Keep it' : 'Put it on the table'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {put.error && Object.keys(issues).length === 0 && (
          <FormProblem>{explain(put.error)}</FormProblem>
        )}
        {!option && (
          <Select
            label="Which way"
            placeholder="Choose"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            options={recoveryOptions.map((one) => ({
              value: one,
              label: optionWords[one].staff,
            }))}
            error={issues['code']}
          />
        )}
        {choice && (
          <OptionFields key={code} page={page} choice={choice} option={option} issues={issues} />
        )}
      </FieldStack>
    </Dialog>
  );
}

function OptionFields({
  page,
  choice,
  option,
  issues,
}: {
  page: Decisions;
  choice: Choice;
  option: OptionData | null;
  issues: Readonly<Record<string, string>>;
}) {
  const { answers, earliestCycle, words } = option ?? choice;
  const read = choice.lists.filter((list) => list.as !== 'condition');
  return (
    <>
      {read.map((list) => (
        <GuideList key={list.code} list={list} />
      ))}
      <TextField
        label="Which specialty, country or place"
        name="specialty"
        optional
        defaultValue={option?.specialty ?? ''}
        error={issues['specialty']}
      />
      <Conditions choice={choice} holds={option?.holds ?? []} />
      {page.findings.length > 0 && (
        <fieldset className={css.checks}>
          <legend>Findings it answers</legend>
          {page.findings.map((finding) => (
            <Checkbox
              key={finding.id}
              name="answers"
              value={finding.id}
              label={finding.title}
              defaultChecked={answers.includes(finding.id)}
            />
          ))}
        </fieldset>
      )}
      {comparedFields.map((field) => (
        <TextArea
          key={field}
          label={comparedBy[field]}
          name={field}
          optional
          minRows={1}
          defaultValue={words[field]}
          error={issues[field]}
        />
      ))}
      <TextField
        label="Earliest application, for the Match of"
        name="earliestCycle"
        inputMode="numeric"
        optional
        defaultValue={earliestCycle ?? ''}
        error={issues['earliestCycle']}
      />
      <TextField
        label="Which institution gave guidance on it"
        hint="Needed before a small route such as nuclear medicine is chosen (DR-35)."
        name="guidanceFrom"
        optional
        defaultValue={option?.guidanceFrom ?? ''}
        error={issues['guidanceFrom']}
      />
    </>
  );
}

/** The guides' conditions for this way; ticked where they hold for this person. */
function Conditions({ choice, holds }: { choice: Choice; holds: readonly string[] }) {
  const conditions = choice.lists.filter((list) => list.as === 'condition');
  return conditions.map((list) => (
    <fieldset key={list.code} className={css.checks}>
      <legend>
        {list.title} ({list.packTitle}, {list.item}): what holds here
      </legend>
      {list.lines.map((line) => (
        <Checkbox
          key={line.code}
          name="holds"
          value={line.code}
          label={line.says}
          defaultChecked={holds.includes(line.code)}
        />
      ))}
    </fieldset>
  ));
}

function entryOf(form: FormData, code: RecoveryOption): OptionEntry {
  const year = textIn(form, 'earliestCycle').trim();
  const all = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string');
  return {
    code,
    specialty: textIn(form, 'specialty').trim(),
    answers: all('answers') as FindingId[],
    holds: all('holds'),
    earliestCycle: year ? Number(year) : null,
    guidanceFrom: textIn(form, 'guidanceFrom').trim(),
    words: Object.fromEntries(
      comparedFields.map((field) => [field, textIn(form, field).trim()]),
    ) as OptionEntry['words'],
  };
}

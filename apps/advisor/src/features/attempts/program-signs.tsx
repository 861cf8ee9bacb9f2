import { signs, type AttemptFactEntry } from '@onward/core/attempts';
import { checkFacts } from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  LedgerTable,
  RadioGroup,
  TextField,
  showToast,
  type LedgerColumn,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { AttemptParts, FactParts } from './attempts.graphql.ts';
import { useKeepFacts } from './attempts.queries.ts';
import { sentencesOf } from '../../shared/issues.ts';
import css from './attempts.module.css';

type Sign = keyof typeof signs;
const names = Object.keys(signs) as Sign[];
interface ProgramRow {
  readonly program: string;
  readonly facts: readonly FactParts[];
}

const bodyOf = (fact: FactParts) => fact.body as { program: string; sign: Sign; holds: string };
const heads: Record<Sign, string> = {
  residents: 'Residents',
  states: 'Says so',
  past_data: 'Past lists',
  answers: 'Answers',
  region: 'Region, field',
};

/** The five signs of each program beside one another: yes, no or not known. They are never added up (IMG-47). */
export function SignsTable({ facts }: { facts: readonly FactParts[] }) {
  const programs = [...Map.groupBy(facts, (fact) => bodyOf(fact).program)].map(([program, of]) => ({
    program,
    facts: of,
  }));
  const columns: LedgerColumn<ProgramRow>[] = [
    { key: 'program', head: 'Program', look: 'who', cell: ({ program }) => program },
    ...names.map((sign): LedgerColumn<ProgramRow> => ({
      key: sign,
      head: heads[sign],
      width: '5.5rem',
      cell: (row) => answerTo(row, sign),
    })),
  ];
  return (
    <>
      <LedgerTable
        caption="Signs that programs are open to international graduates"
        columns={columns}
        rowKey={({ program }) => program}
        rows={programs}
        wrap
      />
      <p className={css.quiet}>No single sign is enough by itself; they are not added up.</p>
    </>
  );
}

function answerTo({ facts }: ProgramRow, sign: Sign) {
  const newest = facts
    .filter((fact) => bodyOf(fact).sign === sign)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  if (!newest || bodyOf(newest).holds === 'unknown') return 'not known';
  return (
    <span title={`${newest.source}, ${dayInWords(newest.asOf as LocalDate, 'full')}`}>
      {bodyOf(newest).holds === 'yes' ? 'yes' : 'no'}
    </span>
  );
}

/** Asks the five questions about one program; source and date stand with every answer. */
export function SignsDialog({
  attempt,
  today,
  onClose,
}: {
  attempt: AttemptParts;
  today: string;
  onClose: () => void;
}) {
  const keep = useKeepFacts(attempt.id);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entries = entriesOf(new FormData(event.currentTarget));
    const found = checkFacts(entries, today as LocalDate).flat();
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    keep.mutate(entries, {
      onSuccess: () => {
        showToast('The signs are recorded.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title="Is this program open to international graduates?"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            Record the signs
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        <TextField label="Program" name="program" error={issues['program']} />
        {names.map((sign) => (
          <RadioGroup
            key={sign}
            label={signs[sign]}
            name={sign}
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
              { value: 'unknown', label: 'Not known' },
            ]}
            defaultValue="unknown"
          />
        ))}
        <TextField
          label="Source"
          name="source"
          hint="Where it was seen: the program’s site, resident profiles, a past list."
          error={issues['source']}
        />
        <DateField label="Seen on" name="asOf" max={today} error={issues['asOf']} />
      </FieldStack>
    </Dialog>
  );
}

function entriesOf(form: FormData): readonly AttemptFactEntry[] {
  const text = (name: string) => textIn(form, name).trim();
  return names.map((sign) => ({
    kind: 'sign',
    body: { program: text('program'), sign, holds: text(sign) },
    source: text('source'),
    asOf: text('asOf'),
  }));
}

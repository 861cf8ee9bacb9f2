import {
  checkFact,
  factFields,
  factKindNames,
  type AttemptFactEntry,
  type AttemptFactKind,
  type FactField,
} from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { FactParts } from './attempts.graphql.ts';
import { factInLines, keptFactInLines } from './attempt-lines.ts';
import { useKeepFact } from './attempts.queries.ts';
import { EntryConflict } from './entry-conflict.tsx';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';

type Body = Readonly<Record<string, unknown>>;

/** Records a fact of one kind, or changes one. The form comes from core's own list of fields. */
export function FactDialog({
  attemptId,
  kind,
  fact,
  today,
  onClose,
}: {
  attemptId: string;
  kind: AttemptFactKind;
  /** Null: a new one. */
  fact: FactParts | null;
  today: string;
  onClose: () => void;
}) {
  const keep = useKeepFact(attemptId, fact);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(kind, new FormData(event.currentTarget));
    const found = checkFact(entry, today as LocalDate);
    setIssues(sentencesOf(found));
    if (found.length === 0) send(entry);
  };
  const send = (next: AttemptFactEntry, version?: number) =>
    keep.mutate(
      { entry: next, version },
      {
        onSuccess: () => {
          showToast(fact ? 'The fact is changed.' : 'The fact is recorded.');
          onClose();
        },
      },
    );
  const body = (fact?.body ?? {}) as Body;
  return (
    <Dialog
      open
      wide
      title={`${factKindNames[kind]}: ${fact ? 'change a fact' : 'add a fact'}`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {fact ? 'Keep the change' : 'Add the fact'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        <EntryConflict
          keep={keep}
          mineInLines={factInLines}
          theirsInLines={keptFactInLines}
          onMine={send}
          onTheirs={onClose}
        />
        {Object.entries<FactField>(factFields[kind]).map(([name, field]) => (
          <OneField key={name} name={name} field={field} value={body[name]} error={issues[name]} />
        ))}
        <TextField
          label="Source"
          name="source"
          hint="Where it is from: a score report, the application as sent, the student’s own list."
          defaultValue={fact?.source}
          error={issues['source']}
        />
        <DateField
          label="Source dated"
          name="asOf"
          max={today}
          defaultValue={fact?.asOf}
          error={issues['asOf']}
        />
      </FieldStack>
    </Dialog>
  );
}

function OneField({
  name,
  field,
  value,
  error,
}: {
  name: string;
  field: FactField;
  value: unknown;
  error: string | undefined;
}) {
  const start = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const shared = { label: field.label, name, hint: field.hint, error, defaultValue: start };
  switch (field.is) {
    case 'choice':
      return (
        <Select
          {...shared}
          defaultValue={start || Object.keys(field.choices)[0]}
          options={optionsOf(field.choices)}
        />
      );
    case 'date':
      return <DateField {...shared} optional={!field.required} />;
    case 'count':
      return <TextField {...shared} inputMode="numeric" optional={!field.required} />;
    case 'text':
      return <TextField {...shared} optional={!field.required} />;
  }
}

function entryOf(kind: AttemptFactKind, form: FormData): AttemptFactEntry {
  const fields = Object.entries<FactField>(factFields[kind]);
  const body = Object.fromEntries(
    fields.map(([name, field]) => [name, valueOf(field, textIn(form, name))]),
  );
  return { kind, body, source: textIn(form, 'source'), asOf: textIn(form, 'asOf') };
}

/** A count that is no number stays as typed, so that the check can say so. */
function valueOf(field: FactField, text: string): string | number | null {
  if (field.is !== 'count') return text;
  const trimmed = text.trim();
  if (!trimmed) return null;
  return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}

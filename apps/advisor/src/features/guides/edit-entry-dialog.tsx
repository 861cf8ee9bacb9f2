import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  showToast,
  TextArea,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { Conflict } from './conflict.tsx';
import { whatItIs } from './guide-words.ts';
import type { Pack, PackEntry, PackField } from './guides.graphql.ts';
import { useChangeEntry } from './guides.queries.ts';
import { issueFor, soundIssues } from './pack-issues.ts';
import { wordsWithFigures } from './words-with-figures.ts';

type Values = Readonly<Record<string, string>>;

/** Changes one entry: figure, wording, question or task, with the reason that stays with it. */
export function EditEntryDialog({
  pack,
  entry,
  onClose,
}: {
  pack: Pack;
  entry: PackEntry;
  onClose: () => void;
}) {
  const change = useChangeEntry();
  const start = Object.fromEntries(entry.fields.map(({ field, value }) => [field, value]));
  const [values, setValues] = useState<Values>(start);
  const [reason, setReason] = useState('');
  const conflict = refusalOf(change.error)?.code === 'CHANGED_BY_SOMEONE_ELSE';
  const keep = (expectedVersion: number) => {
    const fields = Object.entries(values)
      .filter(([field, value]) => value !== start[field])
      .map(([field, value]) => ({ field, value }));
    change.mutate(
      { code: pack.code, expectedVersion, edit: { entry: entry.code, fields, reason } },
      {
        onSuccess: () => {
          showToast('Kept as a new version. It counts from now on.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      wide
      title={`${whatItIs(entry)}: ${entry.title}`}
      onClose={onClose}
      onSubmit={() => keep(pack.version)}
      foot={
        !conflict && (
          <>
            <Button onClick={onClose}>Not now</Button>
            <Button kind="main" type="submit" busy={change.isPending && 'Keeping'}>
              Keep as a new version
            </Button>
          </>
        )
      }
    >
      <FieldStack>
        <Conflict error={change.error} entry={entry} onMine={keep} onTheirs={onClose} />
        {change.error && !conflict && <Problem error={change.error} entry={entry} />}
        {entry.fields.map((field) => (
          <EntryInput
            key={field.field}
            field={field}
            value={values[field.field] ?? ''}
            error={issueFor(change.error, entry.code, field.field)}
            onChange={(value) =>
              setValues((before) => wordsWithFigures(entry, before, { [field.field]: value }))
            }
          />
        ))}
        <TextField
          label="Reason"
          name="reason"
          hint="It stays with the version and stands beside every finding the figure changes."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldStack>
    </Dialog>
  );
}

/** The whole sentence where it is about no single field; else the number of fields to look at. */
function Problem({ error, entry }: { error: Error; entry: PackEntry }) {
  const issues = soundIssues(error);
  const known = new Set(entry.fields.map(({ field, label }) => `${field} ${label}`));
  const named = issues.map((issue) => {
    const label = entry.fields.find(({ field }) => field === issue.field)?.label ?? issue.field;
    return `“${entry.title}”, field “${label}” ${issue.message}.`;
  });
  return (
    <FormProblem>
      {known.size > 0 && named.length > 0 ? `Not saved: ${named.join(' ')}` : explain(error)}
    </FormProblem>
  );
}

function EntryInput({
  field,
  value,
  error,
  onChange,
}: {
  field: PackField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const hint = field.ours === null ? undefined : `Ours says: ${field.ours}`;
  const shared = { label: field.label, name: field.field, hint, error, value };
  if (field.number || field.field === 'unit' || field.field.startsWith('title'))
    return (
      <TextField
        {...shared}
        inputMode={field.number ? 'decimal' : 'text'}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const rows = Math.min(12, Math.max(2, Math.ceil(value.length / 80)));
  return <TextArea {...shared} minRows={rows} onChange={(event) => onChange(event.target.value)} />;
}

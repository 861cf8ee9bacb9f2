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
import type { FormEvent } from 'react';
import { cycleDayWords } from '../../shared/cycle-day-words.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { CycleDate } from './settings.graphql.ts';
import { useSetCycleDate } from './settings.queries.ts';

/** Changes one day of a cycle. */
export function CycleDateDialog({
  matchYear,
  date,
  onClose,
}: {
  matchYear: number;
  date: CycleDate;
  onClose: () => void;
}) {
  const keep = useSetCycleDate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = {
      onDate: (formText(form, 'onDate') || null) as CycleDate['onDate'],
      source: formText(form, 'source').trim(),
      standing: formText(form, 'standing') as CycleDate['standing'],
      verified: form.has('verified'),
    };
    keep.mutate(
      { matchYear, kind: date.kind, expectedVersion: date.version, date: given },
      {
        onSuccess: () => {
          showToast('Date kept.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title={`${cycleDayWords[date.kind]}, Match ${matchYear}`}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            Keep date
          </Button>
        </>
      }
    >
      <DateFields date={date} error={keep.error} />
    </Dialog>
  );
}

function DateFields({ date, error }: { date: CycleDate; error: Error | null }) {
  const issues = issuesByField(error);
  return (
    <FieldStack>
      <FormProblem>{error && Object.keys(issues).length === 0 ? explain(error) : null}</FormProblem>
      <DateField
        label="Date"
        name="onDate"
        optional
        defaultValue={date.onDate ?? ''}
        error={issues['onDate']}
      />
      <Select
        label="Whose date"
        name="standing"
        defaultValue={date.standing}
        error={issues['standing']}
        options={[
          { value: 'own', label: 'Our own planning date' },
          { value: 'official', label: 'Published by the body that owns it' },
          { value: 'invented', label: 'Invented for practice' },
        ]}
      />
      <TextField
        label="Source"
        name="source"
        hint="A link or a document, with its date."
        defaultValue={date.source}
        error={issues['source']}
      />
      <Checkbox
        label="I have checked it against this source"
        name="verified"
        defaultChecked={date.verified}
      />
    </FieldStack>
  );
}

import {
  checkContact,
  outcomeWords,
  type Channel,
  type ContactOutcome,
} from '@onward/core/contacts';
import type { Clock, Instant, TimeZone } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  RadioGroup,
  Select,
  showToast,
  TextArea,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { channelWords } from './channel-words.ts';
import { useLogContact } from './contacts.queries.ts';
import { instantOf, wallNow } from './wall-time.ts';

const outcomes = [
  { value: 'reached', label: 'Reached', hint: 'You spoke, or wrote to and fro.' },
  {
    value: 'left_message',
    label: 'Left a message',
    hint: 'The clock runs on until you have spoken.',
  },
  { value: 'no_reply', label: 'Tried, no reply' },
  {
    value: 'declined',
    label: 'Does not want to talk now',
    hint: 'An answer too; it is respected.',
  },
];

interface Who {
  id: string;
  name: string;
  zone: string;
}

/** Writes down an attempt to reach a student. Times are in the institution's zone. */
export function LogContactDialog({ who, onClose }: { who: Who; onClose: () => void }) {
  const log = useLogContact();
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const now = wallNow(who.zone);
  const submit = (form: FormData) => {
    const read = readForm(form, who.zone);
    const wrong = issuesOf(read, who.zone);
    setIssues(wrong);
    if (!read.happenedAt || Object.keys(wrong).length > 0) return;
    const entry = { ...read, happenedAt: read.happenedAt };
    log.mutate(
      { caseId: who.id, entry },
      {
        onSuccess: ({ outcome, tries }) => {
          showToast(`Logged for ${who.name}: ${outcomeWords(outcome, tries ?? 1)}.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Log contact with ${who.name}`}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={log.isPending && 'Logging'}>
            Log contact
          </Button>
        </>
      }
    >
      <FieldStack>
        {log.error && <FormProblem>{explain(log.error)}</FormProblem>}
        <RadioGroup
          label="What came of it"
          name="outcome"
          options={outcomes}
          defaultValue="reached"
        />
        <Select label="How" name="channel" defaultValue="call" options={channelOptions} />
        <DateField label="Day" name="day" defaultValue={now.day} error={issues['happenedAt']} />
        <TextField
          label="Time"
          name="time"
          type="time"
          hint={`On the clock in ${who.zone.replaceAll('_', ' ')}`}
          defaultValue={now.time}
        />
        <TextField
          label="Minutes"
          name="minutes"
          inputMode="numeric"
          optional
          error={issues['minutes']}
        />
        <TextArea
          label="What was said"
          name="summary"
          optional
          hint="Part of the office’s record. The student may ask to read it."
          error={issues['summary']}
        />
      </FieldStack>
    </Dialog>
  );
}

const channelOptions = Object.entries(channelWords).map(([value, label]) => ({ value, label }));

function readForm(form: FormData, zone: string) {
  const text = (name: string): string => textIn(form, name).trim();
  const minutes = text('minutes');
  return {
    outcome: text('outcome') as ContactOutcome,
    channel: text('channel') as Channel,
    happenedAt: instantOf(text('day'), text('time'), zone),
    minutes: minutes === '' ? null : Number(minutes),
    summary: text('summary'),
  };
}

function issuesOf(
  read: ReturnType<typeof readForm>,
  zone: string,
): Readonly<Record<string, string>> {
  const clock: Clock = { now: new Date().toISOString() as Instant, zone: zone as TimeZone };
  if (!read.happenedAt) return { happenedAt: 'Choose a day and a time that exist.' };
  const issues = checkContact({ ...read, happenedAt: read.happenedAt }, clock);
  return Object.fromEntries(issues.map((issue) => [issue.field, issueText(issue)]));
}

import { checkMeeting } from '@onward/core/meetings';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useKeepMeeting, type KnownMeeting } from './meetings.queries.ts';

const lengths = [15, 20, 30, 40, 45, 60, 90].map((minutes) => ({
  value: String(minutes),
  label: `${minutes} minutes`,
}));

interface Who {
  id: string;
  name: string;
  zone: string;
}

/** Arranges a meeting with a student, or changes one. The time is that of the zone named beside it. */
export function ArrangeMeetingDialog({
  who,
  meeting = null,
  onClose,
}: {
  who: Who;
  meeting?: KnownMeeting | null;
  onClose: () => void;
}) {
  const keep = useKeepMeeting(who.id, meeting);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const zone = meeting?.timeZone ?? who.zone;
  const submit = (form: FormData) => {
    const entry = readForm(form, zone);
    const wrong = checkMeeting(entry);
    setIssues(Object.fromEntries(wrong.map((issue) => [issue.field, issueText(issue)])));
    if (wrong.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(
          entry.shownToStudent
            ? `${who.name} sees the meeting on Today.`
            : 'The meeting is on the case. The student does not see it.',
        );
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={meeting ? 'Change the meeting' : `Arrange a meeting with ${who.name}`}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {meeting ? 'Change the meeting' : 'Arrange the meeting'}
          </Button>
        </>
      }
    >
      {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
      <MeetingFields known={meeting} zone={zone} issues={issues} name={who.name} />
    </Dialog>
  );
}

function MeetingFields({
  known,
  zone,
  issues,
  name,
}: {
  known: KnownMeeting | null;
  zone: string;
  issues: Readonly<Record<string, string>>;
  name: string;
}) {
  const wall = known && Temporal.Instant.from(known.startsAt).toZonedDateTimeISO(known.timeZone);
  const day = wall?.toPlainDate().toString();
  const time = wall?.toPlainTime().toString({ smallestUnit: 'minute' });
  return (
    <FieldStack>
      <TextField
        label="What it is about"
        name="title"
        defaultValue={known?.title}
        error={issues['title']}
      />
      <DateField label="Day" name="date" defaultValue={day} error={issues['date']} />
      <TextField
        label="Time"
        name="time"
        type="time"
        hint={`On the clock in ${zone.replaceAll('_', ' ')}`}
        defaultValue={time}
        error={issues['time']}
      />
      <Select
        label="How long"
        name="minutes"
        defaultValue={String(known?.minutes ?? 30)}
        options={lengths}
      />
      <TextField
        label="Place"
        name="place"
        optional
        defaultValue={known?.place}
        error={issues['place']}
      />
      <TextField
        label="Link"
        name="link"
        type="url"
        optional
        defaultValue={known?.link}
        error={issues['link']}
      />
      <TextField
        label="Who else is there"
        name="attendees"
        optional
        hint="Names, with a comma between them"
        defaultValue={known?.attendees.join(', ')}
        error={issues['attendees']}
      />
      <Checkbox
        label={`Show it to ${name}`}
        name="shown"
        defaultChecked={known?.shownToStudent ?? true}
      />
    </FieldStack>
  );
}

function readForm(form: FormData, timeZone: string) {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  return {
    title: text('title'),
    date: text('date') as LocalDate,
    time: text('time'),
    timeZone,
    minutes: Number(text('minutes')),
    place: text('place'),
    link: text('link'),
    attendees: text('attendees')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    shownToStudent: form.get('shown') !== null,
  };
}

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
import { textIn } from '../../shared/form-text.ts';
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
  const was = knownFields(known);
  return (
    <FieldStack>
      <TextField
        label="What it is about"
        name="title"
        defaultValue={was.title}
        error={issues['title']}
      />
      <DateField label="Day" name="date" defaultValue={was.day} error={issues['date']} />
      <TextField
        label="Time"
        name="time"
        type="time"
        hint={`On the clock in ${zone.replaceAll('_', ' ')}`}
        defaultValue={was.time}
        error={issues['time']}
      />
      <Select label="How long" name="minutes" defaultValue={was.minutes} options={lengths} />
      <TextField
        label="Place"
        name="place"
        optional
        defaultValue={was.place}
        error={issues['place']}
      />
      <TextField
        label="Link"
        name="link"
        type="url"
        optional
        defaultValue={was.link}
        error={issues['link']}
      />
      <TextField
        label="Who else is there"
        name="attendees"
        optional
        hint="Names, with a comma between them"
        defaultValue={was.attendees}
        error={issues['attendees']}
      />
      <Checkbox label={`Show it to ${name}`} name="shown" defaultChecked={was.shown} />
    </FieldStack>
  );
}

const blank = {
  title: '',
  day: '',
  time: '',
  minutes: '30',
  place: '',
  link: '',
  attendees: '',
  shown: true,
};

/** What the fields begin with. */
function knownFields(known: KnownMeeting | null): typeof blank {
  if (!known) return blank;
  const wall = Temporal.Instant.from(known.startsAt).toZonedDateTimeISO(known.timeZone);
  return {
    title: known.title,
    day: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: 'minute' }),
    minutes: String(known.minutes),
    place: known.place,
    link: known.link,
    attendees: known.attendees.join(', '),
    shown: known.shownToStudent,
  };
}

function readForm(form: FormData, timeZone: string) {
  const text = (name: string): string => textIn(form, name).trim();
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

import { checkAppointment } from '@onward/core/debriefs';
import { Button, Dialog, FieldStack } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { AppointmentFields, appointmentOf } from './appointment-fields.tsx';
import { AttendeeFields, attendeesOf } from './attendee-fields.tsx';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useSchedule } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Plans a debrief: when, where, and who should be at the table. */
export function ScheduleDialog({
  caseId,
  kinds,
  onClose,
}: {
  caseId: string;
  /** The kinds of people the guide wants at the table. */
  kinds: DebriefPage['guide']['attendeeKinds'];
  /** The id of the new debrief; null when nothing was planned. */
  onClose: (id: string | null) => void;
}) {
  const schedule = useSchedule(caseId);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const appointment = appointmentOf(form);
    const found = checkAppointment(appointment);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    schedule.mutate({ appointment, attendees: attendeesOf(form, false) }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      wide
      title="Schedule a debrief"
      onClose={() => onClose(null)}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={() => onClose(null)}>Not now</Button>
          <Button kind="main" type="submit" busy={schedule.isPending && 'Scheduling'}>
            Schedule the debrief
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={schedule.error} />
        <AppointmentFields start={{}} issues={issues} />
        <AttendeeFields
          start={kinds.map((kind) => ({ kind: kind.code, name: '', attended: null }))}
          kinds={kinds}
          held={false}
          issues={issues}
        />
      </FieldStack>
    </Dialog>
  );
}

import { checkAppointment } from '@onward/core/debriefs';
import { Button, Dialog, FieldStack } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { AppointmentFields, appointmentOf } from './appointment-fields.tsx';
import type { DebriefParts } from './debriefs.graphql.ts';
import { useReschedule } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';
import { wallClock } from '../../shared/wall-clock.ts';

/** Moves a debrief that has not taken place. */
export function RescheduleDialog({
  debrief,
  onClose,
}: {
  debrief: DebriefParts;
  onClose: () => void;
}) {
  const reschedule = useReschedule(debrief);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const { startsAt, timeZone, place } = debrief;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const appointment = appointmentOf(new FormData(event.currentTarget));
    const found = checkAppointment(appointment);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length === 0) reschedule.mutate(appointment, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title="Move the debrief"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={reschedule.isPending && 'Moving'}>
            Move the debrief
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={reschedule.error} />
        <AppointmentFields
          start={{ ...wallClock(startsAt, timeZone), timeZone, place }}
          issues={issues}
        />
      </FieldStack>
    </Dialog>
  );
}

import { checkAttendees, missingKinds } from '@onward/core/debriefs';
import { Button, Dialog, FieldStack } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { AttendeeFields, attendeesOf } from './attendee-fields.tsx';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useNameAttendees } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Names who is expected at a debrief or has spoken as well; a line stands ready for each kind still missing. */
export function AttendeesDialog({ page, onClose }: { page: DebriefPage; onClose: () => void }) {
  const { debrief, guide, attendees } = page;
  const name = useNameAttendees(debrief);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const kinds = guide.attendeeKinds.map((kind) => kind.code);
  const held = debrief.heldAt !== null;
  const ready = missingKinds(kinds, attendees).map((kind) => ({ kind, name: '', attended: null }));
  const named = attendees.map((one) => ({
    kind: one.kind,
    name: one.name,
    attended: one.attended,
  }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entries = attendeesOf(new FormData(event.currentTarget), held);
    const found = checkAttendees(entries, kinds);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length === 0) name.mutate(entries, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      wide
      title="At the table"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={name.isPending && 'Keeping'}>
            Keep these people
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={name.error} />
        <AttendeeFields
          start={[...named, ...ready]}
          kinds={guide.attendeeKinds}
          held={held}
          issues={issues}
        />
      </FieldStack>
    </Dialog>
  );
}

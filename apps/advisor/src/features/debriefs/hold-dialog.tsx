import { instantAt } from '@onward/core/shared';
import type { Instant } from '@onward/core/shared';
import { Button, Checkbox, DateField, Dialog, FieldStack, Notice, TextField } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useHold } from './debriefs.queries.ts';
import css from './debriefs.module.css';
import { missingPacket } from './packet-list.tsx';
import { Problem } from './problem.tsx';
import { wallClock } from '../../shared/wall-clock.ts';

/** Records that the conversation took place: when, and who came. Says what is missing before it can. */
export function HoldDialog({ page, onClose }: { page: DebriefPage; onClose: () => void }) {
  const { debrief, attendees } = page;
  const hold = useHold(debrief);
  const [unreadable, setUnreadable] = useState(false);
  const missing = missingPacket(page);
  const [start] = useState(() => likelyTime(debrief));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const text = (name: string) => textIn(form, name);
    const heldAt = instantAt(text('date'), text('time'), debrief.timeZone);
    setUnreadable(!heldAt);
    if (!heldAt) return;
    hold.mutate(
      { heldAt, attended: form.getAll('attended').filter((id) => typeof id === 'string') },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      open
      title="The debrief took place"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            kind="main"
            type="submit"
            disabled={missing.length > 0}
            busy={hold.isPending && 'Recording'}
          >
            Record that it was held
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={hold.error} />
        {missing.length > 0 && (
          <Notice kind="needs">
            Not on the table yet: {missing.map((item) => item.staff).join('; ')}. Record each one,
            or waive it with a reason.
          </Notice>
        )}
        <DateField label="Day" name="date" defaultValue={start.date} />
        <TextField
          label="Time"
          name="time"
          type="time"
          defaultValue={start.time}
          error={unreadable ? 'Choose a time that was on the clock that day.' : undefined}
        />
        <fieldset className={css.attendees}>
          <legend>Who came</legend>
          {attendees.length === 0 && <p>Nobody is named yet. Use Invite in the outline first.</p>}
          {attendees.map((attendee) => (
            <Checkbox
              key={attendee.id}
              label={attendee.name}
              name="attended"
              value={attendee.id}
              defaultChecked
            />
          ))}
        </fieldset>
      </FieldStack>
    </Dialog>
  );
}

/** When it was probably held: as planned, or just now if that lies ahead. */
function likelyTime({ startsAt, timeZone }: DebriefPage['debrief']) {
  const now = new Date().toISOString() as Instant;
  return wallClock(startsAt < now ? startsAt : now, timeZone);
}

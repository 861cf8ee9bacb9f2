import { nextGoodTime, quietTime } from '@onward/core/debriefs';
import { instantAt, type Instant, type TimeZone } from '@onward/core/shared';
import { Checkbox, DateField, RadioGroup, TextField } from '@onward/ui';
import { useState } from 'react';
import { instantInWords } from '../format.ts';
import { wallClock } from '../wall-clock.ts';

/** When the student may read it: `visibleFrom` null is at once; quiet time has to be meant. */
export interface ReleaseTime {
  readonly visibleFrom: Instant | null;
  readonly quietTimeConfirmed: boolean;
}

const quietWords = {
  evening: 'in the evening or at night',
  friday: 'on a Friday',
  weekend: 'at the weekend',
};

/** When it will be read: now or at a chosen time, begun with the next good one. `chosen` is null until it is complete. */
export function useReleaseTime(zone: TimeZone) {
  const [now] = useState(() => new Date().toISOString() as Instant);
  const [choice, setChoice] = useState(quietTime(now, zone) ? 'later' : 'now');
  const [wall, setWall] = useState(() => wallClock(nextGoodTime(now, zone), zone));
  const [meant, setMeant] = useState(false);
  const at = choice === 'now' ? now : instantAt(wall.date, wall.time, zone);
  const quiet = at && quietTime(at, zone);
  const complete = at && (!quiet || meant);
  const visibleFrom = choice === 'now' ? null : at;
  const chosen: ReleaseTime | null = complete ? { visibleFrom, quietTimeConfirmed: meant } : null;
  return { zone, choice, setChoice, wall, setWall, meant, setMeant, at, quiet, chosen };
}

/** At once or at a chosen time; an evening, a Friday or a weekend asks whether it is meant. */
export function ReleaseTimeFields({
  time,
  refused,
}: {
  time: ReturnType<typeof useReleaseTime>;
  /** Whether the server found quiet time where this page saw none, e.g. at the end of a hold. */
  refused: boolean;
}) {
  const { zone, choice, wall, at, quiet } = time;
  return (
    <>
      <RadioGroup
        label="When"
        options={[
          { value: 'now', label: 'At once' },
          { value: 'later', label: 'At a chosen time' },
        ]}
        value={choice}
        onChange={time.setChoice}
      />
      {choice === 'later' && (
        <>
          <DateField
            label="Day"
            value={wall.date}
            onChange={(event) => time.setWall({ ...wall, date: event.target.value })}
          />
          <TextField
            label="Time"
            type="time"
            value={wall.time}
            onChange={(event) => time.setWall({ ...wall, time: event.target.value })}
          />
        </>
      )}
      {at && (quiet || refused) && (
        <Checkbox
          label="Release it then all the same"
          hint={
            quiet &&
            `Nothing is released ${quietWords[quiet]} unless you mean it: nobody is there to talk to. A better time: ${instantInWords(nextGoodTime(at, zone), zone)}.`
          }
          checked={time.meant}
          onChange={(event) => time.setMeant(event.target.checked)}
        />
      )}
    </>
  );
}

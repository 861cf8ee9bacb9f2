import { nextGoodTime, quietTime, toHandOver, type Addendum } from '@onward/core/debriefs';
import { instantAt, type Instant, type TimeZone } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  Notice,
  RadioGroup,
  Reading,
  showToast,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { instantInWords } from '../../shared/format.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useRelease } from './debriefs.queries.ts';
import css from './debriefs.module.css';
import { Problem } from './problem.tsx';
import { wallClock } from './wall-clock.ts';

/** The words a release would hand to the student now. */
export function handoversOf({ sections, addenda, releases }: DebriefPage) {
  return toHandOver(
    sections,
    addenda.map((one) => ({ ...one, id: one.id as Addendum['id'] })),
    releases.map((one) => ({ ...one, addendumId: one.addendumId as Addendum['id'] | null })),
  );
}

const quietWords = {
  evening: 'in the evening or at night',
  friday: 'on a Friday',
  weekend: 'at the weekend',
};

/** Shows exactly what the student will read and asks when; an evening, a Friday or a weekend has to be meant. */
export function ReleaseDialog({ page, onClose }: { page: DebriefPage; onClose: () => void }) {
  const { debrief, student } = page;
  const zone = page.zone as TimeZone;
  const release = useRelease(debrief);
  const time = useReleaseTime(zone);
  const handovers = handoversOf(page);
  const submit = () => {
    if (!time.at) return;
    const visibleFrom = time.choice === 'now' ? null : time.at;
    release.mutate(
      { visibleFrom, quietTimeConfirmed: time.meant },
      {
        onSuccess: () => {
          showToast(`Released to ${student.name}.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      wide
      title={`What ${student.name} will read`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            kind="main"
            type="submit"
            disabled={!time.at || (time.quiet !== null && !time.meant) || handovers.length === 0}
            busy={release.isPending && 'Releasing'}
          >
            Release to {student.name}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={release.error} />
        {handovers.length === 0 && (
          <Notice kind="needs">There is nothing for {student.name} to read yet.</Notice>
        )}
        {handovers.map((words) => (
          <section key={words.addendumId ?? 'debrief'} className={css.preview}>
            <h3>{words.addendumId ? 'Added later' : 'What we talked about'}</h3>
            <Reading>{words.summary}</Reading>
            {words.agreedSteps && (
              <>
                <h3>What we agreed</h3>
                <Reading>{words.agreedSteps}</Reading>
              </>
            )}
          </section>
        ))}
        <ReleaseTimeFields time={time} zone={zone} />
      </FieldStack>
    </Dialog>
  );
}

/** When it will be read: now or at a chosen time, begun with the next good one. */
function useReleaseTime(zone: TimeZone) {
  const [now] = useState(() => new Date().toISOString() as Instant);
  const [choice, setChoice] = useState(quietTime(now, zone) ? 'later' : 'now');
  const [wall, setWall] = useState(() => wallClock(nextGoodTime(now, zone), zone));
  const [meant, setMeant] = useState(false);
  const at = choice === 'now' ? now : instantAt(wall.date, wall.time, zone);
  const quiet = at && quietTime(at, zone);
  return { choice, setChoice, wall, setWall, meant, setMeant, at, quiet };
}

function ReleaseTimeFields({
  time,
  zone,
}: {
  time: ReturnType<typeof useReleaseTime>;
  zone: TimeZone;
}) {
  const { choice, wall, at, quiet } = time;
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
      {at && quiet && (
        <Checkbox
          label="Release it then all the same"
          hint={`Nothing is released ${quietWords[quiet]} unless you mean it: nobody is there to talk to. A better time: ${instantInWords(nextGoodTime(at, zone), zone)}.`}
          checked={time.meant}
          onChange={(event) => time.setMeant(event.target.checked)}
        />
      )}
    </>
  );
}

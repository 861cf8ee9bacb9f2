import {
  checkClockPerson,
  checkClockTry,
  clockKindWords,
  tryOutcomeWords,
} from '@onward/core/contacts';
import type { Clock, Instant, TimeZone } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  ItemList,
  RadioGroup,
  Select,
  showToast,
  TextArea,
  TextField,
  Item,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { ContactClockData, OnClock } from './contact-clock.graphql.ts';
import { useLogTry, useNameLead, usePutOnClock } from './contact-clock.queries.ts';
import { tryInWords } from './try-words.ts';
import { instantOf, wallNow } from './wall-time.ts';

type Issues = Readonly<Record<string, string>>;

function Foot({ act, busy, onClose }: { act: string; busy: boolean; onClose: () => void }) {
  return (
    <>
      <Button onClick={onClose}>Not now</Button>
      <Button kind="main" type="submit" busy={busy && 'Keeping'}>
        {act}
      </Button>
    </>
  );
}

/** Names who looks after the contact clock, among those who help on the case. */
export function LeadDialog({ clock, onClose }: { clock: ContactClockData; onClose: () => void }) {
  const name = useNameLead(clock);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    name.mutate(textIn(new FormData(event.currentTarget), 'personId'), { onSuccess: onClose });
  return (
    <Dialog
      open
      title="Who looks after the contact clock"
      onClose={onClose}
      onSubmit={submit}
      foot={<Foot act="Name" busy={name.isPending} onClose={onClose} />}
    >
      <FieldStack>
        {name.error && <FormProblem>{explain(name.error)}</FormProblem>}
        <RadioGroup
          label="Among those who help on this case"
          name="personId"
          options={clock.leadChoices.map(({ id, name: label }) => ({ value: id, label }))}
          defaultValue={clock.lead?.id ?? ''}
        />
      </FieldStack>
    </Dialog>
  );
}

/** Puts somebody on the clock. */
export function ClockPersonDialog({
  clock,
  onClose,
}: {
  clock: ContactClockData;
  onClose: () => void;
}) {
  const put = usePutOnClock(clock.caseId);
  const [issues, setIssues] = useState<Issues>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const entry = { kind: textIn(form, 'kind'), name: textIn(form, 'name') };
    const found = checkClockPerson(entry);
    setIssues(sentencesOf(found));
    if (found.length === 0) put.mutate(entry, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title="Somebody to reach"
      onClose={onClose}
      onSubmit={submit}
      foot={<Foot act="Put on the clock" busy={put.isPending} onClose={onClose} />}
    >
      <FieldStack>
        {put.error && <FormProblem>{explain(put.error)}</FormProblem>}
        <Select
          label="Who it is"
          name="kind"
          options={optionsOf(clockKindWords)}
          defaultValue={clock.notNamed[0] ?? 'mentor'}
          error={issues['kind']}
        />
        <TextField
          label="Name"
          name="name"
          hint={`The clock gives ${clock.clockHours} hours, or what the student’s own clock leaves if that is longer.`}
          error={issues['name']}
        />
      </FieldStack>
    </Dialog>
  );
}

const outcomes = [
  { value: 'reached', label: tryOutcomeWords.reached, hint: 'You spoke: the clock stops.' },
  {
    value: 'left_message',
    label: tryOutcomeWords.left_message,
    hint: 'The clock runs on until you have spoken.',
  },
  { value: 'tried', label: tryOutcomeWords.tried, hint: 'The clock runs on.' },
];

/** Logs a try; those before it stand beneath. */
export function ClockTryDialog({
  person,
  zone,
  onClose,
}: {
  person: OnClock;
  zone: string;
  onClose: () => void;
}) {
  const log = useLogTry(person.id);
  const [issues, setIssues] = useState<Issues>({});
  const wall = wallNow(zone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const happenedAt = instantOf(textIn(form, 'day'), textIn(form, 'time'), zone);
    if (!happenedAt) return setIssues({ happenedAt: 'Choose a day and a time that exist.' });
    const entry = { outcome: textIn(form, 'outcome'), happenedAt, words: textIn(form, 'words') };
    const found = checkClockTry(entry, clockIn(zone));
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    log.mutate(entry, {
      onSuccess: () => {
        showToast(`Logged for ${person.name}.`);
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title={`Reaching ${person.name}`}
      onClose={onClose}
      onSubmit={submit}
      foot={<Foot act="Log the try" busy={log.isPending} onClose={onClose} />}
    >
      <FieldStack>
        {log.error && <FormProblem>{explain(log.error)}</FormProblem>}
        <RadioGroup
          label="What came of it"
          name="outcome"
          options={outcomes}
          defaultValue="reached"
        />
        <DateField label="Day" name="day" defaultValue={wall.day} error={issues['happenedAt']} />
        <TextField
          label="Time"
          name="time"
          type="time"
          hint={`On the clock in ${zone.replaceAll('_', ' ')}`}
          defaultValue={wall.time}
        />
        <TextArea
          label="What was said"
          name="words"
          optional
          hint="Part of the office’s record. The student may ask to read it."
          error={issues['words']}
        />
        {person.tries.length > 0 && (
          <ItemList label="Tries so far">
            {person.tries.map((one) => (
              <Item key={one.id} title={tryInWords(one, zone)} detail={one.words || undefined} />
            ))}
          </ItemList>
        )}
      </FieldStack>
    </Dialog>
  );
}

function clockIn(zone: string): Clock {
  return { now: new Date().toISOString() as Instant, zone: zone as TimeZone };
}

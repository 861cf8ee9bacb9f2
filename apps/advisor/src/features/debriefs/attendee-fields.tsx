import { furtherKinds } from '@onward/core/debriefs';
import { Checkbox, Select, TextField, WordAction } from '@onward/ui';
import { useState } from 'react';
import { textIn } from '../../shared/form-text.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import type { AttendeeEntry } from './debriefs.queries.ts';
import css from './debriefs.module.css';

type Kinds = DebriefPage['guide']['attendeeKinds'];

const furtherWords: Record<(typeof furtherKinds)[number], string> = {
  student: 'The student',
  other: 'Somebody else',
};

/** One line per person: kind and name; whether she came, once it was held. */
export function AttendeeFields({
  start,
  kinds,
  held,
  issues,
}: {
  start: readonly AttendeeEntry[];
  kinds: Kinds;
  held: boolean;
  issues: Readonly<Record<string, string>>;
}) {
  const [lines, setLines] = useState(() => start.map((entry, n) => ({ entry, key: n })));
  const add = () =>
    setLines([
      ...lines,
      { entry: { kind: 'other', name: '', attended: held || null }, key: Date.now() },
    ]);
  const options = [
    ...kinds.map((kind) => ({ value: kind.code, label: kind.staff })),
    ...furtherKinds.map((kind) => ({ value: kind, label: furtherWords[kind] })),
  ];
  return (
    <fieldset className={css.attendees}>
      <legend>Who is expected</legend>
      {lines.map(({ entry, key }, n) => (
        <div key={key} className={css.attendee}>
          <Select
            label="Kind"
            name={`kind.${n}`}
            options={options}
            defaultValue={entry.kind}
            error={issues[`attendees.${n}.kind`]}
          />
          <TextField
            label="Name"
            name={`name.${n}`}
            defaultValue={entry.name}
            error={issues[`attendees.${n}.name`]}
          />
          {held && (
            <Checkbox
              label="Has spoken"
              name={`attended.${n}`}
              defaultChecked={entry.attended === true}
            />
          )}
          <WordAction
            aria-label={`Remove ${entry.name || 'this line'}`}
            onClick={() => setLines(lines.filter((line) => line.key !== key))}
          >
            Remove
          </WordAction>
        </div>
      ))}
      <WordAction onClick={add}>Add a person</WordAction>
    </fieldset>
  );
}

/** Who was named; lines left without a name are not taken. */
export function attendeesOf(form: FormData, held: boolean): AttendeeEntry[] {
  const entries: AttendeeEntry[] = [];
  for (let n = 0; form.has(`kind.${n}`); n += 1) {
    const name = textIn(form, `name.${n}`).trim();
    const attended = held ? form.has(`attended.${n}`) : null;
    if (name) entries.push({ kind: textIn(form, `kind.${n}`), name, attended });
  }
  return entries;
}

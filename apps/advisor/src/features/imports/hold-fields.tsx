import { Checkbox, DateField, FieldStack, Meta, RadioGroup, TextField } from '@onward/ui';
import css from './imports.module.css';

/** What was chosen about the release of a list; `until` is `YYYY-MM-DDTHH:MM` in the institution's zone. */
export interface HoldChoice {
  readonly held: boolean;
  readonly until: string;
  readonly named: readonly string[];
}

/** The choice as the API takes it; null while the time is not complete. */
export function readHold(choice: HoldChoice, zone: string) {
  if (!choice.held) return { heldUntil: null, heldFor: [] };
  try {
    const heldUntil = Temporal.PlainDateTime.from(choice.until).toZonedDateTime(zone).toInstant();
    return { heldUntil: heldUntil.toString() as never, heldFor: [...choice.named] };
  } catch {
    return null;
  }
}

/** At once, or held until a day and a time, with those who may look before. */
export function HoldFields({
  choice,
  onChange,
  staff,
  error,
}: {
  choice: HoldChoice;
  onChange: (choice: HoldChoice) => void;
  staff: readonly { id: string; fullName: string }[];
  error: string | undefined;
}) {
  const [day = '', time = ''] = choice.until.split('T');
  const toggle = (id: string) =>
    choice.named.includes(id) ? choice.named.filter((one) => one !== id) : [...choice.named, id];
  return (
    <div className={css.form}>
      <FieldStack>
        <RadioGroup
          label="Release"
          value={choice.held ? 'held' : 'now'}
          onChange={(value) => onChange({ ...choice, held: value === 'held' })}
          options={[
            { value: 'now', label: 'At once' },
            {
              value: 'held',
              label: 'Hold it until',
              hint: 'Before then nobody is invited, and nobody sees it but deans and those you name.',
            },
          ]}
        />
        {choice.held && (
          <>
            <DateField
              label="Day"
              value={day}
              error={error}
              onChange={(event) => onChange({ ...choice, until: `${event.target.value}T${time}` })}
            />
            <TextField
              label="Time, as your institution counts it"
              type="time"
              value={time}
              onChange={(event) => onChange({ ...choice, until: `${day}T${event.target.value}` })}
            />
            <fieldset>
              <legend>Who may look before</legend>
              {staff.length === 0 && <Meta>There is no advisor to name.</Meta>}
              <div className={css.names}>
                {staff.map((person) => (
                  <Checkbox
                    key={person.id}
                    label={person.fullName}
                    checked={choice.named.includes(person.id)}
                    onChange={() => onChange({ ...choice, named: toggle(person.id) })}
                  />
                ))}
              </div>
            </fieldset>
          </>
        )}
      </FieldStack>
    </div>
  );
}

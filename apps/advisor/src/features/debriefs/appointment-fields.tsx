import type { Appointment } from '@onward/core/debriefs';
import { DateField, TextField } from '@onward/ui';
import { textIn } from '../../shared/form-text.ts';
import { useSession } from '../../shared/session.queries.ts';

/** Zones offered beside the institution's own; any other can be typed. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** When and where, as wall-clock time in a zone. */
export function AppointmentFields({
  start,
  issues,
}: {
  start: Partial<Appointment>;
  issues: Readonly<Record<string, string>>;
}) {
  const { institution } = useSession();
  return (
    <>
      <DateField label="Day" name="date" defaultValue={start.date} error={issues['date']} />
      <TextField
        label="Time"
        name="time"
        type="time"
        defaultValue={start.time}
        error={issues['time']}
      />
      <TextField
        label="Time zone"
        name="timeZone"
        list="debrief-zones"
        defaultValue={start.timeZone ?? institution.timeZone}
        error={issues['timeZone']}
      />
      <datalist id="debrief-zones">
        {[...new Set([institution.timeZone, ...zones])].map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <TextField
        label="Place"
        name="place"
        hint="A room, or the link of a call."
        optional
        defaultValue={start.place}
        error={issues['place']}
      />
    </>
  );
}

/** What was entered. */
export function appointmentOf(form: FormData): Appointment {
  const text = (name: string) => textIn(form, name);
  return {
    date: text('date'),
    time: text('time'),
    timeZone: text('timeZone'),
    place: text('place'),
  };
}

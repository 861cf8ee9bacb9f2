import { Select } from '@onward/ui';

const common = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** The zone in which the institution's days begin and end; US zones first, then every other one. */
export function TimeZoneField({ current, error }: { current: string; error?: string }) {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !common.includes(zone));
  const options = [...new Set([current, ...common, ...others])];
  return (
    <Select
      label="Time zone"
      name="timeZone"
      defaultValue={current}
      error={error}
      options={options.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}

import { useMantineColorScheme } from '@mantine/core';
import { Segment } from '../actions/segment.tsx';

const choices = [
  { value: 'auto', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Chooses light, dark, or whatever the device says; the choice stays in this browser. */
export function ThemeToggle({ label = 'Appearance' }: { label?: string }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return <Segment label={label} options={choices} value={colorScheme} onChange={setColorScheme} />;
}

import { Select, TextArea, TextField } from '@onward/ui';
import type { OwnField } from './own-guides.graphql.ts';

/** One field of the form of an own entry. */
export function OwnEntryInput({
  field: { field, label, hint, input, optional, choices },
  value,
  error,
  onChange,
}: {
  field: OwnField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const shared = { label, name: field, hint: hint || undefined, error, optional, value };
  const changed = (event: { target: { value: string } }) => onChange(event.target.value);
  if (input === 'choice')
    return (
      <Select
        {...shared}
        options={[{ value: '', label: 'Choose' }, ...choices]}
        onChange={changed}
      />
    );
  if (input === 'text') return <TextArea {...shared} minRows={3} onChange={changed} />;
  return (
    <TextField {...shared} inputMode={input === 'number' ? 'decimal' : 'text'} onChange={changed} />
  );
}

import { useId } from 'react';
import css from './actions.module.css';

/** One of a few, side by side; arrow keys move as in any radio group. */
export function Segment<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** What is being chosen; read aloud, not shown. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div className={css.segment} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

import type { Ref, SelectHTMLAttributes } from 'react';
import { cx } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import css from './forms.module.css';

/** One choice of a Select. */
export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/**
 * One of a list, on the platform's own control. `placeholder` is an empty first choice; `groups` come after `options`,
 * each under its name.
 */
export function Select({
  label,
  hint,
  error,
  optional,
  options = [],
  groups = [],
  placeholder,
  className,
  ...rest
}: FieldWords & {
  options?: readonly SelectOption[];
  groups?: readonly { label: string; options: readonly SelectOption[] }[];
  placeholder?: string;
  ref?: Ref<HTMLSelectElement>;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <select {...rest} {...wiring} className={cx(css.input, css.select, className)}>
          {placeholder != null && <option value="">{placeholder}</option>}
          {options.map(choice)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(choice)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function choice(option: SelectOption) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { FieldError, shown, type FieldWords } from './field.tsx';
import css from './forms.module.css';

type Box = Omit<FieldWords, 'optional'> & { ref?: Ref<HTMLInputElement> } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'id'
  >;

/** Yes or no, with its words beside it. */
export function Checkbox({ label, hint, error, ...rest }: Box) {
  const id = useId();
  const described = [hint != null && `${id}-hint`, shown(error) && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={css.choice}>
      <input
        {...rest}
        type="checkbox"
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={shown(error) || undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint != null && (
        <span className={css.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** One choice of a RadioGroup. */
export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, each said in full. Controlled with `value`, or uncontrolled with `defaultValue` inside a form. */
export function RadioGroup({
  label,
  hint,
  error,
  name,
  options,
  value,
  defaultValue,
  onChange,
}: Omit<FieldWords, 'optional'> & {
  name?: string;
  options: readonly RadioOption[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
}) {
  const id = useId();
  const described = [hint != null && `${id}-hint`, shown(error) && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={described || undefined}
      aria-invalid={shown(error) || undefined}
    >
      <legend className={css.legend} id={`${id}-label`}>
        {label}
      </legend>
      {hint != null && (
        <span className={css.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {options.map((option) => (
        <div key={option.value} className={css.choice}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={name ?? id}
            value={option.value}
            disabled={option.disabled}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={value === undefined ? defaultValue === option.value : undefined}
            onChange={() => onChange?.(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint != null && <span className={css.hint}>{option.hint}</span>}
        </div>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

import { type InputHTMLAttributes, type Ref, useState } from 'react';
import { cx } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import css from './forms.module.css';

type Input = FieldWords & { ref?: Ref<HTMLInputElement> } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'id'
  >;

/** One line of text. Uncontrolled unless `value` is given; `type` may be `email`, `tel`, `url`, `search`, `time`. */
export function TextField({ label, hint, error, optional, className, ...rest }: Input) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => <input type="text" {...rest} {...wiring} className={cx(css.input, className)} />}
    </Field>
  );
}

/** A calendar date through the browser's own date input; its value is an ISO date such as `2026-04-14`. */
export function DateField({ className, ...rest }: Input) {
  return <TextField {...rest} type="date" className={cx(css.narrow, className)} />;
}

/** A password that can be shown while typing, so that nobody has to type it twice. */
export function PasswordField({ label, hint, error, ...rest }: Omit<Input, 'type' | 'optional'>) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className={css.withButton}>
          <input
            {...rest}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={css.input}
            spellCheck={false}
            autoCapitalize="off"
          />
          <button
            type="button"
            className={css.reveal}
            aria-pressed={shown}
            aria-controls={wiring.id}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </span>
      )}
    </Field>
  );
}

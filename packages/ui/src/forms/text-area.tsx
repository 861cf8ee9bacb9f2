import type { Ref, TextareaHTMLAttributes } from 'react';
import { cx } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import css from './forms.module.css';

/** Several lines; grows with the text. `reading` sets it in the serif, for words that will be read with care. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  minRows = 3,
  reading = false,
  ...rest
}: FieldWords & { minRows?: number; reading?: boolean; ref?: Ref<HTMLTextAreaElement> } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'id' | 'rows'
  >) {
  const lines = { minHeight: `calc(${minRows} * 1lh + ${reading ? 26 : 14}px)` };
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          rows={minRows}
          style={lines}
          className={cx(css.input, css.area, reading && css.reading)}
        />
      )}
    </Field>
  );
}

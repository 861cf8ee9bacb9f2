import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { Icon } from '../status/icon.tsx';
import css from './forms.module.css';

/** What every field says about itself. */
export interface FieldWords {
  label: ReactNode;
  /** What to write, where to find it; read with the field. */
  hint?: ReactNode;
  /** One sentence: what is wrong and what to do. */
  error?: ReactNode;
  /** Adds "optional" after the label; fields are needed unless they say so. */
  optional?: boolean;
}

/** What the control inside takes over so that label, hint and error belong to it. */
export interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/** Whether there is an error to say; `false` and `''` mean none, so `wrong && 'sentence'` can be written. */
export function shown(error: ReactNode): boolean {
  return error != null && error !== false && error !== '';
}

/** Label above, hint and error below, wired by id: the frame of each field. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint != null && `${id}-hint`, shown(error) && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}>optional</span>}
      </label>
      {hint != null && (
        <span className={css.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': shown(error) || undefined,
      })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** The error sentence with its sign; nothing when there is none. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!shown(children)) return null;
  return (
    <span className={css.error} id={id}>
      <Icon of={IconAlertTriangle} />
      <span>{children}</span>
    </span>
  );
}

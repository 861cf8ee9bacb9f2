import type { Ref, TextareaHTMLAttributes } from 'react';
import css from './writing.module.css';

/** The bare field inside a Composer; it grows with the text. `label` is read aloud, the tabs above show it. */
export function ComposerField({
  label,
  ...rest
}: {
  label: string;
  ref?: Ref<HTMLTextAreaElement>;
} & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...rest} aria-label={label} className={css.bare} />;
}

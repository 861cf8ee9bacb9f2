import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { cx } from '../class-names.ts';
import css from './actions.module.css';

/** Link-coloured words that go somewhere: the ordinary row action. */
export function LinkAction({
  className,
  children,
  ...rest
}: { ref?: Ref<HTMLAnchorElement> } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={cx(css.action, className)}>
      {children}
    </a>
  );
}

/** The same words when they do something here instead of going somewhere; on paper only if they are a thing’s own name. */
export function WordAction({
  names = false,
  className,
  children,
  ...rest
}: {
  /** The words are the name of what opens, and so stay on paper. */
  names?: boolean;
  ref?: Ref<HTMLButtonElement>;
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      data-screen-only={names ? undefined : ''}
      {...rest}
      className={cx(css.action, className)}
    >
      {children}
    </button>
  );
}

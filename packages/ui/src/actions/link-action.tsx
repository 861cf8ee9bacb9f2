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

/** The same words when they do something here instead of going somewhere. */
export function WordAction({
  className,
  children,
  ...rest
}: { ref?: Ref<HTMLButtonElement> } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={cx(css.action, className)}>
      {children}
    </button>
  );
}

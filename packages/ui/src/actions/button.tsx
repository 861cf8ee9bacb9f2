import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../class-names.ts';
import css from './actions.module.css';

/** `main` is the one filled pine button a view may have; `danger` only for what destroys something. */
export type ButtonKind = 'plain' | 'main' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  icon?: ReactNode;
  /** Takes the whole width, as on phones. */
  wide?: boolean;
}

function look({ kind = 'plain', wide }: Look): string {
  return cx(css.button, kind !== 'plain' && css[kind], wide && css.wide);
}

/** A button. While `busy` it says those words instead of its own, cannot be pressed again and keeps the focus. */
export function Button({
  kind,
  icon,
  wide,
  busy,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Look & {
  busy?: string | false;
  ref?: Ref<HTMLButtonElement>;
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  const waiting = Boolean(busy);
  return (
    <button
      data-screen-only=""
      {...rest}
      type={waiting ? 'button' : type}
      aria-disabled={waiting || rest['aria-disabled']}
      onClick={waiting ? undefined : onClick}
      className={cx(look({ kind, wide }), className)}
    >
      {icon}
      {busy || children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink({
  kind,
  icon,
  wide,
  className,
  children,
  ...rest
}: Look & { ref?: Ref<HTMLAnchorElement> } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a data-screen-only="" {...rest} className={cx(look({ kind, wide }), className)}>
      {icon}
      {children}
    </a>
  );
}

/** A square button with an icon alone; `label` is its name for everybody who cannot see the icon. */
export function IconButton({
  label,
  children,
  className,
  kind = 'plain',
  ...rest
}: {
  label: string;
  kind?: ButtonKind;
  ref?: Ref<HTMLButtonElement>;
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      title={label}
      data-screen-only=""
      {...rest}
      aria-label={label}
      className={cx(css.button, css.square, kind !== 'plain' && css[kind], className)}
    >
      {children}
    </button>
  );
}

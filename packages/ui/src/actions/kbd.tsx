import css from './actions.module.css';

/** A key of the keyboard, e.g. `E`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={css.kbd}>{children}</kbd>;
}

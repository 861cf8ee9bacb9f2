import { cx } from '../class-names.ts';
import css from './brand-mark.module.css';

/** The open ring and the product's name; `compact` shows the ring alone, the name stays for screen readers. */
export function BrandMark({ compact = false }: { compact?: boolean }) {
  return (
    <span className={cx(css.brand, compact && css.compact)}>
      <span className={css.ring} aria-hidden="true" />
      <span className={css.word}>Onward</span>
    </span>
  );
}

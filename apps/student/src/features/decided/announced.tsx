import { ErrorState, Loading } from '@onward/ui';
import { Button } from '@onward/ui';
import { Component, Suspense, useId, useState, type ReactNode } from 'react';
import { PrintButton } from '../../shared/paper.tsx';
import { explain } from '../../shared/refusal-text.ts';
import css from './decided.module.css';

/** Says what it is before it shows it; sensitive text is not fetched until it is opened. */
export function Announced({
  title,
  meta,
  warning,
  children,
}: {
  title: string;
  meta: string;
  warning?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <article className={css.item} aria-labelledby={id} data-open={open || undefined}>
      <div className={css.line}>
        <div>
          <h3 id={id}>{title}</h3>
          <p className={css.quiet}>{meta}</p>
        </div>
        <span className={css.actions}>
          {open && <PrintButton words="Print" />}
          <Button
            aria-expanded={open}
            aria-label={`${open ? 'Close' : 'Open'}: ${title}, ${meta}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Close' : 'Open'}
          </Button>
        </span>
      </div>
      {!open && warning && <p className={css.quiet}>{warning} There is no hurry.</p>}
      {open && (
        <PartBoundary>
          <Suspense fallback={<Loading what="the text" lines={4} />}>{children}</Suspense>
        </PartBoundary>
      )}
    </article>
  );
}

/** A part that fails says so; the rest of the page stays. */
class PartBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <ErrorState
        inset
        title="This text could not be shown"
        action={<Button onClick={() => this.setState({ error: null })}>Try again</Button>}
      >
        {explain(this.state.error)}
      </ErrorState>
    );
  }
}

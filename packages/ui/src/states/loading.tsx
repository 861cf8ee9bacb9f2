import { type CSSProperties, useEffect, useState } from 'react';
import css from './states.module.css';

const widths = ['46%', '72%', '58%', '80%', '40%', '66%'];

/** The shape of what is coming, after 150 ms; after 3 s words say what is still awaited. */
export function Loading({
  what,
  lines = 4,
}: {
  /** E.g. `notes`: "Still loading notes…". */ what: string;
  lines?: number;
}) {
  const stage = useStage();
  return (
    <div role="status" aria-busy="true" className={css.bones}>
      {stage === 'long' && <p className={css.still}>Still loading {what}…</p>}
      {stage !== 'none' &&
        Array.from({ length: lines }, (_, line) => (
          <div
            key={line}
            aria-hidden="true"
            className={css.bone}
            style={{ width: widths[line % widths.length] } satisfies CSSProperties}
          />
        ))}
    </div>
  );
}

function useStage() {
  const [stage, setStage] = useState<'none' | 'bones' | 'long'>('none');
  useEffect(() => {
    const soon = setTimeout(() => setStage('bones'), 150);
    const late = setTimeout(() => setStage('long'), 3000);
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
    };
  }, []);
  return stage;
}

import { Button, Dialog, LedgerTable, WordAction, type LedgerColumn } from '@onward/ui';
import { useState } from 'react';
import type { Diagnosis } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

type Measure = Diagnosis['measures'][number];

const rangeOf = ({ low, high }: Measure) => (low === high ? String(low) : `${low}–${high}`);
const aimOf = (measure: Measure) =>
  measure.reads === 'aim' ? `aim ${rangeOf(measure)}` : `few under ${rangeOf(measure)}`;
const keyOf = ({ packTitle, item, label }: Measure) => `${packTitle} ${item} ${label}`;
/** A figure of the institution's own guide says so: ours may stand beside it under the same name. */
const named = ({ label, item, packTitle }: Measure) =>
  item === 'own' ? `${label}, ${packTitle}` : label;
const valueOf = ({ value }: Measure) => (value === null ? 'not known' : String(value));

const columns: LedgerColumn<Measure>[] = [
  { key: 'label', head: 'What', look: 'who', cell: named },
  { key: 'value', head: 'Last cycle', width: '7rem', look: 'number', cell: valueOf },
  { key: 'aim', head: 'Asked for', width: '9rem', look: 'number', cell: aimOf },
  {
    key: 'whose',
    head: 'Whose figure',
    width: '14rem',
    look: 'quiet',
    cell: ({ packTitle, item }) => (item === 'own' ? packTitle : `${packTitle}, ${item}`),
  },
];

/** The last season beside what the guides ask for: counts of an application, never of a person. */
export function MeasuresFigure({ diagnosis }: { diagnosis: Diagnosis }) {
  const [table, setTable] = useState(false);
  const { measures, measuresTakeaway } = diagnosis;
  if (measures.length === 0) return null;
  const guides = [...new Set(measures.map(({ packTitle }) => packTitle))].join(', ');
  return (
    <figure className={css.figure}>
      <figcaption>
        <p className={css.take}>{measuresTakeaway}</p>
        <p className={css.legend} aria-hidden="true">
          <span className={css.keyValue} /> last cycle <span className={css.keyBand} /> asked for
        </p>
      </figcaption>
      <dl className={css.ranges}>
        {measures.map((measure) => (
          <Range key={keyOf(measure)} measure={measure} />
        ))}
      </dl>
      <p className={css.quiet}>
        What the guides ask for, not a prediction. {guides} guide.{' '}
        <WordAction onClick={() => setTable(true)}>View as table</WordAction>
      </p>
      {table && (
        <Dialog
          open
          wide
          title="Last cycle beside what the guides ask for"
          onClose={() => setTable(false)}
          foot={<Button onClick={() => setTable(false)}>Close</Button>}
        >
          <LedgerTable
            caption="Last cycle beside what the guides ask for"
            columns={columns}
            rowKey={keyOf}
            rows={[...measures]}
            wrap
          />
        </Dialog>
      )}
    </figure>
  );
}

function Range({ measure }: { measure: Measure }) {
  const { value, low, high } = measure;
  const most = Math.max(high * 1.25, value ?? 0);
  const at = (n: number) => `${(100 * n) / most}%`;
  return (
    <div className={css.range}>
      <dt>{named(measure)}</dt>
      <dd>
        <span className={css.track} aria-hidden="true">
          <span
            className={css.band}
            style={{
              insetInlineStart: at(low),
              inlineSize: low === high ? '2px' : at(high - low),
            }}
          />
          <span className={css.value} style={{ inlineSize: at(value ?? 0) }} />
        </span>
        <span className={css.aimWords}>
          {valueOf(measure)}, {aimOf(measure)}
        </span>
      </dd>
    </div>
  );
}

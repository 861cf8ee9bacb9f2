import { Button, Dialog, LedgerTable, WordAction, type LedgerColumn } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

type Part = Diagnosis['splits'][number]['parts'][number];
const count =
  (of: (part: Part) => number | null): LedgerColumn<Part>['cell'] =>
  (part) =>
    of(part) ?? '';

const columns = (head: string): LedgerColumn<Part>[] => [
  { key: 'name', head, look: 'who', cell: (part) => part.name || 'The whole season' },
  { key: 'applied', head: 'Applied', width: '5rem', look: 'number', cell: count((p) => p.applied) },
  { key: 'invited', head: 'Invited', width: '5rem', look: 'number', cell: count((p) => p.invited) },
  {
    key: 'attended',
    head: 'Attended',
    width: '5.5rem',
    look: 'number',
    cell: count((p) => p.attended),
  },
  {
    key: 'declined',
    head: 'Declined',
    width: '5.5rem',
    look: 'number',
    cell: count((p) => p.declined),
  },
  { key: 'ranked', head: 'Ranked', width: '5rem', look: 'number', cell: count((p) => p.ranked) },
];

const splitNames: Readonly<Record<string, string>> = {
  tier: 'By tier',
  region: 'By city or region',
  category: 'By kind of position',
  specialty: 'By specialty',
};

interface Bar {
  readonly label: string;
  readonly n: number;
  readonly share: string;
}

/** Shares of programs of the step before; never of a person. */
function barsOf({ applied, invited, attended, ranked }: Part): readonly Bar[] {
  const of = (n: number, whole: number, what: string) =>
    whole > 0 ? `${Math.round((100 * n) / whole)}% of ${what}` : '';
  return [
    { label: 'Applied', n: applied, share: '' },
    { label: 'Invited', n: invited, share: of(invited, applied, 'applied') },
    { label: 'Attended', n: attended, share: of(attended, invited, 'invited') },
    ...(ranked === null
      ? []
      : [{ label: 'Ranked', n: ranked, share: of(ranked, attended, 'attended') }]),
  ];
}

/** The season from application to rank, with the sentence it comes to. Ranked is drawn only where it was volunteered. */
export function SeasonFigure({ diagnosis }: { diagnosis: Diagnosis }) {
  const [table, setTable] = useState(false);
  const { funnel, matchYear, funnelTakeaway } = diagnosis;
  if (!funnel) return null;
  return (
    <figure className={css.figure}>
      <figcaption>
        <p className={css.take}>{funnelTakeaway}</p>
        <p className={css.quiet}>
          The season of {matchYear}, n = {counted(funnel.applied, 'program')}
        </p>
      </figcaption>
      <dl className={css.bars}>
        {barsOf(funnel).map(({ label, n, share }) => (
          <div key={label} className={css.bar}>
            <dt>{label}</dt>
            <dd>
              <span
                className={css.fill}
                style={{ inlineSize: `${(n / Math.max(1, funnel.applied)) * 62}%` }}
                aria-hidden="true"
              />
              <strong>{n}</strong> <span className={css.quiet}>{share}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.quiet}>
        Counts of programs, from the facts of the season. They say where programs were lost, not
        why. <WordAction onClick={() => setTable(true)}>View as table</WordAction>
      </p>
      {table && <SeasonTable diagnosis={diagnosis} onClose={() => setTable(false)} />}
    </figure>
  );
}

function SeasonTable({ diagnosis, onClose }: { diagnosis: Diagnosis; onClose: () => void }) {
  const { funnel, splits, matchYear } = diagnosis;
  const whole = { by: 'whole', parts: funnel ? [funnel] : [] };
  return (
    <Dialog
      open
      wide
      title={`The season of ${matchYear}`}
      onClose={onClose}
      foot={<Button onClick={onClose}>Close</Button>}
    >
      {[whole, ...splits].map((split) => (
        <LedgerTable
          key={split.by}
          caption={splitNames[split.by] ?? 'The whole season'}
          columns={columns(splitNames[split.by] ?? 'All')}
          rowKey={(part) => part.name}
          rows={[...split.parts]}
          wrap
        />
      ))}
    </Dialog>
  );
}

import { LedgerTable, Section, type LedgerColumn } from '@onward/ui';
import type { Diagnosis } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

type Part = Diagnosis['splits'][number]['parts'][number];
const count =
  (of: (part: Part) => number | null): LedgerColumn<Part>['cell'] =>
  (part) =>
    of(part) ?? '';

const columns = (head: string): LedgerColumn<Part>[] => [
  { key: 'name', head, cell: (part) => part.name },
  { key: 'applied', head: 'Applied', width: '5rem', look: 'number', cell: count((p) => p.applied) },
  { key: 'invited', head: 'Invited', width: '5rem', look: 'number', cell: count((p) => p.invited) },
  {
    key: 'attended',
    head: 'Attended',
    width: '5.5rem',
    look: 'number',
    cell: count((p) => p.attended),
  },
  { key: 'ranked', head: 'Ranked', width: '5rem', look: 'number', cell: count((p) => p.ranked) },
];

const splitNames: Readonly<Record<string, string>> = {
  tier: 'By tier',
  region: 'By city or region',
  category: 'By kind of position',
  specialty: 'By specialty',
};

/** The season from application to rank, whole and split. Ranked stays empty unless it was volunteered. */
export function Funnel({ diagnosis }: { diagnosis: Diagnosis }) {
  const { funnel, splits, matchYear } = diagnosis;
  if (!funnel) return null;
  const steps = [
    ['Applied', funnel.applied],
    ['Invited', funnel.invited],
    ['Attended', funnel.attended],
    ...(funnel.ranked === null ? [] : ([['Ranked', funnel.ranked]] as const)),
  ] as const;
  return (
    <Section title={`The season of ${matchYear}, ${funnel.applied} programs`} ruled>
      <dl className={css.bars}>
        {steps.map(([label, n]) => (
          <div key={label} className={css.bar}>
            <dt>{label}</dt>
            <dd>
              <span
                className={css.fill}
                style={{ inlineSize: `${(n / Math.max(1, funnel.applied)) * 80}%` }}
                aria-hidden="true"
              />
              <strong>{n}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <details className={css.splits}>
        <summary>Split by tier, region, position and specialty</summary>
        {splits.map((split) => (
          <LedgerTable
            key={split.by}
            caption={splitNames[split.by] ?? split.by}
            columns={columns(splitNames[split.by] ?? split.by)}
            rowKey={(part) => part.name}
            rows={[...split.parts]}
            wrap
          />
        ))}
      </details>
    </Section>
  );
}

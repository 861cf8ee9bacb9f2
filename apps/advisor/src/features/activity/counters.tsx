import { counterWords } from '@onward/core/activities';
import { LedgerTable, Section, StatusIcon, type LedgerColumn } from '@onward/ui';
import { hasWords, soFarWords } from './activity-words.ts';
import type { ActivityPageData, CaseCounter } from './activity.graphql.ts';
import css from './activity.module.css';

const columns: readonly LedgerColumn<CaseCounter>[] = [
  { key: 'sort', head: 'Sort', width: '11rem', look: 'who', cell: (row) => counterWords[row.code] },
  { key: 'has', head: 'So far', width: '15rem', cell: soFarWords },
  {
    key: 'seen',
    head: 'Verified',
    width: '6rem',
    look: 'quiet number',
    cell: (row) => (row.count > 0 ? `${row.verified} of ${row.count}` : null),
  },
  {
    key: 'figures',
    head: 'Each guide’s own figure, and what there is',
    cell: (row) => <Figures counter={row} />,
  },
];

/** What there is, sort by sort, beside the figure of each guide that applies. None is averaged. */
export function Counters({ page }: { page: ActivityPageData }) {
  const rows = page.counters.filter((one) => one.count > 0 || one.figures.length > 0);
  const guides = new Intl.ListFormat('en').format(
    new Set(page.counters.flatMap((one) => one.figures.map(({ packTitle }) => packTitle))),
  );
  return (
    <Section
      title="Counters"
      aside={guides ? `Figures from ${guides}` : 'No guide with a figure applies yet'}
    >
      {rows.length === 0 ? (
        <p className={css.quiet}>
          Nothing is counted yet. {page.studentName} writes activities down in the portal.
        </p>
      ) : (
        <LedgerTable
          caption="Counters beside each guide’s figure"
          columns={columns}
          rowKey={(row) => row.code}
          rows={rows}
          wrap
          inset
        />
      )}
    </Section>
  );
}

function Figures({ counter }: { counter: CaseCounter }) {
  const { range, figures } = counter;
  if (figures.length === 0) return null;
  return (
    <ul className={css.figures}>
      {range && (
        <li className={css.quiet}>
          Over these guides from {range.low} to {range.high} {range.unit}; each keeps its own.
        </li>
      )}
      {figures.map((figure) => (
        <li key={`${figure.pack} ${figure.code}`}>
          <StatusIcon
            kind={figure.reached ? 'done' : 'off'}
            label={figure.reached ? 'There' : 'Not there yet'}
          />
          <span>
            {figure.says}{' '}
            <span className={css.quiet}>
              {figure.packTitle}, {figure.item}.
            </span>{' '}
            There: {hasWords(figure)}.
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Section, type LedgerColumn } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { standsOn } from './diagnosis-words.ts';
import type { Examination } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

type Line = Examination['inputs'][number] & { readonly n: number };

const columns: LedgerColumn<Line>[] = [
  { key: 'says', head: 'Evidence', cell: (line) => line.says },
  { key: 'source', head: 'Source', width: '13rem', look: 'quiet', cell: (line) => line.source },
  {
    key: 'asOf',
    head: 'Date',
    width: '8rem',
    look: 'quiet',
    cell: (line) => dayInWords(line.asOf as LocalDate, 'full'),
  },
];

/** The facts behind a proposal, each with source and date. */
export function Evidence({ examination }: { examination: Examination }) {
  if (examination.inputs.length === 0) return null;
  const rows = examination.inputs.map((input, n) => ({ ...input, n }));
  return (
    <LedgerTable
      caption="Evidence"
      columns={columns}
      rowKey={(line) => String(line.n)}
      rows={rows}
      wrap
      inset
    />
  );
}

/** Why a rule says it: the rule, the guide item, whose figure, and what would change it. */
export function WhyChain({ examination }: { examination: Examination }) {
  return (
    <div className={css.why}>
      <Section title="Why this is here" level={3}>
        <p className={css.quiet}>
          Rule “{examination.title}”{standsOn(examination) && `, from ${standsOn(examination)}`}.
        </p>
        {examination.figures.map((figure) => (
          <p className={css.quiet} key={`${figure.packTitle} ${figure.item} ${figure.range}`}>
            {figure.words} {figure.packTitle} guide, {figure.item}, version {figure.packVersion}.
          </p>
        ))}
      </Section>
      {examination.wouldChange && (
        <Section title="What would change this" level={3}>
          <p className={css.quiet}>{examination.wouldChange}</p>
        </Section>
      )}
    </div>
  );
}

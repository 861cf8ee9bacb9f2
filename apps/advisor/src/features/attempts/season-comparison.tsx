import { compareSeasons, type ComparedSeason, type Said } from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Region, Section, type LedgerColumn } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { AttemptParts } from './attempts.graphql.ts';
import css from './attempts.module.css';

type Line = ReturnType<typeof compareSeasons>[number];

/** Each season beside the one before it: what changed, with the facts on both sides (IR-55). */
export function SeasonComparisons({ attempts }: { attempts: readonly AttemptParts[] }) {
  const pairs = attempts.slice(0, -1).flatMap((after, n) => {
    const before = attempts[n + 1];
    return before ? [{ before, after }] : [];
  });
  return pairs.map(({ before, after }) => (
    <Comparison key={after.id} before={before} after={after} />
  ));
}

function Comparison({ before, after }: { before: AttemptParts; after: AttemptParts }) {
  const lines = compareSeasons(asSeason(before), asSeason(after));
  const shown = lines.filter((line) => line.changed || line.oneSided);
  return (
    <Region as="section" label={`What changed from ${before.matchYear} to ${after.matchYear}`}>
      <Section title={`What changed: Match of ${before.matchYear} and of ${after.matchYear}`}>
        <p className={css.compared}>{comparedWords(lines)}</p>
        {shown.length > 0 && (
          <LedgerTable
            caption={`What is not the same on record, ${before.matchYear} and ${after.matchYear}`}
            columns={columnsOf(before, after)}
            rowKey={(line) => line.label}
            rows={shown}
            wrap
            inset
          />
        )}
      </Section>
    </Region>
  );
}

/** What changed, what stayed, and what only one of the two seasons has on record. */
function comparedWords(lines: readonly Line[]): string {
  const named = (of: readonly Line[]) => of.map(({ label }) => label.toLowerCase()).join(', ');
  const changed = lines.filter((line) => line.changed);
  const same = lines.filter((line) => !line.changed && !line.oneSided);
  const alone = lines.filter((line) => line.oneSided);
  return [
    changed.length === 0
      ? 'Nothing recorded changed between these two seasons. A further cycle on the same ground costs a year; what would make the next one different belongs into the plan (IR-55).'
      : `Recorded as changed: ${named(changed)}.`,
    same.length > 0 ? `Recorded as the same: ${named(same)}.` : '',
    alone.length > 0 ? `On record for one of the two seasons only: ${named(alone)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const columnsOf = (before: AttemptParts, after: AttemptParts): readonly LedgerColumn<Line>[] => [
  { key: 'label', head: 'What', width: '11rem', look: 'who', cell: (line) => line.label },
  { key: 'before', head: `Match of ${before.matchYear}`, cell: (line) => side(line.before) },
  { key: 'after', head: `Match of ${after.matchYear}`, cell: (line) => side(line.after) },
];

function side(all: readonly Said[]) {
  if (all.length === 0) return 'Nothing recorded';
  return (
    <ul className={css.said}>
      {all.map(({ says, factId, source, asOf }) => (
        <li key={`${factId ?? ''} ${says}`}>
          {factId ? <a href={`#${factId}`}>{says}</a> : says}
          <span className={css.source}>
            {source}, {dayInWords(asOf, 'full')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function asSeason(attempt: AttemptParts): ComparedSeason {
  const { appliedOn, asOf, specialty, track, facts } = attempt;
  return {
    ...attempt,
    specialty: specialty as ComparedSeason['specialty'],
    track: track as ComparedSeason['track'],
    appliedOn: appliedOn as LocalDate | null,
    asOf: asOf as LocalDate,
    facts: facts as unknown as ComparedSeason['facts'],
  };
}

import { ofKind, type FactOf } from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import {
  attemptInput,
  confidenceIn,
  counted,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
} from './evidence.ts';
import { logInputs, logOf } from './log.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

/** From one day to another. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A stretch of time; what goes on reaches to `end`. */
export const spanOf = (body: { from: LocalDate; to: LocalDate | null }, end: LocalDate): Span => ({
  from: body.from,
  to: body.to ?? end,
});

/** Whole calendar months between two days in which nothing is recorded, as "2025-03". */
export function emptyMonths(
  spans: readonly Span[],
  from: LocalDate,
  to: LocalDate,
): readonly string[] {
  const last = Temporal.PlainYearMonth.from(to);
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from(from).add({ months: 1 });
  while (Temporal.PlainYearMonth.compare(month, last) < 0) {
    const first = month.toPlainDate({ day: 1 }).toString();
    const end = month.toPlainDate({ day: month.daysInMonth }).toString();
    if (!spans.some((span) => span.from <= end && span.to >= first)) months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
}

/** After graduation each month is work, training, or a gap that is named (IMG-36). */
function unbroken(seen: Examined): RuleOutcome {
  const { graduatedOn, appliedOn } = seen.attempt;
  if (!graduatedOn || !appliedOn)
    return notAssessable(
      'The day of graduation or of the application is not recorded.',
      'Both days.',
    );
  if (graduatedOn >= appliedOn) return nothing('Graduation came after the application was sent.');
  if (!isComplete(seen, 'clinical') || !isComplete(seen, 'gap'))
    return notAssessable(
      'Clinical time and gaps are not both marked as complete.',
      'The missing months, or the marks that the lists are complete.',
    );
  return monthsBetween(seen, graduatedOn, appliedOn);
}

function monthsBetween(seen: Examined, graduatedOn: LocalDate, appliedOn: LocalDate): RuleOutcome {
  const rows = [...ofKind(seen.facts, 'clinical'), ...ofKind(seen.facts, 'gap')];
  const spans = rows.map(({ body }) => spanOf(body, appliedOn));
  const empty = emptyMonths(spans, graduatedOn, appliedOn);
  const [first, last] = [empty[0], empty.at(-1)];
  if (!first || !last)
    return nothing('From graduation to the application no month is empty.', inputsOf(rows));
  return proposed({
    factor: 'timeline_gaps.gap_unexplained',
    place: 'screen',
    severity: 1,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `${counted(empty.length, 'month')} between graduation and the application (${first === last ? first : `${first} to ${last}`}) with nothing recorded.`,
    inputs: [attemptInput(seen, `Graduated on ${graduatedOn}`), ...inputsOf(rows)],
    wouldChange: 'What was done in these months, or a gap that the application names.',
  });
}

/** Work in a time that is also called a gap, in the facts or in the logbook: two dates that cannot both stand. */
function agree(seen: Examined): RuleOutcome {
  const gaps = ofKind(seen.facts, 'gap').filter(({ body }) => body.type === 'gap');
  const work = ofKind(seen.facts, 'clinical');
  const log = logOf(seen);
  if (gaps.length === 0 || work.length + log.length === 0)
    return notAssessable(
      'There are not two kinds of dates to compare.',
      'Clinical time and gaps with their dates.',
    );
  const far = '9999-12-31' as LocalDate;
  const meets = (gap: FactOf<'gap'>, { from, to }: { from: LocalDate; to: LocalDate | null }) =>
    from <= (gap.body.to ?? far) && (to ?? far) >= gap.body.from;
  const facts = gaps.flatMap((gap) => {
    const met = work.filter(({ body }) => meets(gap, body));
    return met.length > 0 || log.some((entry) => meets(gap, entry)) ? [gap, ...met] : [];
  });
  const logged = log.filter((entry) => gaps.some((gap) => meets(gap, entry)));
  if (facts.length === 0)
    return nothing('Clinical time and gaps do not overlap.', [
      ...inputsOf([...gaps, ...work]),
      ...logInputs(log),
    ]);
  return proposed({
    factor: 'narrative.inconsistent_dates',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(facts),
    horizon: 'lt6m',
    says: 'Clinical work and a gap are recorded for the same time; one of the dates does not hold, and the next application would carry both.',
    inputs: [...inputsOf([...new Set(facts)]), ...logInputs(logged)],
    wouldChange: 'The right dates.',
  });
}

/** Dates that have to fit together. */
export const dateRules: readonly Rule[] = [
  {
    code: 'timeline.unbroken',
    title: 'Months between graduation and application',
    items: { img_friendly: 'IMG-36', los_angeles: 'LA-20' },
    check: unbroken,
  },
  {
    code: 'timeline.dates_agree',
    title: 'Dates that agree',
    items: { img_friendly: 'IMG-36' },
    check: agree,
  },
];

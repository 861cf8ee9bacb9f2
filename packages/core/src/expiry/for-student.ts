import type { LocalDate } from '../shared/calendar.ts';
import type { ForecastLine } from './forecast.ts';

/** One line of the forecast as the student reads it: what it is, and calmly what becomes of it. */
export interface AheadLine {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  /** Whether there is something to do about it before she applies. */
  readonly plan: boolean;
}

/** The forecast in the student's words. Nothing is called a lack of hers; what can be renewed says so. */
export function aheadOf(line: ForecastLine, targetDate: LocalDate): AheadLine {
  const { key, title, atTarget } = line;
  const plan = atTarget.standing === 'stale' || atTarget.standing === 'between';
  return { key, title: titles[line.kind] ?? title, says: saysOf(line, targetDate), plan };
}

const titles: Readonly<Partial<Record<ForecastLine['kind'], string>>> = {
  clinical: 'Your work with patients',
  graduation: 'The years since you graduated',
  visa: 'Your present status',
};

function saysOf(line: ForecastLine, target: LocalDate): string {
  const { until, atTarget, figures, staleFrom } = line;
  const day = dayWords(target);
  if (until)
    return until < target
      ? `Holds until ${dayWords(until)}, before you apply on ${day}. Renew it in time, and it is settled.`
      : `Holds until ${dayWords(until)}, and so on the day you apply.`;
  if (atTarget.standing === 'fresh' && !line.since) return 'It goes on, so it stays fresh.';
  if (atTarget.standing === 'no_limit' || !figures)
    return 'None of your guides names an age for it.';
  if (atTarget.standing === 'not_known')
    return 'Its date is not known here yet. Tell your advisor.';
  const age = atTarget.age ? `${atTarget.age} old` : 'new';
  const guides = `Your guides look at ${figures}.`;
  const then = {
    fresh: staleFrom ? `It stays fresh until ${dayWords(staleFrom)}.` : '',
    between: 'Some programs look for something newer; plan it with your advisor.',
    stale:
      'Many programs look for something newer. Time does this, not you; your plan can answer it.',
  }[atTarget.standing];
  return `On the day you apply it will be ${age}. ${guides} ${then}`.trim();
}

/** "3 September 2027". */
function dayWords(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

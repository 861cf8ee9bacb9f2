import { daysBetween, type LocalDate } from '../shared/calendar.ts';
import type { SeasonPlan } from './season-plan.ts';
import type { Season } from './season.ts';

/** What a season plan says of itself, one thought per line; shown above the months and printed with them. */
export interface SeasonWords {
  /** Which Match, and when its applications are due. */
  readonly target: string;
  /** How much of the guide's time there is. */
  readonly pace: string;
  /** What cannot fit, in one sentence; the steps are listed beside it. */
  readonly unfit: string;
  /** The time before the template begins; empty without one. */
  readonly bridge: string;
  /** Months from today to the applications beside the guide's horizon; empty where the guide gives none. */
  readonly horizon: string;
}

/** A guide's own horizon, in its own unit (LA-15, DR-21, IMG-02). */
export interface Horizon {
  readonly guide: string;
  readonly low: number;
  readonly high: number;
  readonly unit: 'months' | 'years';
}

const month = 30.44;

/** Days as whole months, the way people say it: at least one. */
export function monthsOf(days: number): number {
  return Math.max(1, Math.round(days / month));
}

/** The plan in words (M1). */
export function seasonWords(
  plan: Pick<SeasonPlan, 'season' | 'available' | 'asked' | 'spans' | 'unfit' | 'passed'>,
  on: { readonly today: LocalDate; readonly horizons: readonly Horizon[] },
): SeasonWords {
  return {
    target: targetWords(plan.season),
    pace: paceWords(plan),
    unfit: unfitWords(plan),
    bridge: bridgeWords(plan),
    horizon: on.horizons.map((one) => horizonWords(one, plan.season, on.today)).join(' '),
  };
}

/** The compression factor: 1 is the guide's own length, 0.5 half of it; as long as a day is left, at least 0.01. */
export function compressionOf({
  available,
  asked,
}: Pick<SeasonPlan, 'available' | 'asked'>): number {
  if (asked === 0) return 1;
  const factor = Math.round((available / asked) * 100) / 100;
  return available > 0 ? Math.max(0.01, factor) : factor;
}

function targetWords(season: Season): string {
  const match = `For the Match of ${season.targetYear}.`;
  if (season.basis === 'confirmed') return `${match} Applications by ${dayOf(season.closesOn)}.`;
  const window = `Applications in ${monthName(season.closesOn)}.`;
  return season.unconfirmed
    ? `${match} ${window} The day on record, ${dayOf(season.unconfirmed)}, is not confirmed yet, so the month counts.`
    : `${match} ${window} No day is confirmed yet, so the month counts.`;
}

function paceWords(plan: Pick<SeasonPlan, 'available' | 'asked'>): string {
  const factor = compressionOf(plan);
  const guide = months(monthsOf(plan.asked));
  if (factor >= 0.97) return `The guide’s ${guide}, at full length.`;
  return `${timeLeft(plan, guide)}: ${lengthWords(factor)} (factor ${factor.toFixed(2)}).`;
}

/** The last month is counted in days: nobody has a month when three days are left. */
function timeLeft({ available, asked }: Pick<SeasonPlan, 'available' | 'asked'>, guide: string) {
  if (available > 30) return `${months(monthsOf(available))} for the guide’s ${monthsOf(asked)}`;
  return `${available === 1 ? '1 day' : `${available} days`} for the guide’s ${guide}`;
}

function lengthWords(factor: number): string {
  if (factor > 0.9) return 'nearly the full length';
  if (factor > 0.7) return 'about three quarters of the length';
  if (factor > 0.58) return 'about two thirds of the length';
  if (factor > 0.42) return 'about half the length';
  if (factor > 0.29) return 'about a third of the length';
  if (factor > 0.2) return 'about a quarter of the length';
  return 'much less than a quarter of the length';
}

function unfitWords({ unfit, passed }: Pick<SeasonPlan, 'unfit' | 'passed'>): string {
  const tight = unfit.length === 0 ? 'Every step fits.' : `${steps(unfit.length)} cannot fit.`;
  if (passed.length === 0) return tight;
  return `${tight} The months of ${steps(passed.length)} have passed.`;
}

function bridgeWords({ spans }: Pick<SeasonPlan, 'spans'>): string {
  const bridge = spans.find(({ kind }) => kind === 'bridge');
  if (!bridge) return '';
  const [from, to] = [monthName(bridge.from), monthName(bridge.to)];
  return from === to ? `Bridge: ${from}.` : `Bridge: ${from} to ${to}.`;
}

function horizonWords(
  { guide, low, high, unit }: Horizon,
  season: Season,
  today: LocalDate,
): string {
  const left = monthsOf(daysBetween(today, season.closesOn) + 1);
  const figure = low === high ? `${low} ${unit}` : `${low}-${high} ${unit}`;
  const each = unit === 'years' ? 12 : 1;
  const where = left < low * each ? 'shorter than' : left > high * each ? 'longer than' : 'within';
  return `${guide}: ${months(left)} to the applications, ${where} its ${figure}.`;
}

const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;
const steps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `September 2027`. */
export function monthName(day: LocalDate): string {
  return `${names[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function dayOf(day: LocalDate): string {
  return `${Number(day.slice(8))} ${monthName(day)}`;
}

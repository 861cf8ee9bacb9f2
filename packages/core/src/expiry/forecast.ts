import { ageInWords, whose, type Figure } from '../forensics/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { Asset } from './assets.ts';

/** How an asset stands on one day. `between`: past the stricter end of a range. `no_limit`: no guide that applies gives one. */
export type Standing = 'fresh' | 'between' | 'stale' | 'no_limit' | 'not_known';

/** An asset on one possible day of application. */
export interface StandingAt {
  readonly standing: Standing;
  /** "6 years 4 months", or "until 3 May 2028 has passed" as a plain age; empty when not known. */
  readonly age: string;
}

/** One line of the forecast. */
export interface ForecastLine {
  readonly key: string;
  readonly kind: Asset['kind'];
  readonly title: string;
  readonly source: string;
  /** The day it counts from, or holds until. */
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  /** Whose figures these are, in words; empty when no guide gives one. */
  readonly figures: string;
  /** The first day on which it counts as old, by the stricter figure; null when it never does. */
  readonly staleFrom: LocalDate | null;
  readonly atTarget: StandingAt;
  readonly atNext: StandingAt;
  /** Whether waiting one more cycle makes it worse. */
  readonly turns: boolean;
}

/** What holds on the day of the application, and what one more cycle would change. */
export interface Forecast {
  readonly targetDate: LocalDate;
  readonly nextDate: LocalDate;
  readonly lines: readonly ForecastLine[];
}

/** Ages counted to the target date and to a year later; null without a target date: then it cannot be said. */
export function forecast(assets: readonly Asset[], targetDate: LocalDate | null): Forecast | null {
  if (!targetDate) return null;
  const nextDate = plus(targetDate, 1, 'years');
  const lines = assets.map((asset) => lineOf(asset, targetDate, nextDate));
  return { targetDate, nextDate, lines: lines.toSorted(firstToGo) };
}

const worse: Readonly<Record<Standing, number>> = {
  no_limit: 0,
  not_known: 0,
  fresh: 0,
  between: 1,
  stale: 2,
};

function lineOf(asset: Asset, target: LocalDate, next: LocalDate): ForecastLine {
  const { key, kind, title, source, since, until, figures } = asset;
  const atTarget = standingAt(asset, target);
  const atNext = standingAt(asset, next);
  return {
    key,
    kind,
    title,
    source,
    since,
    until,
    figures: figures.length > 0 ? whose(figures) : '',
    staleFrom: staleFrom(asset),
    atTarget,
    atNext,
    turns: worse[atNext.standing] > worse[atTarget.standing],
  };
}

/** An age against every figure that applies: old by the strictest first, then by all of them. */
function standingAt(asset: Asset, at: LocalDate): StandingAt {
  const { since, until, figures, goesOn } = asset;
  if (until) return { standing: at > until ? 'stale' : 'fresh', age: '' };
  if (goesOn) return { standing: 'fresh', age: '' };
  if (!since) return { standing: 'not_known', age: '' };
  const age = since > at ? '' : ageInWords(since, at);
  if (figures.length === 0) return { standing: 'no_limit', age };
  const limits = figures.flatMap((figure) => [limit(figure, 'low'), limit(figure, 'high')]);
  const past = limits.filter(({ n, unit }) => at > plus(since, n, unit)).length;
  return { standing: past === 0 ? 'fresh' : past === limits.length ? 'stale' : 'between', age };
}

type Unit = 'years' | 'months';

function limit(figure: Figure, end: 'low' | 'high'): { readonly n: number; readonly unit: Unit } {
  return { n: figure[end], unit: figure.unit === 'months' ? 'months' : 'years' };
}

function staleFrom({ since, until, figures, goesOn }: Asset): LocalDate | null {
  if (until) return plus(until, 1, 'days');
  if (!since || goesOn) return null;
  const days = figures.map((figure) => {
    const { n, unit } = limit(figure, 'low');
    return plus(plus(since, n, unit), 1, 'days');
  });
  return days.toSorted()[0] ?? null;
}

function plus(date: LocalDate, n: number, unit: Unit | 'days'): LocalDate {
  return Temporal.PlainDate.from(date)
    .add({ [unit]: n })
    .toString() as LocalDate;
}

/** What goes first stands first; what never does, last. */
function firstToGo(a: ForecastLine, b: ForecastLine): number {
  const [x, y] = [a.staleFrom ?? '9999', b.staleFrom ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

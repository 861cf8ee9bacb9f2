import { addDays, daysBetween, type LocalDate } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { PassedTask, TaskCategory } from '../plans/index.ts';
import type { ClockTemplate, Pace } from './clock-template.ts';
import { joinTemplates, keyIn, type Candidate, type KnownStep } from './join-templates.ts';
import type { MergedStep, SeasonPlan, SeasonTask, UnfitTask } from './season-plan.ts';
import { inOrder } from './order.ts';
import { schedule, type Placed, type Work } from './schedule.ts';
import type { Season } from './season.ts';
import { spansOf } from './spans.ts';
import { windowsOf, type Between, type Days, type Windows } from './windows.ts';

/** What a plan is laid between, on which day and at which pace. */
export interface LaySeason {
  /** The Match year that brought no place (Y). */
  readonly failedYear: number;
  readonly season: Season;
  readonly today: LocalDate;
  readonly pace: Pace;
  /** The day the case began, from which a guide's first days count; without one they count from today. */
  readonly begunOn?: LocalDate | null;
  /** Work a plan holds already; a template that is applied later goes around it and adds none of it again. */
  readonly known?: readonly KnownStep[];
}

/**
 * Lays templates backwards from a season (M1): the first is the plan's own, the others join it. Every template task is
 * laid, merged into one that is the same work, named as passed, or named as one that cannot fit; none is lost.
 * Refuses TARGET_YEAR_TOO_EARLY, SEASON_CLOSED once the applications are over, CIRCULAR_DEPENDENCY.
 */
export function laySeason(
  templates: readonly ClockTemplate[],
  on: LaySeason,
): Decision<SeasonPlan> {
  const main = templates.find(({ laid }) => laid === 'back_from_season') ?? templates[0];
  if (!main)
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'templates', code: 'required' }] });
  const season = openSeason(on);
  if (!season.accepted) return season;
  const laidOn = new Map(templates.map((one) => [one.code, windowsOf(one, on)]));
  const joined = joinTemplates(templates, laidOn, on.known ?? []);
  const ahead = joined.candidates.filter(({ window }) => !window || window.to >= on.today);
  const { order, circle } = inOrder(ahead.map((one) => asWork(one, joined.keyOf, on.today)));
  if (circle.length > 0) return refused('CIRCULAR_DEPENDENCY', { steps: titles(ahead, circle) });
  const { placed, unplaced } = schedule(order, 0, endsOf(on));
  const byKey = new Map(ahead.map((one) => [one.key, one]));
  return accepted({
    ...aboutPlan(main, on, laidOn.get(main.code) as Windows),
    spans: spansOf(templates, laidOn, { main, today: on.today }),
    tasks: laidTasks(placed, byKey, { merged: joined.merged, today: on.today }),
    passed: joined.candidates.filter((one) => !ahead.includes(one)).map(asPassed),
    unfit: unplaced.map(({ key, available }) => asUnfit(byKey.get(key) as Candidate, available)),
    merged: joined.merged,
  });
}

/** The season, while it can still be applied in. */
function openSeason({ season, failedYear, today }: LaySeason): Decision<Season> {
  if (season.targetYear <= failedYear)
    return refused('TARGET_YEAR_TOO_EARLY', { failedYear, earliest: failedYear + 1 });
  if (season.closesOn < today)
    return refused('SEASON_CLOSED', { targetYear: season.targetYear, closedOn: season.closesOn });
  return accepted(season);
}

/** On which day, counted from today, what the plan holds already ends. */
function endsOf({ known = [], today }: LaySeason): ReadonlyMap<string, number> {
  return new Map(
    known.flatMap(({ key, endsOn }) =>
      endsOn ? [[key, daysBetween(today, endsOn)] as const] : [],
    ),
  );
}

function aboutPlan(main: ClockTemplate, on: LaySeason, { available, asked }: Windows) {
  const { season, failedYear, today, pace } = on;
  return {
    title: main.title.student ?? main.title.staff ?? '',
    targetYear: season.targetYear,
    failedYear,
    says: main.says.staff ?? '',
    studentSays: main.says.student ?? '',
    template: main.code,
    today,
    season,
    pace,
    available,
    asked,
  };
}

/** `laySeason` in the years a template itself leads to: the guide's own target is used when a later one is not asked for. */
export function targetOf(
  template: ClockTemplate,
  on: Pick<Between, 'failedYear' | 'pace'> & { readonly targetYear: number },
): number {
  const reach = template.targetYearsAfter === null ? 0 : on.failedYear + template.targetYearsAfter;
  return on.pace === 'full' ? Math.max(on.targetYear, reach) : on.targetYear;
}

function asWork(
  { key, template, step, window }: Candidate,
  keyOf: ReadonlyMap<string, string>,
  today: LocalDate,
): Work {
  const after = step.after.map((code) => keyOf.get(keyIn(template, code)) ?? keyIn(template, code));
  const { ongoing } = step;
  if (!window) return { key, from: 0, to: -1, days: step.days, after, ongoing };
  const [from, to] = [daysBetween(today, window.from), daysBetween(today, window.to)];
  // Steady work whose months have begun goes on in what is left of them.
  const days = ongoing && from < 0 ? Math.min(step.days, to + 1) : step.days;
  return { key, from, to, days, after: after.filter((one) => one !== key), ongoing };
}

function laidTasks(
  placed: readonly Placed[],
  byKey: ReadonlyMap<string, Candidate>,
  on: { readonly merged: readonly MergedStep[]; readonly today: LocalDate },
): readonly SeasonTask[] {
  const joined = Map.groupBy(on.merged, ({ into }) => into);
  return placed
    .map((place) => {
      const one = byKey.get(place.key) as Candidate;
      return { ...asTask(one, place, on.today), merged: joined.get(place.key) ?? [] };
    })
    .sort((a, b) => a.sort - b.sort);
}

function asTask(one: Candidate, place: Placed, today: LocalDate): Omit<SeasonTask, 'merged'> {
  const { step, template, window } = one;
  return {
    key: one.key,
    template: template.code,
    templateCode: step.code,
    phase: step.phase,
    category: step.category as TaskCategory,
    title: step.staff,
    studentTitle: step.student,
    why: step.why,
    owner: step.owner,
    earliestOn: window?.from ?? null,
    latestOn: window?.to ?? null,
    startsOn: addDays(today, place.starts),
    dueOn: addDays(today, place.ends),
    after: place.after,
    hoursAWeek: step.hoursAWeek,
    same: step.same,
    evidenceAsked: step.evidence,
    factors: step.factors,
    minutes: null,
    sort: one.sort,
    source: step.source,
  };
}

function asPassed({ template, step, window }: Candidate): PassedTask {
  return {
    template: template.code,
    code: step.code,
    title: step.staff,
    until: (window as Days).to,
  };
}

function asUnfit({ template, step }: Candidate, available: number): UnfitTask {
  return {
    template: template.code,
    code: step.code,
    title: step.staff,
    studentTitle: step.student,
    needed: step.days,
    available,
  };
}

function titles(candidates: readonly Candidate[], keys: readonly string[]): readonly string[] {
  return candidates.filter(({ key }) => keys.includes(key)).map(({ step }) => step.staff);
}

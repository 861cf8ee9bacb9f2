import type { LocalDate } from '../shared/calendar.ts';
import {
  checkState,
  workStates,
  type Activity,
  type ActivityCheck,
  type ActivityKind,
  type WorkState,
} from './activity.ts';
import { activityCalendar, halfDaysNow } from './months.ts';

/** An activity with the last answer to it. */
export type CheckedActivity = Activity & { readonly check: ActivityCheck | null };

/** One figure of one guide, as its pack has it. */
export interface GuideFigure {
  /** Code of the pack, such as `los_angeles`. */
  readonly pack: string;
  readonly packTitle: string;
  /** Code in the pack, such as `threshold.manuscripts`. */
  readonly code: string;
  readonly item: string;
  /** `at_least`, `between`, `exactly` or `at_most`, as the pack says. */
  readonly comparison: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** In the pack's words for staff. */
  readonly says: string;
}

/** Lines of the counters, in the order on screen. */
export const counterCodes = [
  'clinical',
  'manuscripts',
  'abstracts',
  'conferences',
  'mock_interviews',
  'education',
  'memberships',
] as const;
export type CounterCode = (typeof counterCodes)[number];

const kindsOf: Record<CounterCode, readonly ActivityKind[]> = {
  clinical: ['clinical'],
  manuscripts: ['manuscript', 'case_report', 'retrospective_review', 'quality_project'],
  abstracts: ['abstract', 'poster', 'talk'],
  conferences: ['conference'],
  mock_interviews: ['mock_interview'],
  education: ['teaching', 'teaching_material'],
  memberships: ['membership'],
};

/** The counter an activity belongs to. */
export function counterOf(kind: ActivityKind): CounterCode {
  return counterCodes.find((code) => kindsOf[code].includes(kind)) ?? 'memberships';
}

/** A guide's figure beside what there is. `has` null: nothing recorded says. */
export interface MeasuredFigure extends GuideFigure {
  readonly has: number | null;
  /** `has` counts works from this state on; null where it counts something else. */
  readonly from: WorkState | null;
  readonly reached: boolean;
}

/** What there is of one sort, and each guide's own figure beside it. */
export interface Counter {
  readonly code: CounterCode;
  readonly count: number;
  /** How many an advisor has verified. */
  readonly verified: number;
  /** Works by how far they have come; empty for what has no state. */
  readonly states: readonly { readonly state: WorkState; readonly count: number }[];
  readonly titles: readonly string[];
  /** From the lowest to the highest figure of one unit when several guides have one; each keeps its own. */
  readonly range: { readonly low: number; readonly high: number; readonly unit: string } | null;
  readonly figures: readonly MeasuredFigure[];
}

interface Rule {
  readonly counter: CounterCode;
  readonly from: WorkState | null;
  readonly has: (activities: readonly CheckedActivity[], today: LocalDate) => number | null;
  /** Whether months without any must be none (LA-17), rather than `has` at least the low end. */
  readonly everyMonth?: true;
}

const written = ['manuscript', 'case_report', 'retrospective_review'] as const;

/** Which activities each pack's figure counts, by pack and code (DR-41, LA-17, LA-18, LA-23, LA-24, IMG-30, IR-36). */
const rules: Readonly<Record<string, Rule>> = {
  'diagnostic_radiology threshold.manuscripts_in_progress': works(
    'manuscripts',
    written,
    'in_progress',
  ),
  'los_angeles threshold.manuscripts': works('manuscripts', kindsOf.manuscripts, 'submitted'),
  'los_angeles threshold.sent_manuscripts': works('manuscripts', written, 'submitted'),
  'img_friendly threshold.publications': works('manuscripts', written, 'submitted'),
  'los_angeles threshold.abstracts': works('abstracts', ['abstract', 'poster'], 'submitted'),
  'los_angeles threshold.clinical_months': {
    counter: 'clinical',
    from: null,
    has: (all, today) => activityCalendar(all, today).covered,
    everyMonth: true,
  },
  'los_angeles threshold.observership': { counter: 'clinical', from: null, has: halfDaysNow },
  'interventional_radiology threshold.electives': {
    counter: 'clinical',
    from: null,
    has: (all) => all.filter(isSeenElective).length,
  },
};

/** Whether a figure of a pack is one that activities are counted for. */
export function isCounted(figure: Pick<GuideFigure, 'pack' | 'code'>): boolean {
  return `${figure.pack} ${figure.code}` in rules;
}

/** Every counter with the figures of the guides that apply, each guide's own, never averaged. */
export function countersOf(
  activities: readonly CheckedActivity[],
  figures: readonly GuideFigure[],
  today: LocalDate,
): readonly Counter[] {
  return counterCodes.map((code) => {
    const mine = activities.filter((one) => kindsOf[code].includes(one.kind));
    const measured = figures.flatMap((figure) => measure(figure, code, activities, today));
    return {
      code,
      count: mine.length,
      verified: mine.filter((one) => checkState(one, one.check) === 'verified').length,
      states: workStates
        .map((state) => ({ state, count: mine.filter((one) => one.state === state).length }))
        .filter(({ count }) => count > 0),
      titles: mine.map((one) => one.title),
      range: rangeOf(measured),
      figures: measured,
    };
  });
}

function measure(
  figure: GuideFigure,
  code: CounterCode,
  activities: readonly CheckedActivity[],
  today: LocalDate,
): readonly MeasuredFigure[] {
  const rule = rules[`${figure.pack} ${figure.code}`];
  if (!rule || rule.counter !== code) return [];
  const has = rule.has(activities, today);
  const calendar = activityCalendar(activities, today);
  const reached = rule.everyMonth
    ? calendar.covered > 0 && calendar.gaps.length === 0
    : has !== null && has >= figure.low;
  return [{ ...figure, has, from: rule.from, reached }];
}

function rangeOf(figures: readonly MeasuredFigure[]): Counter['range'] {
  const [first] = figures;
  const packs = new Set(figures.map((one) => one.pack));
  if (!first || packs.size < 2 || figures.some((one) => one.unit !== first.unit)) return null;
  return {
    unit: first.unit,
    low: Math.min(...figures.map((one) => one.low)),
    high: Math.max(...figures.map((one) => one.high)),
  };
}

function works(counter: CounterCode, kinds: readonly ActivityKind[], from: WorkState): Rule {
  const least = workStates.indexOf(from);
  return {
    counter,
    from,
    has: (all) =>
      all.filter(
        (one) =>
          kinds.includes(one.kind) && one.state !== null && workStates.indexOf(one.state) >= least,
      ).length,
  };
}

/** An IR elective whose evaluation an advisor has seen: "well evaluated" is read by a person (IR-36). */
function isSeenElective(one: CheckedActivity): boolean {
  return (
    one.kind === 'clinical' &&
    one.specialty === 'interventional_radiology' &&
    (one.setting === 'elective' || one.setting === 'subinternship') &&
    checkState(one, one.check) === 'verified'
  );
}

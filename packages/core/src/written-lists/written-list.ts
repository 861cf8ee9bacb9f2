import { nextGoodTime, quietTime } from '../debriefs/index.ts';
import type { Finding, Horizon } from '../diagnosis/index.ts';
import type { Clock, Instant } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, FindingId, Id } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

export type ListLineId = Id<'written_list_line'>;

/** What stands in the three columns of one line (IR-23). */
export interface ListEntry {
  /** First column: what probably hurt the application. */
  readonly hurt: string;
  /** Second column: what can be changed within 1 year; empty when nothing can. */
  readonly withinYear: string;
  /** Third column: what may need more than 1 year; empty when nothing does. */
  readonly longer: string;
}

/** A line, with the finding it came from; null when it was written by hand. */
export interface ListLine extends ListEntry {
  readonly id: ListLineId;
  readonly findingId: FindingId | null;
}

/** The written list of a case (IR-23), in its order. Version 0: nobody has touched it yet. */
export interface WrittenList {
  readonly caseId: CaseId;
  readonly lines: readonly ListLine[];
  readonly version: number;
}

/** The plan's length the list proposes: within one year, more than one year, or nothing said yet. */
export const listHorizons = ['none', 'within_year', 'longer'] as const;
export type ListHorizon = (typeof listHorizons)[number];

/** The horizon as both read it. */
export const listHorizonWords: Record<ListHorizon, string> = {
  none: 'No length of plan is proposed yet',
  within_year: 'One year is proposed: all that can change can change within it',
  longer: 'More than one year is proposed: some of it needs that long',
};

/** Lines at most: a list that nobody can hold in mind helps nobody. */
export const mostLines = 40;

/** The horizon a list proposes (IR-23): the longest that any of its lines needs. */
export function horizonOf(lines: readonly ListEntry[]): ListHorizon {
  if (lines.some(({ longer }) => longer.trim())) return 'longer';
  return lines.some(({ withinYear }) => withinYear.trim()) ? 'within_year' : 'none';
}

/** A finding of the diagnosis, with the words a student can read about its factor. */
export interface ListedFinding extends Pick<Finding, 'id' | 'horizon' | 'state'> {
  readonly words: string;
}

/** Lines for accepted findings that have none yet, in their order. */
export function linesFrom(
  findings: readonly ListedFinding[],
  there: readonly Pick<ListLine, 'findingId'>[],
  newLineId: () => ListLineId,
): readonly ListLine[] {
  const known = new Set(there.map(({ findingId }) => findingId));
  return findings
    .filter(({ id, state }) => state === 'accepted' && !known.has(id))
    .map(({ id, horizon, words }) => ({
      id: newLineId(),
      findingId: id,
      hurt: words,
      ...columnsOf(horizon),
    }));
}

/** How long a change takes, as it stands in its column to begin with; what cannot change has no column. */
const spans: Record<Horizon, string> = {
  lt6m: 'In less than 6 months',
  '6to12m': 'In 6 to 12 months',
  gt12m: 'In more than a year',
  fixed: '',
};

function columnsOf(horizon: Horizon): Pick<ListEntry, 'withinYear' | 'longer'> {
  const words = spans[horizon];
  return horizon === 'gt12m'
    ? { withinYear: '', longer: words }
    : { withinYear: words, longer: '' };
}

/** Issues of the lines; field names carry the line's place, as in `lines.2.hurt`. */
export function checkLines(lines: readonly ListEntry[]): readonly Issue[] {
  const many: readonly Issue[] =
    lines.length > mostLines
      ? [{ field: 'lines', code: 'out_of_range', facts: { min: 0, max: mostLines } }]
      : [];
  return [
    ...many,
    ...lines.flatMap((line, at) => [
      ...checkText(`lines.${at}.hurt`, line.hurt, { max: 500 }),
      ...checkText(`lines.${at}.withinYear`, line.withinYear, { max: 1000 }),
      ...checkText(`lines.${at}.longer`, line.longer, { max: 1000 }),
    ]),
  ];
}

/**
 * The list with other lines, or the same in another order. A line keeps the finding it came from. Refuses
 * INPUT_NOT_VALID, also for a line twice.
 */
export function keepLines(
  list: WrittenList,
  lines: readonly (ListEntry & { readonly id: ListLineId })[],
): Decision<WrittenList> {
  const once = new Set(lines.map(({ id }) => id)).size === lines.length;
  const issues: readonly Issue[] = [
    ...checkLines(lines),
    ...(once ? [] : [{ field: 'lines', code: 'already_used' } as const]),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const from = new Map(list.lines.map(({ id, findingId }) => [id, findingId]));
  return accepted({
    ...list,
    lines: lines.map(({ id, hurt, withinYear, longer }) => ({
      id,
      findingId: from.get(id) ?? null,
      hurt,
      withinYear,
      longer,
    })),
  });
}

/** The list with one line a place up or down; unchanged at the ends. */
export function moveLine<Line extends { readonly id: string }>(
  lines: readonly Line[],
  id: string,
  by: -1 | 1,
): readonly Line[] {
  const at = lines.findIndex((line) => line.id === id);
  const to = at + by;
  const [line, other] = [lines[at], lines[to]];
  if (!line || !other) return lines;
  return lines.with(at, other).with(to, line);
}

/** When the student may read it. */
export interface ListTime {
  /** Null: at once. */
  readonly visibleFrom: Instant | null;
  readonly quietTimeConfirmed: boolean;
  /** Release time of a held case; nothing reaches the student before it. */
  readonly notBefore: Instant | null;
}

/** What one release hands over: lines without their findings, and the horizon as it stood. */
export interface ReleasedList {
  readonly lines: readonly ListEntry[];
  readonly horizon: ListHorizon;
  readonly visibleFrom: Instant | null;
}

/** Gives the list to the student. Refuses WRITTEN_LIST_EMPTY, DEBRIEF_QUIET_TIME with a better time. */
export function releaseList(
  list: WrittenList,
  time: ListTime,
  clock: Clock,
): Decision<ReleasedList> {
  const lines = list.lines
    .map(({ hurt, withinYear, longer }) => ({
      hurt: hurt.trim(),
      withinYear: withinYear.trim(),
      longer: longer.trim(),
    }))
    .filter(({ hurt }) => hurt !== '');
  if (lines.length === 0) return refused('WRITTEN_LIST_EMPTY', {});
  const asked = time.visibleFrom ?? clock.now;
  const from = time.notBefore && time.notBefore > asked ? time.notBefore : asked;
  const quiet = quietTime(from, clock.zone);
  if (quiet && !time.quietTimeConfirmed)
    return refused('DEBRIEF_QUIET_TIME', {
      when: quiet,
      suggested: nextGoodTime(from, clock.zone),
    });
  return accepted({
    lines,
    horizon: horizonOf(lines),
    visibleFrom: from > clock.now ? from : null,
  });
}

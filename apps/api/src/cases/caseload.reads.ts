import type { NeedCode } from '@onward/core/cases';
import type { StalledBecause } from '@onward/core/coverage';
import type { Stage } from '@onward/core/pipeline';
import type { CaseId, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { sql, type Statement } from '../platform/tenancy/index.ts';

/** One line of the caseload, straight from the digest. */
export interface CaseloadRow {
  readonly id: CaseId;
  readonly name: string;
  readonly specialty: string | null;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly targetYear: number;
  readonly failedYear: number;
  readonly advisorId: PersonId | null;
  readonly advisorName: string | null;
  readonly nextStepKind: string;
  readonly nextStep: string | null;
  readonly nextStepOn: LocalDate | null;
  readonly lastContactAt: Instant | null;
  readonly firstContactAt: Instant | null;
  readonly unanswered: number;
  readonly nextMeetingAt: Instant | null;
  readonly openTasks: number;
  readonly doneTasks: number;
  readonly notWellAt: Instant | null;
  readonly helpAskedAt: Instant | null;
  readonly peopleDueAt: Instant | null;
  readonly stalledOn: LocalDate | null;
  readonly stalledStep: string | null;
  readonly stalledBecause: StalledBecause | null;
  readonly clockStartedAt: Instant;
  readonly contactDueAt: Instant;
  readonly debriefState: string;
  readonly debriefHeldAt: Instant | null;
  readonly debriefDueOn: LocalDate;
  readonly planState: string;
  readonly heldUntil: Instant | null;
  readonly closed: boolean;
  /** The stored key of the order it was read in. */
  readonly sortKey: string;
  readonly zone: string;
  need?: { code: NeedCode; action: string; on: LocalDate; daysAgo: number } | null;
}

const columns = `d.id, d.student_name as name, d.specialty, d.stage, d.stage_since as "stageSince", d.target_year as "targetYear",
  d.failed_year as "failedYear", d.advisor_id as "advisorId", d.advisor_name as "advisorName", d.next_step_kind as "nextStepKind",
  d.next_step as "nextStep", nullif(d.next_step_on, 'infinity') as "nextStepOn", nullif(d.last_contact_at, '-infinity') as "lastContactAt", d.first_contact_at as "firstContactAt",
  d.unanswered, nullif(d.next_meeting_at, 'infinity') as "nextMeetingAt", d.open_tasks as "openTasks", d.done_tasks as "doneTasks",
  d.not_well_at as "notWellAt", d.help_asked_at as "helpAskedAt", d.people_due_at as "peopleDueAt",
  d.stalled_on as "stalledOn", d.stalled_step as "stalledStep", d.stalled_because as "stalledBecause", d.clock_started_at as "clockStartedAt", d.contact_due_at as "contactDueAt",
  d.debrief_state as "debriefState", d.debrief_held_at as "debriefHeldAt", d.debrief_due_on as "debriefDueOn",
  d.plan_state as "planState", d.held_until as "heldUntil", d.closed,
  (select i.time_zone from app.institution i where i.institution_id = $1) as zone`;

/** What a list can be sorted by: stored keys only. */
export const caseloadSorts = {
  next_step: { column: 'd.next_step_on', type: 'date' },
  name: { column: 'd.sort_name', type: 'text' },
  last_contact: { column: 'd.last_contact_at', type: 'timestamptz' },
  stage_since: { column: 'd.stage_since', type: 'timestamptz' },
  needs: { column: 'd.needs_at', type: 'timestamptz' },
} as const;
export type CaseloadSort = keyof typeof caseloadSorts;

/** What narrows a list. Absent: not narrowed by it. */
export interface CaseloadFilter {
  readonly mine?: boolean | null;
  readonly closed?: boolean | null;
  readonly stages?: readonly Stage[] | null;
  readonly cohortId?: string | null;
  readonly targetYear?: number | null;
  readonly advisorId?: string | null;
  readonly withoutAdvisor?: boolean | null;
  /** Last conversation before this instant. */
  readonly quietSince?: Instant | null;
  /** Needs somebody by this instant. */
  readonly needsBy?: Instant | null;
  readonly held?: boolean | null;
  readonly search?: string | null;
}

interface Part {
  readonly tag: string;
  readonly where: (n: number) => string;
  readonly values: readonly unknown[];
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The conditions a filter stands for, in a fixed order, so that equal filters share one prepared statement. */
function parts(filter: CaseloadFilter, me: PersonId): readonly Part[] {
  const part = (on: unknown, tag: string, where: Part['where'], ...values: unknown[]): Part[] =>
    on === undefined || on === null || on === false ? [] : [{ tag, where, values }];
  const search = fold(filter.search ?? '');
  return [
    ...part(filter.mine, 'm', (n) => `d.advisor_id = $${n}`, me),
    ...part(filter.stages, 's', (n) => `d.stage = any ($${n}::text[])`, filter.stages),
    ...part(filter.cohortId, 'c', (n) => `d.cohort_id = $${n}`, filter.cohortId),
    ...part(filter.targetYear, 't', (n) => `d.target_year = $${n}`, filter.targetYear),
    ...part(filter.advisorId, 'a', (n) => `d.advisor_id = $${n}`, filter.advisorId),
    ...part(filter.withoutAdvisor, 'w', () => 'd.advisor_id is null'),
    ...part(filter.quietSince, 'q', (n) => `d.last_contact_at < $${n}`, filter.quietSince),
    ...part(filter.needsBy, 'n', (n) => `d.needs_at <= $${n}`, filter.needsBy),
    ...part(filter.held, 'h', () => 'd.held_until > now()'),
    ...part(
      search || null,
      'f',
      (n) =>
        `((d.search_name >= $${n} and d.search_name < $${n + 1}) or (d.sort_name >= $${n} and d.sort_name < $${n + 1}))`,
      search,
      `${search}\u{10FFFF}`,
    ),
  ];
}

const declared = new Map<string, (...values: readonly unknown[]) => Statement<unknown>>();

function variant<Row>(name: string, text: string, values: readonly unknown[]): Statement<Row> {
  const make = declared.get(name) ?? sql(name, text);
  declared.set(name, make);
  return make(...values) as Statement<Row>;
}

function conditions(filter: CaseloadFilter, me: PersonId) {
  const values: unknown[] = [];
  const chosen = parts(filter, me);
  const where = [
    'd.institution_id = $1',
    filter.closed ? 'd.closed' : 'not d.closed',
    ...chosen.map((part) => {
      const condition = part.where(values.length + 2);
      values.push(...part.values);
      return condition;
    }),
  ].join(' and ');
  return { where, values, tag: `${filter.closed ? 'z' : ''}${chosen.map((p) => p.tag).join('')}` };
}

/** How a page is cut: order, direction, size, and the keys it follows. */
export interface Cut {
  readonly sort: CaseloadSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly after: readonly (string | number)[] | null;
}

/** A page of the caseload: one of a handful of prepared variants, keyset on (stored key, id). */
export function caseloadRows(
  institutionId: string,
  me: PersonId,
  filter: CaseloadFilter,
  cut: Cut,
): Statement<CaseloadRow> {
  const { where, values, tag } = conditions(filter, me);
  const { column, type } = caseloadSorts[cut.sort];
  const [sign, order] = cut.descending ? ['<', 'desc'] : ['>', 'asc'];
  const n = values.length + 2;
  const collate = type === 'text' ? ' collate "C"' : '';
  const follow = cut.after
    ? ` and (${column}, d.id) ${sign} ($${n + 1}::${type}${collate}, $${n + 2}::uuid)`
    : '';
  return variant<CaseloadRow>(
    `caseload.${cut.sort}.${order}.${tag}${cut.after ? '.k' : ''}`,
    `select ${columns}, ${column} as "sortKey" from app.case_digest d where ${where}${follow}
     order by ${column} ${order}, d.id ${order} limit $${n}`,
    [institutionId, ...values, cut.limit, ...(cut.after ?? [])],
  );
}

/** How many cases a filter holds. */
export function caseloadCount(
  institutionId: string,
  me: PersonId,
  filter: CaseloadFilter,
): Statement<{ total: number }> {
  const { where, values, tag } = conditions(filter, me);
  return variant<{ total: number }>(
    `caseload.count.${tag}`,
    `select count(*)::int as total from app.case_digest d where ${where}`,
    [institutionId, ...values],
  );
}

/** The counts beside the tabs, and how many cases of the open ones the filter holds. */
export interface CaseloadCounts {
  readonly mine: number;
  readonly quiet: number;
  readonly office: number;
  readonly needing: number;
  readonly total: number;
}

/** All counts in one statement. `quiet` means no conversation since that instant. */
export function caseloadCounts(
  institutionId: string,
  me: PersonId,
  filter: CaseloadFilter,
  times: { readonly quietSince: Instant; readonly now: Instant },
): Statement<CaseloadCounts> {
  const { where, values, tag } = conditions({ ...filter, closed: false }, me);
  const n = values.length + 2;
  return variant<CaseloadCounts>(
    `caseload.counts.${tag}`,
    `select count(*) filter (where d.advisor_id = $${n})::int as mine,
       count(*) filter (where d.advisor_id = $${n} and d.last_contact_at < $${n + 1})::int as quiet,
       count(*)::int as office, count(*) filter (where d.advisor_id = $${n} and d.needs_at <= $${n + 2})::int as needing,
       count(*) filter (where ${where})::int as total
     from app.case_digest d where d.institution_id = $1 and not d.closed`,
    [institutionId, ...values, me, times.quietSince, times.now],
  );
}

/** One card of the board. */
export interface BoardCard {
  readonly id: CaseId;
  readonly name: string;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly nextStep: string | null;
  readonly nextStepOn: LocalDate | null;
  readonly lastContactAt: Instant | null;
  readonly advisorName: string | null;
  readonly targetYear: number;
  readonly zone: string;
  readonly stalledAfter: number;
  stalledDays?: number | null;
}

const boardText = (
  narrow: string,
): string => `select d.id, d.student_name as name, d.stage, d.stage_since as "stageSince",
     d.next_step as "nextStep", nullif(d.next_step_on, 'infinity') as "nextStepOn", nullif(d.last_contact_at, '-infinity') as "lastContactAt",
     d.advisor_name as "advisorName", d.target_year as "targetYear", i.time_zone as zone, i.stalled_after_days as "stalledAfter"
   from app.case_digest d join app.institution i on i.institution_id = $1
   where d.institution_id = $1 and not d.closed ${narrow}
   order by d.stage_since, d.id limit 501`;

/** The whole board in one read, longest in its stage first; 501 rows tell that there are more than 500. */
export const boardOfOffice = sql<BoardCard>('caseload.board', boardText(''));
/** The board of one advisor: $2. */
export const boardOfAdvisor = sql<BoardCard>(
  'caseload.boardOf',
  boardText('and d.advisor_id = $2'),
);
/** The board of one cohort: $2. */
export const boardOfCohort = sql<BoardCard>('caseload.boardIn', boardText('and d.cohort_id = $2'));

import type { CaseId, Instant } from '@onward/core/shared';
import { sql, type Statement } from '../platform/tenancy/index.ts';

/** What a line of the timeline is. */
export const timelineKinds = [
  'contact',
  'meeting',
  'debrief',
  'note',
  'self_audit',
  'task',
  'move',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One line of the case's story, whatever it is. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly at: Instant;
  readonly who: string | null;
  /** Code of what happened, by kind: contact outcome, meeting or debrief state, note class, task event, stage. */
  readonly what: string;
  /** Code beside it: contact channel, the stage it came from, the note's release. */
  readonly detail: string | null;
  readonly title: string | null;
  readonly words: string;
  /** Whether `words` is only the beginning. */
  readonly cut: boolean;
  readonly minutes: number | null;
  readonly subjectId: string;
}

const shown = 1200;
const person = (column: string): string =>
  `(select full_name from app.person p where p.institution_id = $1 and p.id = ${column})`;

/** One kind's lines; each ends in its own limit, so that a long history of one kind costs no more than a page. */
const branches: Record<TimelineKind, string> = {
  contact: `select x.id, 'contact', x.happened_at, ${person('x.made_by')}, x.outcome, x.channel, null::text, x.summary, x.minutes, x.id
    from app.contact x where x.institution_id = $1 and x.case_id = $2 and (x.happened_at, x.id) < ($3::timestamptz, $4::uuid)
    order by x.happened_at desc, x.id desc limit $5::int`,
  meeting: `select x.id, 'meeting', x.starts_at, ${person('x.arranged_by')}, x.state, null::text, x.title, array_to_string(x.attendees, ', '), x.minutes, x.id
    from app.meeting x where x.institution_id = $1 and x.case_id = $2 and (x.starts_at, x.id) < ($3::timestamptz, $4::uuid) and x.starts_at <= $6::timestamptz
    order by x.starts_at desc, x.id desc limit $5::int`,
  debrief: `select x.id, 'debrief', coalesce(x.held_at, x.starts_at), ${person('coalesce(x.signed_by, x.created_by)')}, x.state, x.guide, null::text,
      coalesce((select b.body from app.debrief_section b where b.institution_id = $1 and b.debrief_id = x.id and b.section = 'agreed_steps'), ''), null::int, x.id
    from app.debrief x where x.institution_id = $1 and x.case_id = $2 and (coalesce(x.held_at, x.starts_at), x.id) < ($3::timestamptz, $4::uuid)
      and coalesce(x.held_at, x.starts_at) <= $6::timestamptz
    order by 3 desc, 1 desc limit $5::int`,
  note: `select x.id, 'note', x.created_at, ${person('x.author_id')}, x.class,
      case when exists (select 1 from app.portal_note r where r.institution_id = $1 and r.note_id = x.id and r.withdrawn_at is null) then 'released' end,
      null::text, x.body, null::int, x.id
    from app.note x where x.institution_id = $1 and x.case_id = $2 and not x.draft and (x.created_at, x.id) < ($3::timestamptz, $4::uuid)
    order by x.created_at desc, x.id desc limit $5::int`,
  self_audit: `select x.id, 'self_audit', x.shared_at, ${person('x.student_id')}, 'shared', null::text, null::text, '', null::int, x.id
    from app.shared_audit x where x.institution_id = $1 and x.case_id = $2 and (x.shared_at, x.id) < ($3::timestamptz, $4::uuid)
    order by x.shared_at desc, x.id desc limit $5::int`,
  task: `select x.id, 'task', x.at, x.by_name, x.kind, x.by_role,
      coalesce((select t.title from app.task t where t.institution_id = $1 and t.id = x.task_id),
        (select t.title from app.own_task t where t.institution_id = $1 and t.id = x.task_id)), x.words, null::int, x.task_id
    from app.task_event x where x.institution_id = $1 and x.case_id = $2 and (x.at, x.id) < ($3::timestamptz, $4::uuid)
    order by x.at desc, x.id desc limit $5::int`,
  move: `select x.id, 'move', x.moved_at, ${person('x.moved_by')}, x.to_stage, x.from_stage, null::text, x.reason, null::int, x.id
    from app.stage_move x where x.institution_id = $1 and x.case_id = $2 and (x.moved_at, x.id) < ($3::timestamptz, $4::uuid)
    order by x.moved_at desc, x.id desc limit $5::int`,
};

function union(kinds: readonly TimelineKind[]): string {
  return `select z.id, z.kind, z.at, z.who, z.what, z.detail, z.title, left(z.full_words, ${shown}) as words,
     length(z.full_words) > ${shown} as cut, z.minutes, z."subjectId"
   from (${kinds.map((kind) => `(${branches[kind]})`).join('\n union all ')})
     z (id, kind, at, who, what, detail, title, full_words, minutes, "subjectId")
   where z.at <= $6::timestamptz order by z.at desc, z.id desc limit $5::int`;
}

/** The filters of the timeline. */
export const timelineFilters = {
  everything: timelineKinds,
  contact: ['contact', 'meeting'],
  debriefs: ['debrief'],
  notes: ['note'],
  plan: ['task', 'move'],
} as const satisfies Record<string, readonly TimelineKind[]>;
export type TimelineFilter = keyof typeof timelineFilters;

type Make = (...values: readonly unknown[]) => Statement<TimelineRow>;

const statements = Object.fromEntries(
  Object.entries(timelineFilters).map(([name, kinds]) => {
    return [name, sql<TimelineRow>(`casePage.timeline.${name}`, union(kinds))];
  }),
) as Record<TimelineFilter, Make>;

/** Where a page of the timeline begins: the newest there is, or after (older than) a line. */
export interface TimelineCut {
  readonly filter: TimelineFilter;
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
  readonly now: Instant;
}

/** A page of the case's story, newest first. */
export function timelineRows(
  institutionId: string,
  caseId: CaseId,
  cut: TimelineCut,
): Statement<TimelineRow> {
  const [at, id] = cut.after ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  return statements[cut.filter](institutionId, caseId, at, id, cut.limit, cut.now);
}

import type { Finding } from '@onward/core/diagnosis';
import type { TaskOwner, TaskProgress } from '@onward/core/plans';
import type { CaseId, FindingId, Instant, LocalDate, PersonId, TaskId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The open plan of a case, as far as coverage asks. */
export interface PlanStanding {
  readonly state: 'draft' | 'released';
  readonly createdAt: Instant;
}

/** $1 institution, $2 case. */
export const planStanding = sql<PlanStanding>(
  'coverage.plan',
  `select state, created_at as "createdAt" from app.plan
   where institution_id = $1 and case_id = $2 and state <> 'retired' and chosen`,
);

/** A step of the open plan with where it stands, and when anything last happened to it. */
export interface CoverageTaskRow {
  readonly id: TaskId;
  readonly title: string;
  readonly why: string;
  readonly owner: TaskOwner;
  readonly factors: readonly string[];
  readonly evidenceAsked: string;
  readonly earliestOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly movedTo: LocalDate | null;
  readonly droppedAt: Instant | null;
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
  readonly progress: TaskProgress['state'] | null;
  readonly reason: string;
  readonly changedAt: Instant | null;
  readonly progressVersion: number;
  readonly source: { readonly item: string; readonly lines: string } | null;
}

/** $1 institution, $2 case. */
export const coverageTasks = sql<CoverageTaskRow>(
  'coverage.tasks',
  `select t.id, t.title, t.why, t.owner, t.factors, t.evidence_asked as "evidenceAsked", t.earliest_on as "earliestOn",
     t.due_on as "dueOn", g.moved_to as "movedTo", t.dropped_at as "droppedAt", t.created_at as "createdAt",
     g.done_at as "doneAt", g.state as progress, coalesce(g.reason, '') as reason, g.changed_at as "changedAt",
     coalesce(g.version, 0) as "progressVersion", t.source
   from app.task t
   join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state <> 'retired' and p.chosen
   left join app.task_progress g on g.institution_id = $1 and g.id = t.id
   where t.institution_id = $1 and t.case_id = $2 order by t.due_on nulls last, t.sort, t.id`,
);

/** An accepted finding with what shows it. */
export type CoverageFindingRow = Pick<
  Finding,
  'id' | 'domain' | 'factor' | 'state' | 'severity' | 'evidence' | 'confidence'
>;

/** $1 institution, $2 case. */
export const coverageFindings = sql<CoverageFindingRow>(
  'coverage.findings',
  `select id, domain, factor, state, severity, evidence, confidence from app.finding
   where institution_id = $1 and case_id = $2 and state = 'accepted' order by severity desc, recorded_at, id`,
);

/** The words an accepted finding came from, and where they stand. */
export interface FindingWordsRow {
  readonly findingId: FindingId;
  readonly kind: 'answer' | 'section' | 'note';
  readonly subjectId: string;
  readonly debriefId: string | null;
  readonly part: string;
  readonly words: string;
}

/** $1 institution, $2 case. */
export const wordsOfFindings = sql<FindingWordsRow>(
  'coverage.words',
  `select s.finding_id as "findingId", s.kind, s.subject_id as "subjectId", s.debrief_id as "debriefId", s.part, s.words
   from app.finding_source s where s.institution_id = $1 and s.case_id = $2 order by s.said_at, s.id limit 300`,
);

/** A decision to leave a finding, while it holds. */
export interface LeavingRow {
  readonly findingId: FindingId;
  readonly reason: string;
  readonly byName: string;
  readonly at: Instant;
}

/** $1 institution, $2 case. */
export const leavingsOfCase = sql<LeavingRow>(
  'coverage.leavings',
  `select finding_id as "findingId", reason, by_name as "byName", at from app.finding_leaving
   where institution_id = $1 and case_id = $2 and ended_at is null`,
);

/** A finding with the case it belongs to. */
export interface FindingPlaceRow {
  readonly id: FindingId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly state: Finding['state'];
  readonly reach: 'assigned' | 'granted' | 'none';
  readonly byName: string;
}

/** $1 institution, $2 finding, $3 actor. */
export const findingPlace = sql<FindingPlaceRow>(
  'coverage.finding',
  `select f.id, f.case_id as "caseId", k.student_id as "studentId", f.state, app.reach(f.case_id) as reach,
     coalesce(nullif(me.preferred_name, ''), me.full_name) as "byName"
   from app.finding f
   join app.recovery_case k on k.institution_id = $1 and k.id = f.case_id
   join app.person me on me.institution_id = $1 and me.id = $3
   where f.institution_id = $1 and f.id = $2`,
);

/** Something the other side did since this reader last looked. */
export interface PlanNewsRow {
  readonly id: string;
  /** Step it is about; null for an activity. */
  readonly taskId: TaskId | null;
  readonly kind: string;
  readonly title: string;
  readonly byName: string;
  readonly at: Instant;
  readonly toOn: LocalDate | null;
  readonly words: string;
}

/** When this reader last looked; never looked: $3 stands in. */
const looked = `coalesce((select l.seen_at from app.plan_look l where l.institution_id = $1 and l.person_id = $3 and l.case_id = $2),
  '-infinity'::timestamptz)`;

const eventNews = `select e.id, e.task_id as "taskId", e.kind, coalesce(t.title, o.title, '') as title, e.by_name as "byName", e.at,
    e.to_on as "toOn", e.words
  from app.task_event e
  left join app.task t on t.institution_id = $1 and t.id = e.task_id
  left join app.own_task o on o.institution_id = $1 and o.id = e.task_id`;

/** $1 institution, $2 case, $3 reader. What the student did since. */
export const newsForStaff = sql<PlanNewsRow>(
  'coverage.newsForStaff',
  `select * from (
     ${eventNews} where e.institution_id = $1 and e.case_id = $2 and e.by_role = 'student' and e.at > ${looked}
     union all
     select a.id, null, case when a.version = 1 then 'recorded' else 'rewritten' end, a.title,
       coalesce(nullif(p.preferred_name, ''), p.full_name), a.changed_at, null, ''
     from app.activity a join app.person p on p.institution_id = $1 and p.id = a.student_id
     where a.institution_id = $1 and a.case_id = $2 and a.written_by = a.student_id and a.withdrawn_at is null
       and a.changed_at > ${looked}) x
   order by at desc, id desc limit 30`,
);

/** $1 institution, $2 case, $3 the student. What staff did with steps and activities since. */
export const newsForStudent = sql<PlanNewsRow>(
  'coverage.newsForStudent',
  `select * from (
     select e.id, e.task_id as "taskId", e.kind,
       coalesce((select t.title from app.portal_task t join app.portal_plan r on r.institution_id = $1 and r.id = t.portal_plan_id
           where t.institution_id = $1 and t.task_id = e.task_id order by r.release desc limit 1),
         (select o.title from app.own_task o where o.institution_id = $1 and o.id = e.task_id), '') as title,
       e.by_name as "byName", e.at, e.to_on as "toOn", e.words
     from app.task_event e
     where e.institution_id = $1 and e.case_id = $2 and e.by_role <> 'student'
       and e.kind not in ('help_asked', 'help_seen') and e.at > ${looked}
     union all
     select c.id, null, 'activity_' || c.answer, a.title, c.by_name, c.at, null, c.words
     from app.activity_check c join app.activity a on a.institution_id = $1 and a.id = c.activity_id
     where c.institution_id = $1 and c.case_id = $2 and c.at > ${looked}) x
   where title <> '' order by at desc, id desc limit 30`,
);

/** When a reader last looked at a plan. */
export const lastLook = sql<{ seenAt: Instant }>(
  'coverage.lastLook',
  `select seen_at as "seenAt" from app.plan_look where institution_id = $1 and case_id = $2 and person_id = $3`,
);

/** The student's own case. */
export const ownCase = sql<{ caseId: CaseId; studentId: PersonId }>(
  'coverage.ownCase',
  `select case_id as "caseId", student_id as "studentId" from app.portal_case
   where institution_id = $1 and student_id = $2 order by (closed_at is null) desc, opened_at desc limit 1`,
);

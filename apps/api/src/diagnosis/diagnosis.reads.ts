import type { Finding, FindingEvidence } from '@onward/core/diagnosis';
import type { CaseDiagnosis, Examination, StudentFactor } from '@onward/core/forensics';
import type { CaseId, Instant, LocalDate, PersonId, TaskId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** What a finding was shown with when somebody accepted or dismissed the proposal. */
export type Basis = Pick<Examination, 'rule' | 'title' | 'items' | 'outside' | 'outcome'>;

/** A finding with the rule behind it, if one proposed it. */
export interface DiagnosisFindingRow extends Finding {
  readonly ruleCode: string | null;
  readonly ruleMark: string | null;
  readonly packVersions: Readonly<Record<string, number>> | null;
  readonly basis: Basis | null;
  readonly recordedByName: string | null;
  readonly recordedAt: Instant;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

/** The diagnosis of a case as a whole, with who last changed it. */
export interface DiagnosisRow extends CaseDiagnosis {
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

/** A date of a cycle. */
export interface CycleDayRow {
  readonly matchYear: number;
  readonly kind: 'submissions_open' | 'programs_see_applications';
  readonly onDate: LocalDate;
  readonly source: string;
  /** Whether somebody here confirmed it, or set it for this institution; what is not confirmed drives nothing. */
  readonly confirmed: boolean;
}

/** The newest answer to a release; null columns where there is none. */
interface AnswerColumns {
  readonly agrees: string | null;
  readonly answerWords: string | null;
  readonly answeredAt: Instant | null;
}

/** What went to the student. */
export interface DiagnosisReleaseRow extends AnswerColumns {
  readonly id: string;
  readonly words: string;
  readonly factors: readonly StudentFactor[];
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly visibleFrom: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

const findingColumns = `f.id, f.case_id as "caseId", f.debrief_id as "debriefId", f.domain, f.factor, f.severity,
   f.confidence, f.horizon, f.agrees, f.evidence, f.reason, f.state, f.dismissed_reason as "dismissedReason",
   f.would_change as "wouldChange", f.version,
   f.rule_code as "ruleCode", f.rule_mark as "ruleMark", f.pack_versions as "packVersions", f.basis,
   f.recorded_at as "recordedAt", r.full_name as "recordedByName", f.changed_at as "changedAt",
   c.full_name as "changedByName"`;

const people = `left join app.person r on r.institution_id = $1 and r.id = f.recorded_by
   left join app.person c on c.institution_id = $1 and c.id = f.changed_by`;

/** $1 institution, $2 case. Decided ones: accepted, strongest first; then those set aside. */
export const decidedFindings = sql<DiagnosisFindingRow>(
  'diagnosis.findings',
  `select ${findingColumns} from app.finding f ${people}
   where f.institution_id = $1 and f.case_id = $2 and f.state <> 'proposed'
   order by f.state, f.severity desc, f.id`,
);

/** $1 institution, $2 finding. */
export const diagnosisFinding = sql<DiagnosisFindingRow>(
  'diagnosis.finding',
  `select ${findingColumns} from app.finding f ${people} where f.institution_id = $1 and f.id = $2`,
);

/** $1 institution, $2 case. */
export const diagnosisRow = sql<DiagnosisRow>(
  'diagnosis.ofCase',
  `select d.case_id as "caseId", d.target_on as "targetOn", d.priorities, d.single_factor as "singleFactor",
     d.student_words as "studentWords", d.version, d.changed_at as "changedAt", p.full_name as "changedByName"
   from app.case_diagnosis d left join app.person p on p.institution_id = $1 and p.id = d.changed_by
   where d.institution_id = $1 and d.id = $2`,
);

/** $1 institution. The days the rules count to, and those that wait for somebody to confirm them. */
export const cycleDays = sql<CycleDayRow>(
  'diagnosis.cycleDays',
  `select y.match_year as "matchYear", d.kind, d.on_date as "onDate", d.source,
     (d.verified or d.standing <> 'official') as confirmed
   from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
   where d.institution_id = $1 and d.kind in ('submissions_open', 'programs_see_applications') and d.on_date is not null
   limit 200`,
);

/** $1 institution, $2 case. The graduation date fact of the person. */
export const graduationFact = sql<{ value: string; source: string; asOf: LocalDate }>(
  'diagnosis.graduation',
  `select f.value, f.source, f.as_of as "asOf" from app.fact f
   join app.recovery_case c on c.institution_id = $1 and c.id = $2 and c.student_id = f.student_id
   where f.institution_id = $1 and f.kind = 'graduation_on' and f.replaced_at is null order by f.as_of desc limit 1`,
);

const released = `d.id, d.words, d.factors, d.author_name as "authorName", d.released_at as "releasedAt",
   a.agrees, a.words as "answerWords", a.answered_at as "answeredAt"`;

const newestAnswer = `left join lateral (select x.agrees, x.words, x.answered_at from app.diagnosis_answer x
   where x.institution_id = $1 and x.release_id = d.id order by x.answered_at desc, x.id desc limit 1) a on true`;

/** $1 institution, $2 case. Newest first. */
export const releasesOfDiagnosis = sql<DiagnosisReleaseRow>(
  'diagnosis.releases',
  `select ${released}, d.visible_from as "visibleFrom", d.withdrawn_at as "withdrawnAt",
     d.withdrawn_reason as "withdrawnReason"
   from app.portal_diagnosis d ${newestAnswer}
   where d.institution_id = $1 and d.case_id = $2 order by d.released_at desc, d.id desc limit 50`,
);

/** What the student was given, as her own row. */
export interface MyDiagnosisRow extends AnswerColumns {
  readonly id: string;
  readonly studentId: PersonId;
  readonly caseId: CaseId;
  readonly words: string;
  readonly factors: readonly StudentFactor[];
  readonly authorName: string;
  readonly releasedAt: Instant;
}

/** $1 institution, $2 person. What the student may read now; the row policies let nothing else through. */
export const myDiagnosis = sql<MyDiagnosisRow>(
  'diagnosis.mine',
  `select ${released}, d.student_id as "studentId", d.case_id as "caseId"
   from app.portal_diagnosis d ${newestAnswer}
   where d.institution_id = $1 and d.student_id = $2 and d.withdrawn_at is null
   order by d.released_at desc, d.id desc limit 1`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'diagnosis.nameOf',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);

/** Evidence that a person tied to a finding, with the name of who did. */
export interface EvidenceRow extends FindingEvidence {
  readonly caseId: CaseId;
  readonly addedByName: string | null;
}

const evidenceColumns = `e.id, e.case_id as "caseId", e.finding_id as "findingId", e.kind, e.ref_id as "refId", e.says,
   e.source, e.as_of as "asOf", e.weighs, e.added_by as "addedBy", e.added_at as "addedAt", p.full_name as "addedByName"
   from app.finding_evidence e left join app.person p on p.institution_id = $1 and p.id = e.added_by`;

/** $1 institution, $2 case. In the order it was added. */
export const evidenceOfCase = sql<EvidenceRow>(
  'diagnosis.evidence',
  `select ${evidenceColumns} where e.institution_id = $1 and e.case_id = $2 order by e.added_at, e.id limit 500`,
);

/** $1 institution, $2 evidence. */
export const evidenceById = sql<EvidenceRow>(
  'diagnosis.evidenceById',
  `select ${evidenceColumns} where e.institution_id = $1 and e.id = $2`,
);

/** A note that evidence can point at. */
export const noteForEvidence = sql<{ caseId: CaseId; authorName: string; writtenOn: LocalDate }>(
  'diagnosis.note',
  `select n.case_id as "caseId", a.full_name as "authorName", n.created_at::date as "writtenOn"
   from app.note n join app.person a on a.institution_id = $1 and a.id = n.author_id
   where n.institution_id = $1 and n.id = $2 and not n.draft`,
);

/** A step of the plan as the diagnosis shows it. */
export interface StepRow {
  readonly id: TaskId;
  readonly title: string;
  readonly studentTitle: string;
  readonly owner: string;
  readonly dueOn: LocalDate | null;
  readonly factors: readonly string[];
  readonly progress: string | null;
  /** Whether the student has been given it. */
  readonly given: boolean;
  readonly version: number;
}

/** $1 institution, $2 case. Steps of the plan that stand, in order of their day. */
export const stepsOfCase = sql<StepRow>(
  'diagnosis.steps',
  `select t.id, t.title, t.student_title as "studentTitle", t.owner, coalesce(g.moved_to, t.due_on) as "dueOn", t.factors,
     g.state as progress, t.version,
     exists (select 1 from app.portal_task x
       join app.portal_plan r on r.institution_id = $1 and r.id = x.portal_plan_id and r.replaced_at is null
       where x.institution_id = $1 and x.task_id = t.id) as given
   from app.task t
   join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state <> 'retired' and p.chosen
   left join app.task_progress g on g.institution_id = $1 and g.id = t.id
   where t.institution_id = $1 and t.case_id = $2 and t.dropped_at is null
   order by coalesce(g.moved_to, t.due_on) nulls last, t.sort, t.id limit 500`,
);

import type { Finding } from '@onward/core/diagnosis';
import type { CaseDiagnosis, Examination } from '@onward/core/forensics';
import type { CaseId, Instant, LocalDate, PersonId } from '@onward/core/shared';
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
}

/** What went to the student. */
export interface DiagnosisReleaseRow {
  readonly id: string;
  readonly words: string;
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly visibleFrom: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

const findingColumns = `f.id, f.case_id as "caseId", f.debrief_id as "debriefId", f.domain, f.factor, f.severity,
   f.confidence, f.horizon, f.agrees, f.evidence, f.reason, f.state, f.dismissed_reason as "dismissedReason", f.version,
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

/** $1 institution. The days the rules count to, of every cycle on record. */
export const cycleDays = sql<CycleDayRow>(
  'diagnosis.cycleDays',
  `select y.match_year as "matchYear", d.kind, d.on_date as "onDate", d.source
   from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
   where d.institution_id = $1 and d.kind in ('submissions_open', 'programs_see_applications') and d.on_date is not null
   limit 200`,
);

/** $1 institution, $2 case. Newest first. */
export const releasesOfDiagnosis = sql<DiagnosisReleaseRow>(
  'diagnosis.releases',
  `select id, words, author_name as "authorName", released_at as "releasedAt", visible_from as "visibleFrom",
     withdrawn_at as "withdrawnAt", withdrawn_reason as "withdrawnReason"
   from app.portal_diagnosis where institution_id = $1 and case_id = $2 order by released_at desc, id desc limit 50`,
);

/** $1 institution, $2 person. What the student may read now; the row policies let nothing else through. */
export const myDiagnosis = sql<{
  id: string;
  studentId: PersonId;
  caseId: CaseId;
  words: string;
  authorName: string;
  releasedAt: Instant;
}>(
  'diagnosis.mine',
  `select id, student_id as "studentId", case_id as "caseId", words, author_name as "authorName",
     released_at as "releasedAt"
   from app.portal_diagnosis where institution_id = $1 and student_id = $2 and withdrawn_at is null
   order by released_at desc, id desc limit 1`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'diagnosis.nameOf',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);

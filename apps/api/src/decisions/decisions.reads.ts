import type {
  DecisionKind,
  DecisionState,
  OptionEntry,
  RecoveryOption,
  Vote,
  Weight,
} from '@onward/core/decisions';
import type { Domain, Factor } from '@onward/core/diagnosis';
import type { CaseId, DecisionId, FindingId, Id, Instant, LocalDate } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A decision as it is kept. */
export interface DecisionRow {
  readonly id: DecisionId;
  readonly caseId: CaseId;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly optionId: Id<'decision_option'> | null;
  readonly parallelId: Id<'decision_option'> | null;
  readonly goal: string;
  readonly why: string;
  readonly dissent: string;
  readonly weighed: Readonly<Record<Weight, string>>;
  readonly note: string;
  readonly reviewOn: LocalDate | null;
  readonly studentWords: string;
  readonly openedAt: Instant;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
  readonly version: number;
}

const decisionColumns = `d.id, d.case_id as "caseId", d.kind, d.state, d.option_id as "optionId",
   d.parallel_id as "parallelId", d.goal, d.why, d.dissent, d.weighed, d.note, d.review_on as "reviewOn",
   d.student_words as "studentWords", d.opened_at as "openedAt", p.full_name as "decidedByName",
   d.decided_at as "decidedAt", q.full_name as "changedByName", d.changed_at as "changedAt", d.version`;

const decisionTables = `app.decision d
   left join app.person p on p.institution_id = $1 and p.id = d.decided_by
   left join app.person q on q.institution_id = $1 and q.id = d.changed_by`;

/** $1 institution, $2 case. Newest first. */
export const decisionsOfCase = sql<DecisionRow>(
  'decisions.ofCase',
  `select ${decisionColumns} from ${decisionTables}
   where d.institution_id = $1 and d.case_id = $2 order by d.opened_at desc, d.id desc limit 50`,
);

/** $1 institution, $2 decision. */
export const decisionById = sql<DecisionRow>(
  'decisions.byId',
  `select ${decisionColumns} from ${decisionTables} where d.institution_id = $1 and d.id = $2`,
);

/** One way on the table, with its row. */
export interface OptionRow {
  readonly id: Id<'decision_option'>;
  readonly decisionId: DecisionId;
  readonly code: RecoveryOption;
  readonly body: Omit<OptionEntry, 'code'>;
}

/** $1 institution, $2 case. In the order they were added. */
export const optionsOfCase = sql<OptionRow>(
  'decisions.options',
  `select id, decision_id as "decisionId", code, body from app.decision_option
   where institution_id = $1 and case_id = $2 order by id limit 500`,
);

/** A vote with who wrote it down. */
export interface VoteRow extends Vote {
  readonly id: Id<'decision_vote'>;
  readonly decisionId: DecisionId;
  readonly recordedByName: string;
  readonly recordedAt: Instant;
}

/** $1 institution, $2 case. In the order they were given. */
export const votesOfCase = sql<VoteRow>(
  'decisions.votes',
  `select v.id, v.decision_id as "decisionId", v.name, v.part, v.knows_data as "knowsData", v.outlook, v.confidence, v.reason,
     p.full_name as "recordedByName", v.recorded_at as "recordedAt"
   from app.decision_vote v join app.person p on p.institution_id = $1 and p.id = v.recorded_by
   where v.institution_id = $1 and v.case_id = $2 order by v.id limit 500`,
);

/** What the student would like, as she wrote it. */
export interface PreferenceRow {
  readonly id: Id<'path_preference'>;
  readonly option: RecoveryOption | null;
  readonly words: string;
  readonly writtenAt: Instant;
}

const preferenceColumns = 'id, option, words, written_at as "writtenAt"';

/** $1 institution, $2 case. Newest first; none is ever rewritten. */
export const preferencesOfCase = sql<PreferenceRow>(
  'decisions.preferences',
  `select ${preferenceColumns} from app.path_preference
   where institution_id = $1 and case_id = $2 order by written_at desc, id desc limit 50`,
);

/** $1 institution, $2 student. */
export const myPreferences = sql<PreferenceRow>(
  'decisions.myPreferences',
  `select ${preferenceColumns} from app.path_preference
   where institution_id = $1 and student_id = $2 order by written_at desc, id desc limit 50`,
);

/** The goal of a case. */
export interface GoalRow {
  readonly goal: string;
  readonly setByName: string | null;
  readonly setAt: Instant;
  readonly version: number;
}

/** $1 institution, $2 case. */
export const goalOfCase = sql<GoalRow>(
  'decisions.goal',
  `select g.goal, p.full_name as "setByName", g.set_at as "setAt", g.version
   from app.case_goal g left join app.person p on p.institution_id = $1 and p.id = g.set_by
   where g.institution_id = $1 and g.id = $2`,
);

/** An accepted finding, as far as a way on can answer it. */
export interface AcceptedFinding {
  readonly id: FindingId;
  readonly domain: Domain;
  readonly factor: Factor;
}

/** $1 institution, $2 case. Strongest first. */
export const acceptedFindings = sql<AcceptedFinding>(
  'decisions.findings',
  `select id, domain, factor from app.finding
   where institution_id = $1 and case_id = $2 and state = 'accepted' order by severity desc, id limit 100`,
);

/** $1 institution, $2 case. Whether an exam was not passed, and whether the newest season needed a visa. */
export const circumstances = sql<{ examNotPassed: boolean; visaNeeded: boolean }>(
  'decisions.circumstances',
  `select exists (select 1 from app.attempt_fact f where f.institution_id = $1 and f.case_id = $2 and f.kind = 'exam'
       and f.body ->> 'result' = 'fail') as "examNotPassed",
     coalesce((select a.visa_need not in ('unknown', 'none') from app.attempt a where a.institution_id = $1 and a.case_id = $2
       order by a.match_year desc, a.id limit 1), false) as "visaNeeded"`,
);

/** What went to the student. */
export interface DecisionReleaseRow {
  readonly id: string;
  readonly decisionId: DecisionId;
  readonly goal: string;
  readonly way: string;
  readonly secondWay: string;
  readonly words: string;
  readonly reviewOn: LocalDate;
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly visibleFrom: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

const releaseColumns = `id, decision_id as "decisionId", goal, way, second_way as "secondWay", words, review_on as "reviewOn",
   author_name as "authorName", released_at as "releasedAt", visible_from as "visibleFrom", withdrawn_at as "withdrawnAt",
   withdrawn_reason as "withdrawnReason"`;

/** $1 institution, $2 case. Newest first. */
export const releasesOfDecisions = sql<DecisionReleaseRow>(
  'decisions.releases',
  `select ${releaseColumns} from app.portal_decision
   where institution_id = $1 and case_id = $2 order by released_at desc, id desc limit 50`,
);

/** $1 institution, $2 student. What she may read now. */
export const myDecision = sql<DecisionReleaseRow>(
  'decisions.mine',
  `select ${releaseColumns} from app.portal_decision
   where institution_id = $1 and student_id = $2 and withdrawn_at is null order by released_at desc, id desc limit 1`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'decisions.nameOf',
  'select full_name as name from app.person where institution_id = $1 and id = $2',
);

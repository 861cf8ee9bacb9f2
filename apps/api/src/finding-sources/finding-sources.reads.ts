import type { FindingSource, SourceKind } from '@onward/core/debriefers';
import type { DebriefState } from '@onward/core/debriefs';
import type { DebriefId, FindingId, Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The place words stand in: all of them, who said them, when. */
export interface SourcePlace {
  readonly whole: string;
  readonly stance: string;
  readonly factors: readonly string[];
  readonly part: string;
  readonly debriefId: DebriefId | null;
  readonly debriefState: DebriefState | null;
  readonly saidByKind: string;
  readonly saidByName: string;
  readonly saidAt: Instant;
}

/** $1 institution, $2 case, $3 answer. Only one that was given, and that the reader may see. */
export const answerPlace = sql<SourcePlace>(
  'findingSources.answer',
  `select a.body as whole, a.stance, a.factors, a.question as part, a.debrief_id as "debriefId", d.state as "debriefState",
     b.kind as "saidByKind", b.name as "saidByName", a.given_at as "saidAt"
   from app.debrief_answer a
   join app.debriefer b on b.institution_id = a.institution_id and b.id = a.debriefer_id
   join app.debrief d on d.institution_id = a.institution_id and d.id = a.debrief_id
   where a.institution_id = $1 and a.case_id = $2 and a.id = $3::uuid and a.given_at is not null`,
);

/** $1 institution, $2 case, $3 debrief, $4 section. */
export const sectionPlace = sql<SourcePlace>(
  'findingSources.section',
  `select s.body as whole, '' as stance, '{}'::text[] as factors, s.section as part, s.debrief_id as "debriefId",
     d.state as "debriefState", '' as "saidByKind", coalesce(p.full_name, '') as "saidByName", s.changed_at as "saidAt"
   from app.debrief_section s
   join app.debrief d on d.institution_id = s.institution_id and d.id = s.debrief_id
   left join app.person p on p.institution_id = s.institution_id and p.id = s.changed_by
   where s.institution_id = $1 and s.case_id = $2 and s.debrief_id = $3::uuid and s.section = $4`,
);

/** $1 institution, $2 case, $3 note. Not a draft: that is its author's alone. */
export const notePlace = sql<SourcePlace>(
  'findingSources.note',
  `select n.body as whole, '' as stance, '{}'::text[] as factors, '' as part, null as "debriefId", null as "debriefState",
     '' as "saidByKind", p.full_name as "saidByName", n.changed_at as "saidAt"
   from app.note n
   join app.person p on p.institution_id = n.institution_id and p.id = n.author_id
   where n.institution_id = $1 and n.case_id = $2 and n.id = $3::uuid and not n.draft`,
);

/** The words a finding came from, as they are shown with it. */
export interface FindingSourceRow extends FindingSource {
  readonly findingId: FindingId;
  readonly kind: SourceKind;
  readonly debriefId: DebriefId | null;
  readonly saidByKind: string;
  /** Empty for those who may see kinds only. */
  readonly saidByName: string;
  readonly saidAt: Instant;
}

/** $1 institution, $2 findings. Names only for the dean and whoever is assigned. */
export const sourcesOfFindings = sql<FindingSourceRow>(
  'findingSources.ofFindings',
  `select s.finding_id as "findingId", s.kind, s.subject_id as "subjectId", s.debrief_id as "debriefId", s.part, s.words,
     s.said_by_kind as "saidByKind", case when app.reach(s.case_id) = 'assigned' then s.said_by_name else '' end as "saidByName",
     s.said_at as "saidAt"
   from app.finding_source s where s.institution_id = $1 and s.finding_id = any($2::uuid[])`,
);

/** $1 institution, $2 source as JSON, $3 actor. */
export const addFindingSource = sql(
  'findingSources.add',
  `insert into app.finding_source (institution_id, id, case_id, finding_id, kind, subject_id, debrief_id, part, words,
     said_by_kind, said_by_name, said_at, linked_by)
   select $1, s.id, s."caseId", s."findingId", s.kind, s."subjectId", s."debriefId", s.part, s.words, s."saidByKind",
     s."saidByName", s."saidAt", $3
   from json_to_record($2::json) as s (id uuid, "caseId" uuid, "findingId" uuid, kind text, "subjectId" uuid,
     "debriefId" uuid, part text, words text, "saidByKind" text, "saidByName" text, "saidAt" timestamptz)`,
);

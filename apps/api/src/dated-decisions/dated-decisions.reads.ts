import type { DatedDecisionKind, TaskOwner } from '@onward/core/plans';
import type { CaseId, Id, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** A decision with a date, as staff keep it. */
export interface DatedDecisionRow {
  readonly id: Id<'dated_decision'>;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly studentName: string;
  readonly kind: DatedDecisionKind;
  readonly title: string;
  readonly onDate: LocalDate;
  readonly source: string;
  readonly owner: TaskOwner;
  readonly shared: boolean;
  readonly settledOn: LocalDate | null;
  readonly settledWords: string;
  readonly version: number;
}

const columns = `d.id, d.case_id as "caseId", d.student_id as "studentId",
   coalesce(nullif(p.preferred_name, ''), p.full_name) as "studentName", d.kind, d.title, d.on_date as "onDate", d.source,
   d.owner, d.shared, d.settled_on as "settledOn", d.settled_words as "settledWords", d.version`;

const from = `from app.dated_decision d join app.person p on p.institution_id = $1 and p.id = d.student_id`;

/** $1 institution, $2 case. Open ones first, by day. */
export const decisionsOfCase = sql<DatedDecisionRow>(
  'datedDecisions.ofCase',
  `select ${columns} ${from} where d.institution_id = $1 and d.case_id = $2
   order by d.settled_on is not null, d.on_date, d.id limit 100`,
);

/** $1 institution, $2 last day. Open ones of every case the reader may open and works with, the nearest first. */
export const decisionsAhead = sql<DatedDecisionRow>(
  'datedDecisions.ahead',
  `select ${columns} ${from}
   join app.recovery_case c on c.institution_id = $1 and c.id = d.case_id and c.closed_at is null
   where d.institution_id = $1 and d.settled_on is null and d.on_date <= $2
     and (app.reach(d.case_id) in ('assigned', 'granted') or app.actor_role() = 'dean')
   order by d.on_date, d.id limit 50`,
);

/** $1 institution, $2 decision. */
export const decisionById = sql<DatedDecisionRow>(
  'datedDecisions.byId',
  `select ${columns} ${from} where d.institution_id = $1 and d.id = $2`,
);

/** What the student was told about one. */
export interface MyDatedDecisionRow {
  readonly id: string;
  readonly title: string;
  readonly onDate: LocalDate;
  readonly owner: TaskOwner;
  readonly releasedByName: string;
  readonly releasedAt: Instant;
}

/** $1 institution, $2 student. */
export const myDecisions = sql<MyDatedDecisionRow>(
  'datedDecisions.mine',
  `select d.id, d.title, d.on_date as "onDate", d.owner, d.released_by_name as "releasedByName", d.released_at as "releasedAt"
   from app.portal_dated_decision d
   where d.institution_id = $1 and d.student_id = $2 and d.replaced_at is null order by d.on_date, d.id limit 50`,
);

/** $1 institution, $2 decision as json. */
export const addDecision = sql(
  'datedDecisions.add',
  `insert into app.dated_decision (institution_id, id, case_id, student_id, kind, title, on_date, source, owner, shared, created_by)
   select $1, x.id, x."caseId", x."studentId", x.kind, x.title, x."onDate", x.source, x.owner, x.shared, x."createdBy"
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, kind text, title text, "onDate" date,
     source text, owner text, shared boolean, "createdBy" uuid)`,
);

/** $1 institution, $2 decision as json, $3 the version it began from. */
export const keepDecision = sql<{ id: string }>(
  'datedDecisions.keep',
  `update app.dated_decision d set (kind, title, on_date, source, owner, shared, settled_on, settled_words, version)
     = (x.kind, x.title, x."onDate", x.source, x.owner, x.shared, x."settledOn", x."settledWords", d.version + 1)
   from json_to_record($2::json) as x (id uuid, kind text, title text, "onDate" date, source text, owner text,
     shared boolean, "settledOn" date, "settledWords" text)
   where d.institution_id = $1 and d.id = x.id and d.version = $3 returning d.id`,
);

/** $1 institution, $2 decision, $3 when. What the student was told before is kept and no longer shown. */
export const replaceTold = sql(
  'datedDecisions.replaceTold',
  `update app.portal_dated_decision set replaced_at = $3
   where institution_id = $1 and decision_id = $2 and replaced_at is null`,
);

/** $1 institution, $2 what the student is told, as json. */
export const addTold = sql(
  'datedDecisions.addTold',
  `insert into app.portal_dated_decision (institution_id, id, case_id, student_id, visible_from, decision_id, title, on_date,
     owner, released_by_name, released_at)
   select $1, x.id, x."caseId", x."studentId", x."visibleFrom", x."decisionId", x.title, x."onDate", x.owner, x."byName", x.at
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "visibleFrom" timestamptz,
     "decisionId" uuid, title text, "onDate" date, owner text, "byName" text, at timestamptz)`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'datedDecisions.nameOf',
  `select coalesce(nullif(preferred_name, ''), full_name) as name from app.person where institution_id = $1 and id = $2`,
);

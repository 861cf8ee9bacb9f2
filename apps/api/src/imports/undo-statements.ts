import type { CaseId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';
import type { Before } from './take-in.ts';

/** What a row did, as undo reads it. */
export interface DoneRow {
  readonly line: number;
  readonly outcome: 'new' | 'changed';
  readonly studentId: PersonId;
  readonly caseId: CaseId | null;
  readonly before: Before;
}

/** Rows that did something, in the order of the file. */
export const doneRows = sql<DoneRow>(
  'imports.doneRows',
  `select line, outcome, student_id as "studentId", case_id as "caseId", before from app.import_row
   where institution_id = $1 and import_id = $2 and before is not null and line > $3 order by line limit $4`,
);

const has = (table: string, column = 'case_id') =>
  `exists (select 1 from app.${table} x where x.institution_id = $1 and x.${column} = r.${column})`;

/**
 * How many of the people the list brought somebody has worked with since: a contact, a meeting, a note, a debrief, a
 * plan, a finding, a stage move, an invitation, a look into the portal, or a change of details.
 */
export const workedOn = sql<{ readonly count: number }>(
  'imports.workedOn',
  `select count(*)::int as count from app.import_row r
   join app.person p on p.institution_id = $1 and p.id = r.student_id
   where r.institution_id = $1 and r.import_id = $2 and r.before is not null and (
     ${['contact', 'meeting', 'note', 'debrief', 'plan', 'finding', 'own_task', 'activity'].map((table) => has(table)).join(' or ')}
     or (select count(*) from app.stage_move x where x.institution_id = $1 and x.case_id = r.case_id) > 1
     or (r.outcome = 'new' and (p.portal_opened_at is not null or p.version > 1
       or exists (select 1 from app.sign_in_link x where x.institution_id = $1 and x.person_id = r.student_id)))
     or (r.outcome = 'changed' and p.version > (r.before -> 'student' ->> 'version')::int + 1))`,
);

/** Cases that the list opened go with everything that hangs on them. */
export const removeCases = sql(
  'imports.removeCases',
  'delete from app.recovery_case where institution_id = $1 and id = any ($2::uuid[])',
);

/** People whom the list brought go; the audit trail keeps what was done. */
export const removePeople = sql(
  'imports.removePeople',
  'delete from app.person where institution_id = $1 and id = any ($2::uuid[])',
);

/** Stays in the cohort that the list began. */
export const removeMembers = sql(
  'imports.removeMembers',
  'delete from app.cohort_member where institution_id = $1 and id = any ($2::uuid[])',
);

/** Facts from the list about people who were here before. */
export const removeFacts = sql(
  'imports.removeFacts',
  'delete from app.fact where institution_id = $1 and import_id = $2 and student_id = any ($3::uuid[])',
);

/** Facts that the list had replaced stand again. */
export const restoreFacts = sql(
  'imports.restoreFacts',
  'update app.fact set replaced_at = null where institution_id = $1 and id = any ($2::uuid[])',
);

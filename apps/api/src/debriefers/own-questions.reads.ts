import type { OwnQuestion } from '@onward/core/debriefs';
import type { DebriefId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A question with its debrief. */
export type OwnQuestionRow = OwnQuestion & { readonly debriefId: DebriefId };

/** $1 institution, $2 question. */
export const ownQuestionById = sql<OwnQuestionRow>(
  'debriefers.ownQuestion',
  `select q.id, q.debrief_id as "debriefId", 'own.' || q.id as code, q.words, q.hint, q.added_by_name as "addedByName",
     q.added_at as "addedAt"
   from app.debrief_question q where q.institution_id = $1 and q.id = $2 and q.removed_at is null`,
);

/** $1 institution, $2 debrief, $3 code of a question. Whether anybody answered, whether words stand under the code, who adds. */
export const questionsStand = sql<{
  readonly answersGiven: boolean;
  readonly written: boolean;
}>(
  'debriefers.questionsStand',
  `select exists (select from app.debriefer b where b.institution_id = $1 and b.debrief_id = $2 and b.given_at is not null) as "answersGiven",
     exists (select from app.debrief_section s where s.institution_id = $1 and s.debrief_id = $2 and s.section = $3 and s.body <> '') as written`,
);

/** $1 institution, $2 person. */
export const nameOfPerson = sql<{ readonly name: string }>(
  'debriefers.nameOfPerson',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);

/** $1 institution, $2 question as JSON, $3 case, $4 debrief, $5 who. */
export const addQuestion = sql(
  'debriefers.addQuestion',
  `insert into app.debrief_question (institution_id, id, case_id, debrief_id, words, hint, added_by, added_by_name, added_at)
   select $1, x.id, $3, $4, x.words, x.hint, $5, x."addedByName", x."addedAt"
   from json_to_record($2::json) as x (id uuid, words text, hint text, "addedByName" text, "addedAt" timestamptz)`,
);

/** $1 institution, $2 debrief, $3 code, $4 the question as JSON. Everybody who is still asked is asked it too. */
export const askEverybody = sql(
  'debriefers.askEverybody',
  `update app.debriefer set questions = array_append(questions, $3::text), own_questions = own_questions || $4::jsonb
   where institution_id = $1 and debrief_id = $2 and withdrawn_at is null and given_at is null`,
);

/** $1 institution, $2 question, $3 who. */
export const removeQuestion = sql(
  'debriefers.removeQuestion',
  `update app.debrief_question set removed_by = $3, removed_at = now()
   where institution_id = $1 and id = $2 and removed_at is null`,
);

/** $1 institution, $2 debrief, $3 code. Nobody is asked it any longer; a draft under it is its author's alone and is not given. */
export const askNobody = sql(
  'debriefers.askNobody',
  `update app.debriefer set questions = array_remove(questions, $3::text),
     own_questions = (select coalesce(jsonb_agg(one), '[]'::jsonb) from jsonb_array_elements(own_questions) one where one ->> 'code' <> $3)
   where institution_id = $1 and debrief_id = $2 and given_at is null`,
);

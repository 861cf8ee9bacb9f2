import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 id, $3 case, $4 student, $5 question, $6 rating, $7 words, $8 whether facts are right, $9 expected version, 0 for none yet. */
export const keepMyAnswer = sql<{ version: number }>(
  'selfAudits.keepMyAnswer',
  `insert into app.self_audit_answer as t (institution_id, id, case_id, student_id, question, rating, words, facts_right)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (institution_id, case_id, question) do update set rating = excluded.rating, words = excluded.words,
     facts_right = excluded.facts_right, changed_at = now(), version = t.version + 1
   where t.version = $9
   returning t.version`,
);

/** $1 institution, $2 case, $3 student, $4 question. */
export const keepMyPlace = sql(
  'selfAudits.keepMyPlace',
  `insert into app.self_audit (institution_id, id, case_id, student_id, place) values ($1, $2, $2, $3, $4)
   on conflict (institution_id, id) do update set place = excluded.place, changed_at = now()`,
);

/** $1 institution, $2 id, $3 case, $4 student, $5 content as JSON. */
export const layFacts = sql(
  'selfAudits.layFacts',
  `insert into app.portal_audit_facts (institution_id, id, case_id, student_id, content) values ($1, $2, $3, $4, $5)`,
);

/** $1 institution, $2 id, $3 case, $4 student, $5 number, $6 answers as JSON, $7 topics, $8 the moment. */
export const addShared = sql(
  'selfAudits.addShared',
  `insert into app.shared_audit (institution_id, id, case_id, student_id, number, answers, topics, shared_at)
   values ($1, $2, $3, $4, $5, $6::jsonb, $7::text[], $8)`,
);

/** $1 institution, $2 id, $3 case, $4 question, $5 rating, $6 words, $7 actor, $8 expected version, 0 for none yet. */
export const keepReviewAnswer = sql<{ version: number }>(
  'selfAudits.keepReviewAnswer',
  `insert into app.review_answer as t (institution_id, id, case_id, question, rating, words, changed_by)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (institution_id, case_id, question) do update set rating = excluded.rating, words = excluded.words,
     changed_by = excluded.changed_by, changed_at = now(), version = t.version + 1
   where t.version = $8
   returning t.version`,
);

/** $1 institution, $2 id, $3 case, $4 question, $5 sharing or null, $6 finding. */
export const addAuditFinding = sql(
  'selfAudits.addFinding',
  `insert into app.audit_finding (institution_id, id, case_id, question, shared_audit_id, finding_id)
   values ($1, $2, $3, $4, $5, $6)`,
);

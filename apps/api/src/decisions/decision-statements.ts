import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 id, $3 case, $4 kind, $5 actor. */
export const addDecision = sql(
  'decisions.open',
  `insert into app.decision (institution_id, id, case_id, kind, opened_by, changed_by) values ($1, $2, $3, $4, $5, $5)`,
);

/** $1 institution, $2 decision as JSON, $3 actor, $4 expected version. */
export const keepDecision = sql(
  'decisions.keep',
  `update app.decision t set state = d.state, option_id = d."optionId", parallel_id = d."parallelId", goal = d.goal,
     why = d.why, dissent = d.dissent, weighed = d.weighed, note = d.note, review_on = d."reviewOn", student_words = d."studentWords",
     decided_by = case when d.state = 'decided' then coalesce(t.decided_by, $3) end,
     decided_at = case when d.state = 'decided' then coalesce(t.decided_at, now()) end,
     changed_by = $3, changed_at = now(), version = t.version + 1
   from json_to_record($2::json) as d (id uuid, state text, "optionId" uuid, "parallelId" uuid, goal text, why text,
     dissent text, weighed jsonb, note text, "reviewOn" date, "studentWords" text)
   where t.institution_id = $1 and t.id = d.id and t.version = $4`,
);

/** $1 institution, $2 id, $3 case, $4 decision, $5 code, $6 body, $7 actor. */
export const putOption = sql(
  'decisions.putOption',
  `insert into app.decision_option (institution_id, id, case_id, decision_id, code, body, changed_by)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (institution_id, id) do update set code = excluded.code, body = excluded.body,
     changed_by = excluded.changed_by, changed_at = now()`,
);

/** $1 institution, $2 decision, $3 option. */
export const takeOption = sql(
  'decisions.takeOption',
  'delete from app.decision_option where institution_id = $1 and decision_id = $2 and id = $3',
);

/** $1 institution, $2 vote as JSON, $3 actor. */
export const addVote = sql(
  'decisions.addVote',
  `insert into app.decision_vote (institution_id, id, case_id, decision_id, name, part, knows_data, outlook, confidence, reason, recorded_by)
   select $1, v.id, v."caseId", v."decisionId", v.name, v.part, v."knowsData", v.outlook, v.confidence, v.reason, $3
   from json_to_record($2::json) as v (id uuid, "caseId" uuid, "decisionId" uuid, name text, part text, "knowsData" boolean,
     outlook text, confidence text, reason text)`,
);

/** $1 institution, $2 decision, $3 vote. */
export const takeVote = sql(
  'decisions.takeVote',
  'delete from app.decision_vote where institution_id = $1 and decision_id = $2 and id = $3',
);

/** $1 institution, $2 case, $3 goal, $4 actor, $5 expected version, 0 for none yet. */
export const putGoal = sql(
  'decisions.putGoal',
  `insert into app.case_goal as t (institution_id, id, case_id, goal, set_by) values ($1, $2, $2, $3, $4)
   on conflict (institution_id, id) do update set goal = excluded.goal, set_by = excluded.set_by, set_at = now(),
     version = t.version + 1 where t.version = $5`,
);

/** $1 institution, $2 case, $3 goal, $4 actor. A decision sets the goal whatever stood there. */
export const setGoal = sql(
  'decisions.setGoal',
  `insert into app.case_goal as t (institution_id, id, case_id, goal, set_by) values ($1, $2, $2, $3, $4)
   on conflict (institution_id, id) do update set goal = excluded.goal, set_by = excluded.set_by, set_at = now(),
     version = t.version + 1`,
);

/** $1 institution, $2 release as JSON, $3 actor. The newest replaces the one before. */
export const addDecisionRelease = sql(
  'decisions.release',
  `with given as (
     select * from json_to_record($2::json) as r (id uuid, "caseId" uuid, "studentId" uuid, "decisionId" uuid, goal text,
       way text, "secondWay" text, words text, "reviewOn" date, "authorName" text, "visibleFrom" timestamptz)
   ), before as (
     update app.portal_decision x set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = 'Replaced by a newer one'
     from given where x.institution_id = $1 and x.case_id = given."caseId" and x.withdrawn_at is null)
   insert into app.portal_decision (institution_id, id, case_id, student_id, decision_id, goal, way, second_way, words,
     review_on, author_name, visible_from, released_by)
   select $1, id, "caseId", "studentId", "decisionId", goal, way, "secondWay", words, "reviewOn", "authorName", "visibleFrom", $3
   from given`,
);

/** $1 institution, $2 case, $3 actor, $4 reason. */
export const withdrawDecisions = sql(
  'decisions.withdraw',
  `update app.portal_decision set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
   where institution_id = $1 and case_id = $2 and withdrawn_at is null`,
);

/** $1 institution, $2 id, $3 case, $4 student, $5 option, $6 words, $7 when. */
export const addPreference = sql(
  'decisions.addPreference',
  `insert into app.path_preference (institution_id, id, case_id, student_id, option, words, written_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

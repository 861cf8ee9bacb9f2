import type { ClockPerson, ClockTry } from '@onward/core/contacts';
import type { Instant, LocalDate, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The two clocks of a case and who looks after them; the chosen person counts only while she helps on the case. */
export interface CaseClockRow {
  readonly contactDueAt: Instant;
  readonly firstContactAt: Instant | null;
  readonly debriefDueOn: LocalDate;
  readonly debriefHeldAt: Instant | null;
  readonly firstHours: number;
  readonly clockHours: number;
  readonly chosenLead: PersonId | null;
  readonly leadVersion: number;
  /** Whether the guide for interventional radiology applies to the newest season. */
  readonly follows: boolean;
}

/** $1 institution, $2 case. */
export const clockOfCase = sql<CaseClockRow>(
  'contacts.clockOfCase',
  `select d.contact_due_at as "contactDueAt", d.first_contact_at as "firstContactAt", d.debrief_due_on as "debriefDueOn",
     d.debrief_held_at as "debriefHeldAt", i.contact_first_hours as "firstHours", i.contact_clock_hours as "clockHours",
     l.person_id as "chosenLead", coalesce(l.version, 0) as "leadVersion",
     coalesce((select a.specialty = 'interventional_radiology' from app.attempt a
       where a.institution_id = $1 and a.case_id = d.id order by a.match_year desc, a.id limit 1), false) as follows
   from app.case_digest d join app.institution i on i.institution_id = $1
   left join app.contact_lead l on l.institution_id = $1 and l.id = d.id
   where d.institution_id = $1 and d.id = $2`,
);

/** Who may look after the clock of a case. */
export interface HelperRow {
  readonly id: PersonId;
  readonly name: string;
}

/** $1 institution, $2 case. The advisor first. */
export const helpersOfCase = sql<HelperRow>(
  'contacts.helpersOfCase',
  `select h.person_id as id, h.name from app.portal_helper h
   where h.institution_id = $1 and h.case_id = $2 and h.until is null order by (h.part = 'advisor') desc, h.since, h.id`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ readonly name: string }>(
  'contacts.nameOf',
  `select full_name as name from app.person where institution_id = $1 and id = $2`,
);

const personColumns = `x.id, x.case_id as "caseId", x.kind, x.name, x.due_at as "dueAt", x.reached_at as "reachedAt", x.version`;

/** $1 institution, $2 case. In the order they are due. */
export const peopleOnClock = sql<ClockPerson>(
  'contacts.peopleOnClock',
  `select ${personColumns} from app.clock_person x
   where x.institution_id = $1 and x.case_id = $2 and x.removed_at is null order by x.due_at, x.id limit 50`,
);

/** $1 institution, $2 person on the clock. */
export const personOnClock = sql<ClockPerson>(
  'contacts.personOnClock',
  `select ${personColumns} from app.clock_person x where x.institution_id = $1 and x.id = $2 and x.removed_at is null`,
);

/** A try with who made it. */
export type TryRow = ClockTry & { readonly madeByName: string };

/** $1 institution, $2 case. Newest first. */
export const triesOfCase = sql<TryRow>(
  'contacts.triesOfCase',
  `select t.id, t.clock_person_id as "personId", t.outcome, t.happened_at as "happenedAt", t.made_by as "madeBy", t.words,
     p.full_name as "madeByName"
   from app.clock_try t join app.person p on p.institution_id = $1 and p.id = t.made_by
   where t.institution_id = $1 and t.case_id = $2 order by t.happened_at desc, t.id desc limit 200`,
);

/** $1 institution, $2 case, $3 person, $4 actor, $5 when, $6 expected version (0 before the first). */
export const keepLead = sql(
  'contacts.keepLead',
  `insert into app.contact_lead as l (institution_id, id, case_id, person_id, changed_by, changed_at)
   values ($1, $2, $2, $3, $4, $5)
   on conflict (institution_id, id) do update set person_id = excluded.person_id, changed_by = excluded.changed_by,
     changed_at = excluded.changed_at, version = l.version + 1
   where l.version = $6`,
);

/** $1 institution, $2 person as JSON, $3 actor, $4 when. */
export const addPerson = sql(
  'contacts.addClockPerson',
  `insert into app.clock_person (institution_id, id, case_id, kind, name, due_at, reached_at, added_by, added_at, version)
   select $1, x.id, x."caseId", x.kind, x.name, x."dueAt", x."reachedAt", $3, $4, x.version
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, kind text, name text, "dueAt" timestamptz,
     "reachedAt" timestamptz, version int)`,
);

/** $1 institution, $2 person on the clock, $3 reached at, $4 expected version. */
export const keepReached = sql(
  'contacts.keepReached',
  `update app.clock_person set reached_at = $3, version = version + 1 where institution_id = $1 and id = $2 and version = $4`,
);

/** $1 institution, $2 person on the clock, $3 when, $4 expected version. What was tried stays on record. */
export const takeOff = sql(
  'contacts.takeOffClock',
  `update app.clock_person set removed_at = $3, version = version + 1
   where institution_id = $1 and id = $2 and version = $4 and removed_at is null`,
);

/** $1 institution, $2 try as JSON, $3 case. */
export const addTry = sql(
  'contacts.addClockTry',
  `insert into app.clock_try (institution_id, id, case_id, clock_person_id, outcome, happened_at, made_by, words)
   select $1, x.id, $3, x."personId", x.outcome, x."happenedAt", x."madeBy", x.words
   from json_to_record($2::json) as x (id uuid, "personId" uuid, outcome text, "happenedAt" timestamptz, "madeBy" uuid, words text)`,
);

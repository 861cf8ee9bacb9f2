import { practice } from '@onward/scenarios/practice';
import { newId } from '../platform/ids.ts';
import { current, inInstitution, sql, systemScope } from '../platform/tenancy/index.ts';
import { practiceActivities } from './activities.ts';
import { practiceAttempts } from './attempts.ts';
import { practiceCases } from './cases.ts';
import { practiceDecisions } from './decisions.ts';
import { practiceCycles } from './cycles.ts';
import { practiceDebriefers } from './debriefers.ts';
import type { PracticeGround } from './ground.ts';
import { practiceDiagnosis } from './diagnosis.ts';
import { practiceGuides } from './guides.ts';
import { practiceSelfAudits } from './self-audits.ts';
import { practiceLetters } from './letters.ts';
import { practiceStory } from './story.ts';
import { practiceStudents } from './students.ts';

const addStaff = sql(
  'practice.addStaff',
  `insert into app.person (institution_id, id, role, full_name, sort_name, title, school_email)
   select $1, s.id, s.role, s.full_name, s.sort_name, s.title, s.email
   from json_to_recordset($2::json) as s (id uuid, role text, full_name text, sort_name text, title text, email text)`,
);

const addContacts = sql(
  'practice.addContacts',
  `insert into app.support_contact (institution_id, id, kind, label, detail, phone, email, url, sort)
   select $1, c.id, c.kind, c.label, c.detail, c.phone, c.email, c.url, c.sort
   from json_to_recordset($2::json) as c (id uuid, kind text, label text, detail text, phone text, email text, url text, sort int)`,
);

/** Fills an empty practice institution. Each step is one unit of work. */
export async function seedPractice(ground: PracticeGround): Promise<void> {
  await inInstitution(systemScope(ground.institutionId), () => office(ground));
  await practiceCycles(ground);
  await practiceStudents(ground);
  await practiceCases(ground);
  await practiceAttempts(ground);
  await practiceDebriefers(ground);
  await practiceLetters(ground);
  await practiceStory(ground);
  await practiceDiagnosis(ground);
  await practiceActivities(ground);
  await practiceSelfAudits(ground);
  await practiceGuides(ground);
  await practiceDecisions(ground);
}

async function office({ institutionId }: PracticeGround): Promise<void> {
  const staff = practice.staff.map((one) => ({
    id: newId(),
    role: one.role,
    full_name: one.fullName,
    sort_name: one.familyName.toLowerCase(),
    title: one.title,
    email: one.email,
  }));
  const contacts = practice.contacts.map((contact, sort) => ({ ...contact, id: newId(), sort }));
  await current().write(
    addStaff(institutionId, JSON.stringify(staff)),
    addContacts(institutionId, JSON.stringify(contacts)),
  );
}

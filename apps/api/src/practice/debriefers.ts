import type { Actor } from '@onward/core/access';
import type { Answer, Debriefer } from '@onward/core/debriefers';
import { domains } from '@onward/core/diagnosis';
import { addDays, type CaseId, type DebriefId, type PersonId } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import { ConsentsService } from '../consents/index.ts';
import { AnswersService, DebriefersService, type AskedEntry } from '../debriefers/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { arrangeDebrief, finishDebrief, type PracticeDebrief } from './debriefs.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';
import { askedWords, samiraFindings, shortDebrief } from './words.ts';

/** Key of the student about whom three people were asked. */
export const askedAbout = 'kwame';

const caseOf = sql<{ caseId: CaseId; studentId: PersonId }>(
  'practice.askedCase',
  `select c.id as "caseId", c.student_id as "studentId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

// No link is sent anywhere: nobody asks from a browser here.
const nowhere = { address: '', device: 'Prepared', origin: '' };

type Entered = Omit<Answer, 'body'> & { readonly body?: string };

/** One debrief about which the advisor, the dean and a program director from outside answered, each alone. */
export async function practiceDebriefers(ground: PracticeGround): Promise<void> {
  const student = practice.students.find((one) => one.key === askedAbout);
  const [naomi, priya] = [await staffMember(ground, 'naomi'), await staffMember(ground, 'priya')];
  const found = await inInstitution(priya, () =>
    current().read(caseOf(ground.institutionId, student?.aamcId ?? '')),
  );
  if (!student || !found) return;
  await asOf(before(ground, 11, 15), async () => {
    const given = {
      advisor: 'Naomi Lee',
      student: student.fullName,
      mentor: null,
      words: shortDebrief,
      findings: samiraFindings.slice(0, 2),
    };
    await askThree(ground, { ...found, given }, { naomi, priya });
  });
}

async function askThree(
  ground: PracticeGround,
  about: { caseId: CaseId; studentId: PersonId; given: PracticeDebrief },
  { naomi, priya }: { naomi: Actor; priya: Actor },
): Promise<void> {
  const { caseId, studentId, given } = about;
  const id = await inInstitution(naomi, () => arrangeDebrief(ground, caseId, given));
  const consentId = await consentOf(ground, { caseId, studentId }, naomi);
  const [advisor, dean, director] = await inInstitution(naomi, () =>
    askAll(id, [
      staffEntry('dean_or_career_advisor', naomi.personId),
      staffEntry('dean_or_career_advisor', priya.personId),
      outsideEntry(ground, consentId),
    ]),
  );
  await answer(naomi, advisor, askedWords.advisor);
  await answer(priya, dean, askedWords.dean);
  const outside = { ...naomi, personId: director as never, role: 'external_debriefer' as const };
  await answer(outside, director, askedWords.director);
  await inInstitution(naomi, () => finishDebrief(ground, { id, caseId }, given));
}

async function consentOf(
  ground: PracticeGround,
  { caseId, studentId }: { caseId: CaseId; studentId: PersonId },
  naomi: Actor,
): Promise<string | null> {
  const ask = await inInstitution(naomi, () =>
    new ConsentsService().ask(caseId, {
      toWhom: 'Dr. Helene Aster, program director',
      what: ['name', 'specialty'],
      why: 'She met you on your away rotation and reads applications every season.',
      until: addDays(ground.startedOn, 60),
    }),
  );
  const student = { ...naomi, personId: studentId, role: 'student' as const };
  const { consentId } = await inInstitution(student, () =>
    new ConsentsService().answer(ask.id, { agrees: true, what: ['name', 'specialty'] }),
  );
  return consentId;
}

function staffEntry(kind: string, personId: PersonId): AskedEntry {
  return { kind, name: '', personId, basis: '', basisWords: '', domains };
}

function outsideEntry(ground: PracticeGround, consentId: string | null): AskedEntry {
  const kind = 'radiology_program_director';
  const basis = { basis: 'student_consent', basisWords: '', consentId };
  // Of a rank list, and of professional conduct, nobody outside the office is asked.
  const asked = domains.filter((one) => one !== 'rank_list' && one !== 'professionalism');
  return { kind, name: '', ...basis, endsOn: addDays(ground.startedOn, 45), domains: asked };
}

async function askAll(
  id: DebriefId,
  entries: readonly [AskedEntry, AskedEntry, AskedEntry],
): Promise<[Debriefer['id'], Debriefer['id'], Debriefer['id']]> {
  const asked = async (entry: AskedEntry) =>
    (await new DebriefersService().ask(id, entry, nowhere)).id;
  return [await asked(entries[0]), await asked(entries[1]), await asked(entries[2])];
}

async function answer(who: Actor, id: Debriefer['id'], answers: readonly Entered[]): Promise<void> {
  await inInstitution(who, async () => {
    const service = new AnswersService();
    const { asked } = await service.sheet(id);
    // Which questions are asked follows from the guides that apply.
    const codes = asked.map(({ code }) => code);
    for (const one of answers)
      if (one.stance || codes.includes(one.question))
        await service.write(id, 0, { body: '', ...one });
    await service.give(id);
  });
}

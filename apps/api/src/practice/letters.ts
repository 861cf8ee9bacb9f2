import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import type { LetterEntry } from '@onward/core/letters';
import { addDays, type AttemptId, type CaseId, type PersonId } from '@onward/core/shared';
import { practiceFailedYear } from '@onward/scenarios/practice';
import { AttemptFactsService, AttemptsService } from '../attempts/index.ts';
import { ExpiryService } from '../expiry/index.ts';
import { LettersService, MyLettersService } from '../letters/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { RolesService } from '../roles/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { lettersOfTomas, lettersOfYusuf } from './letters-written.ts';
import { staffMember } from './people.ts';
import { rolesOfTomas } from './roles.ts';

const caseAndStudent = sql<{ caseId: CaseId; studentId: PersonId }>(
  'practice.caseAndStudent',
  `select c.id as "caseId", c.student_id as "studentId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

/** Two invented portfolios of letters, with roles considered and papers that run out: one in radiology, one of an IMG. */
export async function practiceLetters(ground: PracticeGround): Promise<void> {
  const naomi = await staffMember(ground, 'naomi');
  await asOf(before(ground, 9), () =>
    inInstitution(naomi, async () => {
      await tomas(ground);
      await yusuf(ground);
    }),
  );
  await asOf(before(ground, 7), () => signs(ground));
}

const known = { tomas: '13480970', yusuf: '13480833' } as const;

function find(ground: PracticeGround, who: keyof typeof known) {
  return current().read(caseAndStudent(ground.institutionId, known[who]));
}

async function tomas(ground: PracticeGround): Promise<void> {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  const found = await find(ground, 'tomas');
  if (!found) return;
  const { caseId } = found;
  await season(ground, caseId, {}, [
    pastLetter('Dr. Anders Holm', 'diagnostic_radiology', day(520)),
    pastLetter('Dr. Ruth Calder', 'medicine', day(310)),
    { ...exam(day(1035), null), body: { ...exam(day(1035), null).body, exam: 'usmle_step_1' } },
  ]);
  await letters(caseId, lettersOfTomas(day));
  const roles = new RolesService();
  for (const role of rolesOfTomas(day)) {
    const { roles: kept } = await roles.consider(caseId, role);
    const added = kept.at(-1);
    if (added?.verdict === 'improve')
      await roles.move(added.id as Parameters<typeof roles.move>[0], added.version, 'active', '');
  }
  const bls = { kind: 'bls', name: '', issuedOn: day(420), expiresOn: day(-310) };
  await new ExpiryService().certificate(caseId, null, { ...bls, source: 'Card, seen' });
}

async function yusuf(ground: PracticeGround): Promise<void> {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  const found = await find(ground, 'yusuf');
  if (!found) return;
  const { caseId } = found;
  const abroad = {
    specialty: 'other',
    specialtyName: 'Internal medicine',
    applicantType: 'non_us_img',
    graduatedOn: day(2900),
    visaNeed: 'j1',
  };
  await season(ground, caseId, abroad, [exam(day(2050), 226), observership(day(620), day(480))]);
  await letters(caseId, lettersOfYusuf(day));
  const expiry = new ExpiryService();
  await expiry.certificate(caseId, null, {
    kind: 'acls',
    name: '',
    issuedOn: day(500),
    expiresOn: day(-230),
    source: 'Told by the student',
  });
  await expiry.visa(caseId, 0, {
    pathway: 'j1',
    sponsors: 'Two programs in Ohio say so on their pages',
    statusUntil: day(-200),
    clinicalAuthorization: 'no',
    relocation: 'some',
    relocationWords: 'California and Nevada; family nearby.',
    source: 'Told by the student',
  });
}

async function letters(caseId: CaseId, entries: readonly LetterEntry[]): Promise<void> {
  const service = new LettersService();
  for (const entry of entries) await service.add(caseId, entry);
}

/** Tomás gives up the right to read one letter; nobody signs in his place. */
async function signs(ground: PracticeGround): Promise<void> {
  const { institutionId } = ground;
  const naomi = await staffMember(ground, 'naomi');
  const found = await inInstitution(naomi, () => find(ground, 'tomas'));
  if (!found) return;
  const himself = { institutionId, personId: found.studentId, role: 'student' } as const;
  await inInstitution(himself, async () => {
    const mine = new MyLettersService();
    const page = await mine.list();
    const sent = page.letters.find(({ writer }) => writer === 'Dr. Mira Sol');
    const entry = { choice: 'waived', signedName: 'Tomás Villaseñor' };
    if (sent) await mine.sign(sent.id as Parameters<typeof mine.sign>[0], entry);
  });
}

async function season(
  ground: PracticeGround,
  caseId: CaseId,
  over: Partial<AttemptEntry>,
  facts: readonly AttemptFactEntry[],
): Promise<void> {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  const attempt = await new AttemptsService().record(
    caseId,
    {
      matchYear: practiceFailedYear(ground.startedOn),
      specialty: 'diagnostic_radiology',
      specialtyName: '',
      track: 'none',
      aimedRegion: 'anywhere',
      system: 'nrmp_main',
      service: 'eras',
      applicantType: 'us_md_senior',
      graduatedOn: day(-40),
      visaNeed: 'none',
      appliedOn: day(222),
      couple: false,
      switchedFrom: '',
      outcome: 'unmatched_full',
      soapOutcome: 'applied_no_offer',
      interviewsRead: 'not_said',
      complete: [],
      source: 'Match result notice (invented)',
      asOf: day(28),
      ...over,
    },
    null,
  );
  const service = new AttemptFactsService();
  for (const fact of facts) await service.record(attempt.id as AttemptId, fact);
}

function exam(takenOn: string, score: number | null): AttemptFactEntry {
  const body = { exam: 'usmle_step_2_ck', name: '', takenOn, result: 'pass', score };
  return { kind: 'exam', body, source: 'Score report', asOf: takenOn };
}

function observership(from: string, to: string): AttemptFactEntry {
  const body = {
    role: 'observership',
    field: 'target',
    setting: 'both',
    country: 'us',
    place: 'Lakeshore County Hospital',
    from,
    to,
  };
  return { kind: 'clinical', body, source: 'Logbook', asOf: to };
}

function pastLetter(writer: string, field: string, writtenOn: string): AttemptFactEntry {
  const body = {
    writer,
    role: field === 'medicine' ? 'clinician' : 'specialty_faculty',
    field,
    institution: 'Westbrook Medicine',
    country: 'us',
    writtenOn,
    knows: 'some',
    tone: 'not_read',
    uploadedOn: null,
  };
  return { kind: 'letter', body, source: 'Application as sent', asOf: writtenOn };
}

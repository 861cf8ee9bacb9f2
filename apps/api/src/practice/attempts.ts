import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import { addDays, type AttemptId, type CaseId } from '@onward/core/shared';
import { practiceFailedYear } from '@onward/scenarios/practice';
import { AttemptFactsService, AttemptsService } from '../attempts/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const aamcOf = { samira: '13480011', mateus: '13480285' } as const;
type Key = keyof typeof aamcOf;

const caseOf = sql<{ caseId: CaseId }>(
  'practice.caseOf',
  `select c.id as "caseId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

/** The case of one of those whose season is laid out. */
export async function caseOfSeason(ground: PracticeGround, key: Key): Promise<CaseId | null> {
  const found = await current().read(caseOf(ground.institutionId, aamcOf[key]));
  return found?.caseId ?? null;
}

/** Invented seasons with their facts, so that a diagnosis can be looked at: one that is worked on, one that nobody has read yet. */
export async function practiceAttempts(ground: PracticeGround): Promise<void> {
  const shared = factsOf(ground);
  await layOut(ground, 'samira', { attempt: season(ground), facts: shared });
  const mateus = { ...season(ground), interviewsRead: 'few' };
  await layOut(ground, 'mateus', { attempt: mateus, facts: shared });
}

async function layOut(
  ground: PracticeGround,
  key: Key,
  laid: { readonly attempt: AttemptEntry; readonly facts: readonly AttemptFactEntry[] },
): Promise<void> {
  const naomi = await staffMember(ground, 'naomi');
  await asOf(before(ground, 12), () =>
    inInstitution(naomi, async () => {
      const caseId = await caseOfSeason(ground, key);
      if (!caseId) return;
      const attempt = await new AttemptsService().record(caseId, laid.attempt, null);
      const facts = new AttemptFactsService();
      for (const fact of await facts.recordAll(attempt.id as AttemptId, laid.facts))
        if (fact.kind === 'programs' || fact.kind === 'exam')
          await facts.confirm(fact.id as Parameters<typeof facts.confirm>[0], fact.version);
    }),
  );
}

function season(ground: PracticeGround): AttemptEntry {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  return {
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
    soapOutcome: 'eligible_declined',
    interviewsRead: 'not_said',
    complete: ['exam', 'gap', 'letter', 'programs'],
    source: 'Match result notice (invented)',
    asOf: day(28),
  };
}

type MakeFact = (
  kind: string,
  source: string,
  ago: number,
  body: Readonly<Record<string, unknown>>,
) => AttemptFactEntry;

function factsOf(ground: PracticeGround): readonly AttemptFactEntry[] {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  const fact: MakeFact = (kind, source, ago, body) => ({ kind, source, asOf: day(ago), body });
  const exam = (name: string, ago: number, score: number | null) =>
    fact('exam', 'Score report', ago - 20, {
      exam: name,
      name: '',
      takenOn: day(ago),
      result: 'pass',
      score,
    });
  return [
    programs(fact, 'Boston', [24, 5, 4]),
    programs(fact, 'New York', [22, 3, 2]),
    programs(fact, 'Chicago', [16, 3, 3]),
    exam('usmle_step_1', 1035, null),
    exam('usmle_step_2_ck', 240, 241),
    letter(fact, 'Dr. Anders Holm', 'diagnostic_radiology', day(640)),
    letter(fact, 'Dr. Mira Sol', 'medicine', day(260)),
    letter(fact, 'Dr. Paul Adler', 'medicine', day(250)),
    fact('document', 'Application as sent', 200, {
      type: 'statement',
      name: 'As sent',
      sentOn: day(222),
      words: 640,
      whySpecialty: 'partly',
      whyRegion: 'not_read',
      particular: 'partly',
    }),
    fact('research', 'CV as sent', 200, {
      type: 'poster',
      title: 'Follow-up of incidental lung nodules',
      field: 'medicine',
      state: 'published',
      part: 'Chart review and first draft',
    }),
  ];
}

function programs(fact: MakeFact, region: string, counts: readonly [number, number, number]) {
  const [applied, invited, attended] = counts;
  return fact('programs', 'Application as sent; own list of interviews', 14, {
    field: 'diagnostic_radiology',
    positionType: 'a',
    tier: region === 'Chicago' ? 'target' : 'reach',
    region,
    ring: 'elsewhere',
    setting: 'university',
    applied,
    invited,
    attended,
    declined: 0,
    appliedOn: null,
    imgHistory: null,
    screenedOut: null,
    imgShare: null,
    lateDocuments: '',
  });
}

function letter(fact: MakeFact, writer: string, field: string, writtenOn: string) {
  return fact('letter', 'Application as sent', 200, {
    writer,
    role: field === 'medicine' ? 'clinician' : 'specialty_faculty',
    field,
    institution: 'Westbrook Medicine',
    country: 'us',
    writtenOn,
    knows: 'some',
    tone: 'not_read',
    uploadedOn: null,
  });
}

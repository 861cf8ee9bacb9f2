import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import type { AuditEntry } from '@onward/core/self-audits';
import { addDays, type AttemptId, type CaseId } from '@onward/core/shared';
import { practice, practiceFailedYear } from '@onward/scenarios/practice';
import { AttemptFactsService, attemptsOfCase, AttemptsService } from '../attempts/index.ts';
import { EvidenceService } from '../diagnosis/index.ts';
import { FindingsService } from '../findings/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { MyAuditService, ReviewService } from '../self-audits/index.ts';
import { WrittenListsService } from '../written-lists/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember, studentOf } from './people.ts';
import { auditFinding, begunAudit, ownLine, reviewWords, sharedAudit } from './self-audit-words.ts';

const caseOf = sql<{ caseId: CaseId }>(
  'practice.caseOfAudit',
  `select c.id as "caseId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

/** Two audits: one half filled and private, one shared, with the review beside it and a written list given. */
export async function practiceSelfAudits(ground: PracticeGround): Promise<void> {
  const yusuf = await withSeason(ground, 'yusuf', imgSeason(ground), imgFacts(ground));
  const rosalind = await withSeason(
    ground,
    'rosalind',
    radiologySeason(ground),
    radiologyFacts(ground),
  );
  if (yusuf) await write(ground, 'yusuf', begunAudit, 2);
  if (!rosalind) return;
  await write(ground, 'rosalind', sharedAudit, 5);
  const her = await studentOf(ground, 'rosalind');
  await asOf(before(ground, 5, 18), () => inInstitution(her, () => new MyAuditService().share()));
  await review(ground, rosalind);
}

async function withSeason(
  ground: PracticeGround,
  key: string,
  season: AttemptEntry,
  facts: readonly AttemptFactEntry[],
): Promise<CaseId | null> {
  const naomi = await staffMember(ground, 'naomi');
  const student = practice.students.find((one) => one.key === key);
  return asOf(before(ground, 13), () =>
    inInstitution(naomi, async () => {
      const { institutionId } = ground;
      const found = await current().read(caseOf(institutionId, student?.aamcId ?? ''));
      if (!found) return null;
      const there = await current().read(attemptsOfCase(institutionId, found.caseId));
      if (there) return found.caseId;
      const attempt = await new AttemptsService().record(found.caseId, season, null);
      for (const entry of facts)
        await new AttemptFactsService().record(attempt.id as AttemptId, entry);
      return found.caseId;
    }),
  );
}

async function write(
  ground: PracticeGround,
  key: string,
  said: Readonly<Record<string, AuditEntry>>,
  daysAgo: number,
): Promise<void> {
  const her = await studentOf(ground, key);
  await asOf(before(ground, daysAgo, 17), () =>
    inInstitution(her, async () => {
      const audit = new MyAuditService();
      await audit.open();
      for (const [question, entry] of Object.entries(said)) await audit.write(question, 0, entry);
      const last = Object.keys(said).findLast((question) => !question.startsWith('topic'));
      await audit.remember(last ?? 'topics');
    }),
  );
}

async function review(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const naomi = await staffMember(ground, 'naomi');
  await asOf(before(ground, 3, 15), () =>
    inInstitution(naomi, async () => {
      const findings = new FindingsService();
      const reviews = new ReviewService(findings, new EvidenceService());
      for (const [question, entry] of Object.entries(reviewWords))
        await reviews.write(caseId, question, 0, entry);
      await reviews.recordFinding(caseId, 'letters_say', auditFinding);
      const lists = new WrittenListsService(findings);
      const { lines, version } = await lists.propose(caseId, 0);
      const kept = lines.map((line) => ({ ...line, id: line.id as typeof ownLine.id }));
      const list = await lists.change(caseId, version, [...kept, ownLine]);
      await lists.release(caseId, list.version, { visibleFrom: null, quietTimeConfirmed: true });
    }),
  );
}

const day = ({ startedOn }: PracticeGround, ago: number) => addDays(startedOn, -ago);

function radiologySeason(ground: PracticeGround): AttemptEntry {
  return {
    matchYear: practiceFailedYear(ground.startedOn),
    specialty: 'diagnostic_radiology',
    specialtyName: '',
    track: 'none',
    aimedRegion: 'anywhere',
    system: 'nrmp_main',
    service: 'eras',
    applicantType: 'us_md_senior',
    graduatedOn: day(ground, -40),
    visaNeed: 'none',
    appliedOn: day(ground, 222),
    couple: false,
    switchedFrom: '',
    outcome: 'unmatched_full',
    soapOutcome: 'applied_no_offer',
    interviewsRead: 'not_said',
    complete: ['exam', 'letter'],
    source: 'Match result notice (invented)',
    asOf: day(ground, 28),
  };
}

function imgSeason(ground: PracticeGround): AttemptEntry {
  return {
    ...radiologySeason(ground),
    specialty: 'other',
    specialtyName: 'Internal medicine',
    applicantType: 'non_us_img',
    visaNeed: 'j1',
    graduatedOn: day(ground, 1460),
    soapOutcome: 'not_eligible',
  };
}

function step2(ground: PracticeGround, score: number): AttemptFactEntry {
  return {
    kind: 'exam',
    source: 'Score report',
    asOf: day(ground, 188),
    body: {
      exam: 'usmle_step_2_ck',
      name: '',
      takenOn: day(ground, 208),
      result: 'pass',
      score,
    },
  };
}

function letter(ground: PracticeGround, writer: string, field: string): AttemptFactEntry {
  return {
    kind: 'letter',
    source: 'Application as sent',
    asOf: day(ground, 200),
    body: {
      writer,
      role: field === 'diagnostic_radiology' ? 'specialty_faculty' : 'clinician',
      field,
      institution: 'Westbrook Medicine',
      country: 'us',
      writtenOn: day(ground, 260),
      knows: 'some',
      tone: 'not_read',
      uploadedOn: null,
    },
  };
}

function radiologyFacts(ground: PracticeGround): readonly AttemptFactEntry[] {
  return [
    step2(ground, 233),
    letter(ground, 'Dr. Anders Holm', 'diagnostic_radiology'),
    letter(ground, 'Dr. Ruth Castellano', 'surgery'),
  ];
}

function imgFacts(ground: PracticeGround): readonly AttemptFactEntry[] {
  return [step2(ground, 226), letter(ground, 'Dr. Mira Sol', 'medicine')];
}

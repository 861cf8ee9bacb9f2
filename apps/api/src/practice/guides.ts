import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import { addDays, type AttemptId, type CaseId } from '@onward/core/shared';
import { practiceFailedYear } from '@onward/scenarios/practice';
import { AttemptFactsService, AttemptsService } from '../attempts/index.ts';
import { PackChangesService, PackLibraryService } from '../guide-packs/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const nur = '13481792';

const caseOf = sql<{ caseId: CaseId }>(
  'practice.caseForGuides',
  `select c.id as "caseId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

/** A dean has set one figure of a guide, and one applicant to IR has a season that a figure of that guide is about. */
export async function practiceGuides(ground: PracticeGround): Promise<void> {
  const priya = await staffMember(ground, 'priya');
  await asOf(before(ground, 20), () => inInstitution(priya, ownFigure));
  const marcus = await staffMember(ground, 'marcus');
  await asOf(before(ground, 10), () => inInstitution(marcus, () => seasonInIr(ground)));
}

async function ownFigure(): Promise<void> {
  const changes = new PackChangesService(new PackLibraryService());
  const edit = {
    pack: 'img_friendly',
    expectedVersion: 1,
    reason: 'Our office meets everybody within two weeks',
  };
  await changes.changeEntry(edit, 'threshold.triage', [
    { field: 'low', value: '1' },
    { field: 'high', value: '2' },
    { field: 'staff', value: 'Triage: the first 1-2 weeks.' },
  ]);
}

async function seasonInIr(ground: PracticeGround): Promise<void> {
  const found = await current().read(caseOf(ground.institutionId, nur));
  if (!found) return;
  const attempt = await new AttemptsService().record(found.caseId, season(ground), null);
  for (const entry of letters(ground))
    await new AttemptFactsService().record(attempt.id as AttemptId, entry);
}

function season({ startedOn }: PracticeGround): AttemptEntry {
  const day = (ago: number) => addDays(startedOn, -ago);
  return {
    matchYear: practiceFailedYear(startedOn),
    specialty: 'interventional_radiology',
    specialtyName: '',
    track: 'integrated',
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
    complete: ['letter'],
    source: 'Match result notice (invented)',
    asOf: day(28),
  };
}

function letters({ startedOn }: PracticeGround): readonly AttemptFactEntry[] {
  const letter = (writer: string, field: string, ago: number): AttemptFactEntry => ({
    kind: 'letter',
    source: 'Application as sent',
    asOf: addDays(startedOn, -200),
    body: {
      writer,
      role: field === 'medicine' ? 'clinician' : 'specialty_faculty',
      field,
      institution: field === 'medicine' ? 'Westbrook Medicine' : 'Westbrook Radiology',
      country: 'us',
      writtenOn: addDays(startedOn, -ago),
      knows: 'closely',
      tone: 'not_read',
      uploadedOn: null,
    },
  });
  return [
    letter('Dr. Lena Marsh', 'interventional_radiology', 250),
    letter('Dr. Anders Holm', 'diagnostic_radiology', 262),
    letter('Dr. Mira Sol', 'medicine', 270),
  ];
}

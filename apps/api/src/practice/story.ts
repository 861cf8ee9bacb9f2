import type { CaseId } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import { NotesService } from '../notes/index.ts';
import { LayService, PlanReleaseService } from '../plans/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { askedAbout } from './debriefers.ts';
import { practiceGoal } from './decisions.ts';
import { holdDebrief } from './debriefs.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';
import { agreeOnSteps, daysThatMatter, studentProgress, twoWays } from './plans.ts';
import { samiraDebrief, samiraFindings, shortDebrief, shortFindings } from './words.ts';

type Student = (typeof practice.students)[number];

const caseOfStudent = sql<{ caseId: CaseId }>(
  'practice.caseOfStudent',
  `select c.id as "caseId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id where c.institution_id = $1 and s.aamc_id = $2`,
);
const planPlace = sql<{ version: number }>(
  'practice.planVersion',
  `select version from app.plan where institution_id = $1 and case_id = $2 and state <> 'retired' and chosen`,
);

const debriefed = new Set(['option_choice', 'plan_agreed', 'building']);
const planned = new Set(['plan_agreed', 'building']);

/** Debriefs, plans and notes of the cases that have come so far, each in the name of the case's advisor. */
export async function practiceStory(ground: PracticeGround): Promise<void> {
  for (const [n, student] of practice.students.entries()) {
    if (!student.advisor || student.stage === 'referred') continue;
    const advisor = await staffMember(ground, student.advisor);
    const caseId = await inInstitution(advisor, async () => {
      const found = await current().read(caseOfStudent(ground.institutionId, student.aamcId));
      if (found) await unfold(ground, found.caseId, student, n);
      return found?.caseId;
    });
    if (caseId && student.key === 'samira') await studentProgress(ground, caseId);
  }
}

async function unfold(ground: PracticeGround, id: CaseId, student: Student, n: number) {
  const samira = student.key === 'samira';
  await asOf(before(ground, samira ? 9 : 7 + (n % 5), 15), () => debrief(ground, id, student));
  if (samira || planned.has(student.stage))
    await asOf(before(ground, 4, 11), () => plan(ground, id, student));
  if (samira) await asOf(before(ground, 1, 16), () => notes(id));
}

async function debrief(ground: PracticeGround, id: CaseId, student: Student): Promise<void> {
  const advisor = practice.staff.find((one) => one.key === student.advisor)?.fullName ?? '';
  const base = { advisor, student: student.fullName, mentor: null };
  if (student.key === 'samira') {
    const told = { words: samiraDebrief, findings: samiraFindings, mentor: 'Anders Holm' };
    await holdDebrief(ground, id, { ...base, ...told });
  } else if (student.key === 'rosalind') {
    await holdDebrief(ground, id, { ...base, words: null, findings: [], mentor: 'Anders Holm' });
  } else if (debriefed.has(student.stage) && student.key !== askedAbout) {
    await holdDebrief(ground, id, {
      ...base,
      words: shortDebrief,
      findings: [...shortFindings],
    });
  }
}

async function plan(ground: PracticeGround, id: CaseId, student: Student): Promise<void> {
  await practiceGoal(id, student.specialty);
  if (student.specialty !== 'Diagnostic radiology') return;
  await new LayService().lay(id, 'diagnostic_radiology', { targetYear: null, pace: null });
  if (student.key === 'samira') await agreeOnSteps(ground, id);
  const found = await current().read(planPlace(ground.institutionId, id));
  await new PlanReleaseService().release(id, found?.version ?? 1);
  await (student.key === 'samira' ? daysThatMatter(ground, id) : twoWays(id));
}

async function notes(id: CaseId): Promise<void> {
  const service = new NotesService();
  const office = await service.start(
    id,
    'office',
    'Spoke with Dr. Holm. He has room for one student from July and would like to meet her first, no commitment either way.',
  );
  await service.finish(office.id, office.version);
  const shared = await service.start(
    id,
    'shared',
    'Dr. Holm is glad to talk about a research year in imaging. Fridays suit him best. The first call is only to help you decide.',
  );
  await service.release(shared.id, shared.version);
}

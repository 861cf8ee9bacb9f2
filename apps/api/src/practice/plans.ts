import type { TaskContent } from '@onward/core/plans';
import { addDays, type CaseId, type PersonId, type PlanId, type TaskId } from '@onward/core/shared';
import { DatedDecisionsService } from '../dated-decisions/index.ts';
import {
  HelpService,
  LayService,
  PlansService,
  SeasonPlanService,
  ShareService,
  TaskProgressService,
  WeeklyLimitService,
} from '../plans/index.ts';
import { current, inInstitution, sql, systemScope } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';

const tasksOf = sql<{ id: TaskId; title: string }>(
  'practice.tasks',
  'select id, title from app.task where institution_id = $1 and case_id = $2',
);

const studentOf = sql<{ studentId: PersonId }>(
  'practice.studentOf',
  `select student_id as "studentId" from app.recovery_case where institution_id = $1 and id = $2`,
);

type Step = Pick<TaskContent, 'title' | 'studentTitle' | 'why' | 'category'> &
  Partial<TaskContent> & { readonly inDays: number };

/** What Samira and her advisor agreed on beside the guide's steps; days count from the first start. */
const agreed: readonly Step[] = [
  {
    title: 'First talks and debrief packet',
    studentTitle: 'First talks and your debrief packet',
    why: 'So that we speak about what happened, and not about what we remember of it.',
    category: 'debrief_feedback',
    inDays: -8,
  },
  {
    title: 'Budget for the year',
    studentTitle: 'Make a budget for the year',
    why: 'A research post pays less than a residency. Know early what you need.',
    category: 'finance_loans',
    inDays: -6,
  },
  {
    title: 'Research-year call with Dr. Holm',
    studentTitle: 'Pick a time to talk with Dr. Holm about a research year',
    why: 'He has one place from July. The first call is only to help you decide.',
    category: 'research',
    evidenceAsked: 'When you talked, and one thing you took from it.',
    factors: ['scholarship.none', 'specialty_exposure.commitment_unclear'],
    minutes: 20,
    inDays: 3,
  },
  {
    title: 'Decide: reapply or parallel path',
    studentTitle: 'Decide with Naomi: radiology again, or a second path beside it',
    why: 'Everything after this serves the answer. It can be revised.',
    category: 'decision',
    evidenceAsked: 'The decision in two sentences.',
    factors: ['strategy_list.no_parallel_plan'],
    inDays: 16,
  },
];

/** Adds the steps before the first release. Runs in the advisor's name. */
export async function agreeOnSteps(ground: PracticeGround, caseId: CaseId): Promise<void> {
  for (const { inDays, ...step } of agreed)
    await new PlansService().add(caseId, {
      owner: 'student',
      evidenceAsked: '',
      earliestOn: null,
      latestOn: null,
      factors: [],
      minutes: null,
      goalId: caseId,
      dueOn: addDays(ground.startedOn, inDays),
      ...step,
    });
}

const chosenPlan = sql<{ id: PlanId }>(
  'practice.chosenPlan',
  `select id from app.plan where institution_id = $1 and case_id = $2 and state <> 'retired' and chosen`,
);

/** The days of the plan as agreed, and what cannot be decided later. */
export async function daysThatMatter(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const plan = await current().read(chosenPlan(ground.institutionId, caseId));
  if (plan) await new SeasonPlanService().keepBaseline(plan.id);
  const decisions = new DatedDecisionsService();
  await decisions.add(caseId, {
    kind: 'loans',
    title: 'Say how your loans go on after graduation',
    onDate: addDays(ground.startedOn, 41),
    source: 'Letter of the servicer, read on the phone',
    owner: 'student',
    shared: true,
  });
  await decisions.add(caseId, {
    kind: 'prelim_offer',
    title: 'Answer Westbrook about the preliminary place',
    onDate: addDays(ground.startedOn, 12),
    source: 'Program coordinator, by e-mail',
    owner: 'student',
    shared: false,
  });
}

/** The season after this one as a second plan, and both for the student to look at. */
export async function twoWays(caseId: CaseId): Promise<void> {
  await new LayService().layBoth(caseId, ['diagnostic_radiology.five_phases']);
  await new ShareService().share(caseId);
}

/** What the student has done with it since: one step finished, one of her own, one question. */
export async function studentProgress(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const { institutionId } = ground;
  const [[who], tasks] = await inInstitution(systemScope(institutionId), () =>
    current().reads(studentOf(institutionId, caseId), tasksOf(institutionId, caseId)),
  );
  if (!who) return;
  const student = { institutionId, personId: who.studentId, role: 'student' } as const;
  const idOf = (title: string) => tasks.find((task) => task.title === title)?.id;
  const talks = idOf('First talks and debrief packet');
  const budget = idOf('Budget for the year');
  await asOf(before(ground, 3, 18), () =>
    inInstitution(student, async () => {
      const evidence = { text: 'Talked twice, packet handed in.', link: '', on: null };
      if (talks) await new TaskProgressService().complete(talks, 0, evidence);
      await new WeeklyLimitService().say(caseId, 12, 0);
      const own = { title: 'Call Mina, who reapplied two years ago', why: '', dueOn: null };
      await new TaskProgressService().addOwn(own);
    }),
  );
  await asOf(before(ground, 0, 8), () =>
    inInstitution(student, async () => {
      if (budget) await new HelpService().ask(budget, 'I do not know where to begin with this.');
    }),
  );
}

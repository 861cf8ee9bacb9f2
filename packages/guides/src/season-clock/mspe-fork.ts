import type { PlanTemplate, TemplateTask } from '../pack/index.ts';

// Composed: who has graduated keeps the MSPE as it is and adds to it; who postponed graduation receives a new one.
const composed = { item: 'composed', file: 'domain.md', lines: 'MSPE fork' } as const;

const task = (
  given: Pick<TemplateTask, 'code' | 'phase' | 'staff' | 'student' | 'why' | 'earliest' | 'latest'>,
): TemplateTask => ({
  ...given,
  owner: 'office',
  category: 'mspe_transcript',
  evidence: 'The day it was handed over.',
  factors: ['strategy_list.missing_documents'],
  source: composed,
});

function fork(
  code: string,
  title: PlanTemplate['title'],
  tasks: (phase: string) => readonly TemplateTask[],
): PlanTemplate {
  const phase = `phase.${code}`;
  return {
    code,
    title,
    anchor: 'plan_start',
    targetYearsAfter: null,
    says: { staff: title.staff ?? '', student: title.student ?? '' },
    phases: [
      {
        code: phase,
        staff: title.staff ?? '',
        student: title.student ?? '',
        window: { from: 0, to: 11 },
        source: composed,
      },
    ],
    gaps: [],
    tasks: tasks(phase),
    source: composed,
  };
}

/** Graduated: an addendum to the MSPE that exists. */
export const mspeAddendum: PlanTemplate = fork(
  'mspe_addendum',
  { staff: 'MSPE: graduated, so an addendum', student: 'An addition to your school’s letter' },
  (phase) => [
    task({
      code: 'task.mspe_addendum_agree',
      phase,
      earliest: 6,
      latest: 9,
      staff: 'Agree what the addendum tells of the year since graduation',
      student: 'We agree with you what the addition to your school’s letter tells',
      why: 'The letter of your school ends with graduation. The year since then belongs in it.',
    }),
    task({
      code: 'task.mspe_addendum_write',
      phase,
      earliest: 9,
      latest: 11,
      staff: 'Write the MSPE addendum and hand it over with the application',
      student: 'We write the addition and hand it over',
      why: 'Programs read it together with your application.',
    }),
  ],
);

/** Graduation postponed: a new MSPE in the regular run of the school. */
export const mspeNew: PlanTemplate = fork(
  'mspe_new',
  { staff: 'MSPE: graduation postponed, so a new one', student: 'A new letter of your school' },
  (phase) => [
    task({
      code: 'task.mspe_new_review',
      phase,
      earliest: 6,
      latest: 9,
      staff: 'Go through the new MSPE with the student before it is final',
      student: 'We go through your school’s new letter with you',
      why: 'You should know what programs will read.',
    }),
    task({
      code: 'task.mspe_new_write',
      phase,
      earliest: 9,
      latest: 11,
      staff: 'Write the new MSPE in the regular run of the class it belongs to',
      student: 'We write your school’s new letter and hand it over',
      why: 'It replaces the earlier one.',
    }),
  ],
);

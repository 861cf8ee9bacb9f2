import { from } from './source.ts';
import type { PlanTemplate, TemplateTask } from '../pack/index.ts';

// The guide gives these routes no months of their own. Each is laid in three stretches of the twelve months before an
// application: begin, do the work, apply.
const stretches = [
  { key: 'begin', from: 0, to: 2, staff: 'Begin', student: 'Begin' },
  { key: 'work', from: 3, to: 8, staff: 'Do the work', student: 'Do the work' },
  { key: 'apply', from: 9, to: 11, staff: 'Bring it into the application', student: 'Bring it in' },
] as const;

type Stretch = (typeof stretches)[number]['key'];
type RouteTask = Omit<TemplateTask, 'phase' | 'earliest' | 'latest' | 'owner'> & {
  readonly in: Stretch;
};

interface Route {
  readonly code: string;
  readonly staff: string;
  readonly student: string;
  readonly says: string;
  readonly source: TemplateTask['source'];
  readonly tasks: readonly RouteTask[];
}

function route({ code, staff, student, says, source, tasks }: Route): PlanTemplate {
  const phases = stretches.map((stretch) => ({
    code: `phase.${code}_${stretch.key}`,
    staff: stretch.staff,
    student: stretch.student,
    window: { from: stretch.from, to: stretch.to },
    source,
  }));
  return {
    code,
    title: { staff: `Interventional Radiology: ${staff}`, student },
    anchor: 'plan_start',
    targetYearsAfter: null,
    says: { staff: says, student: 'Keep what serves your way, and leave the rest.' },
    phases,
    gaps: [],
    tasks: tasks.map(({ in: stretch, ...task }) => {
      const { from: earliest, to: latest } = stretches.find(
        ({ key }) => key === stretch,
      ) as (typeof stretches)[number];
      return { ...task, owner: 'student', phase: `phase.${code}_${stretch}`, earliest, latest };
    }),
    source,
  };
}

const drPosition = route({
  code: 'route_dr_position',
  staff: 'with a DR position',
  student: 'From a place in diagnostic radiology towards IR',
  says: 'For somebody with a DR place. Total years follow from ESIR or not: see the pathways.',
  source: from('IR-24', 'L166-177'),
  tasks: [
    {
      in: 'begin',
      code: 'task.ask_about_esir',
      staff: 'Ask early about ESIR: who gets in, and what counts',
      student: 'Ask early how ESIR works at your program',
      why: 'It decides whether your way takes one more year or two.',
      category: 'decision',
      evidence: 'Whom you asked, and the answer in two lines.',
      factors: [],
      source: from('IR-24', 'L172-174'),
    },
    {
      in: 'begin',
      code: 'task.ir_mentor_there',
      staff: 'Find an IR mentor in the department',
      student: 'Find an IR mentor where you are, and say what you hope for',
      why: 'Somebody has to know that IR is your aim before they can help with it.',
      category: 'networking_mentoring',
      evidence: 'The name, and how often you meet.',
      factors: ['specialty_exposure.commitment_unclear', 'letters.generic'],
      source: from('IR-24', 'L175'),
    },
    {
      in: 'work',
      code: 'task.ir_project_early',
      staff: 'Join an IR or QI project in PGY-1 or early PGY-2',
      student: 'Join an IR project or a QI project in your first months',
      why: 'Work that is begun early can still be shown.',
      category: 'research',
      evidence: 'Project, your part, who leads it.',
      factors: ['scholarship.none', 'scholarship.unrelated'],
      source: from('IR-24', 'L176-177'),
    },
  ],
});

const clinicalYear = route({
  code: 'route_clinical_year',
  staff: 'with a transitional or preliminary year',
  student: 'A transitional or preliminary year, with IR in mind',
  says: 'For somebody in a TY or prelim year. An exam is taken again only where appropriate and allowed.',
  source: from('IR-26', 'L186-208'),
  tasks: [
    {
      in: 'begin',
      code: 'task.settle_sequence',
      staff: 'Settle the order: integrated IR again, or DR with IR as the stated aim',
      student: 'Settle the order: integrated IR again, or DR first',
      why: 'Letters and list differ between the two.',
      category: 'decision',
      evidence: 'The decision in two sentences.',
      factors: ['strategy_list.no_parallel_plan'],
      source: from('IR-27', 'L203-206'),
    },
    {
      in: 'work',
      code: 'task.strong_evaluations',
      staff: 'Earn strong evaluations, and have reliability written down',
      student: 'Earn strong evaluations, and be easy to rely on',
      why: 'What attendings write now is the freshest thing in your application.',
      category: 'clinical',
      evidence: 'Evaluations as they come in, with dates.',
      factors: ['clinical_record.clerkship_fail_or_marginal', 'professionalism.team_concern'],
      source: from('IR-26', 'L190-193'),
    },
    {
      in: 'work',
      code: 'task.step_two_if_open',
      staff: 'Prepare Step 2 CK if it has not been taken',
      student: 'Prepare Step 2 CK if you have not taken it',
      why: 'A score that is there before the application is one question less.',
      category: 'exams',
      evidence: 'The date you have booked.',
      factors: ['exams.exam_missing_or_late'],
      source: from('IR-26', 'L194-195'),
    },
    {
      in: 'work',
      code: 'task.stay_near_ir',
      staff: 'Go to IR and case conferences; take part in a project from afar or on free days',
      student: 'Stay near IR: conferences when you can, a project on free days',
      why: 'It keeps people, and your reasons, alive.',
      category: 'networking_mentoring',
      evidence: 'Which ones, and how often.',
      factors: ['specialty_exposure.commitment_unclear', 'scholarship.none'],
      source: from('IR-27', 'L199-202'),
    },
    {
      in: 'apply',
      code: 'task.letters_of_clinicians',
      staff: 'Letters of clinicians outside radiology: work ethic, communication, team',
      student: 'Ask clinicians outside radiology to write on how you work',
      why: 'They have seen you carry patients, and can say so.',
      category: 'letters',
      evidence: 'Who was asked, when, and the answer.',
      factors: ['letters.single_institution', 'letters.generic'],
      source: from('IR-26', 'L196-197'),
    },
  ],
});

const researchYear = route({
  code: 'route_research_year',
  staff: 'research year',
  student: 'A research year in IR or radiology',
  says: 'Without a clinical place, or when mentors advise it. A post without milestones does not count as active.',
  source: from('IR-28', 'L210-235'),
  tasks: [
    {
      in: 'begin',
      code: 'task.formal_fellowship',
      staff: 'A formal fellowship with a mentor in IR or DR who publishes',
      student: 'Find a formal fellowship with a mentor who publishes',
      why: 'The mentor decides what comes out of the year.',
      category: 'research',
      evidence: 'Place, mentor, start date.',
      factors: ['scholarship.none', 'timeline_gaps.gap_unexplained'],
      source: from('IR-28', 'L214-218'),
    },
    {
      in: 'begin',
      code: 'task.research_milestones',
      staff: 'Milestones of the post, written down',
      student: 'Write down the milestones of your year, with your mentor',
      why: 'A full-time post with dates gets finished.',
      category: 'research',
      evidence: 'The page with its milestones.',
      factors: ['scholarship.role_unclear'],
      source: from('IR-30', 'L235'),
    },
    {
      in: 'work',
      code: 'task.abstract_sir_rsna',
      staff: 'Abstracts to SIR or RSNA',
      student: 'Send an abstract to SIR or RSNA',
      why: 'It is the first thing others can see of your work.',
      category: 'research',
      evidence: 'Title, meeting, date of sending.',
      factors: ['scholarship.no_output'],
      source: from('IR-28', 'L219-220'),
    },
    {
      in: 'work',
      code: 'task.ir_manuscript',
      staff: 'Manuscripts, case reports included',
      student: 'Write a paper; a case report counts',
      why: 'It shows that you carry a project to its end.',
      category: 'research',
      evidence: 'Journal, and date of sending.',
      factors: ['scholarship.no_output'],
      source: from('IR-28', 'L221-222'),
    },
    {
      in: 'apply',
      code: 'task.letters_from_ir',
      staff: 'New letters from IR by people who know the applicant in depth',
      student: 'Ask for letters from IR, by people who know you well',
      why: 'A year together gives them something to tell.',
      category: 'letters',
      evidence: 'Who was asked, when, and the answer.',
      factors: ['letters.generic', 'letters.non_specialty', 'letters.stale'],
      source: from('IR-28', 'L223-227'),
    },
  ],
});

const clinicalRole = route({
  code: 'route_clinical_role',
  staff: 'clinical role',
  student: 'A clinical role for the year',
  says: 'A post outside accredited programs, clinical work at home for IMGs, or other clinical employment.',
  source: from('IR-31', 'L237-248'),
  tasks: [
    {
      in: 'begin',
      code: 'task.test_the_role',
      staff: 'Test the role before it is taken: does it improve, or clarify?',
      student: 'Before you say yes: does this role make something better, or clearer?',
      why: 'A year is long. It should move you.',
      category: 'decision',
      evidence: 'The answer in two sentences.',
      factors: [],
      source: from('IR-32', 'L245-248'),
    },
    {
      in: 'begin',
      code: 'task.take_clinical_role',
      staff: 'Clinical or mixed post that keeps skills fresh',
      student: 'Find clinical or mixed work that keeps you in practice',
      why: 'Recent work with patients answers a question before it is asked.',
      category: 'clinical',
      evidence: 'Place, role, start date.',
      factors: ['clinical_record.no_recent_clinical', 'timeline_gaps.gap_unexplained'],
      source: from('IR-31', 'L239-243'),
    },
    {
      in: 'apply',
      code: 'task.letter_of_role',
      staff: 'A letter of somebody who saw the work',
      student: 'Ask somebody who saw your work for a letter',
      why: 'It tells of this year, and not of one long ago.',
      category: 'letters',
      evidence: 'Who was asked, when, and the answer.',
      factors: ['letters.stale', 'letters.generic'],
      source: from('IR-32', 'L245-248'),
    },
  ],
});

/** The four routes of the guide as templates (IR-24 to IR-32). */
export const routeTemplates: readonly PlanTemplate[] = [
  drPosition,
  clinicalYear,
  researchYear,
  clinicalRole,
];

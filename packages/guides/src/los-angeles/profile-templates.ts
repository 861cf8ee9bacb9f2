import { from } from './source.ts';
import type { PlanTemplate, TemplateTask } from '../pack/index.ts';

type VariantTask = Omit<TemplateTask, 'phase'>;

interface Variant {
  readonly code: string;
  readonly staff: string;
  readonly student: string;
  readonly source: TemplateTask['source'];
  readonly tasks: readonly VariantTask[];
}

/** One phase over the twelve months of the example; it brings only what this profile needs beside it. */
function variant({ code, staff, student, source, tasks }: Variant): PlanTemplate {
  const phase = `phase.${code}`;
  return {
    code,
    title: { staff: `Los Angeles, profile: ${staff}`, student },
    anchor: 'plan_start',
    targetYearsAfter: null,
    says: {
      staff: 'Goes beside the example of twelve months: only what this profile needs.',
      student: 'These steps go beside the others.',
    },
    phases: [{ code: phase, staff, student, window: { from: 0, to: 11 }, source }],
    gaps: [],
    tasks: tasks.map((task) => ({ ...task, phase })),
    source,
  };
}

const img = variant({
  code: 'profile_img',
  staff: 'trained abroad',
  student: 'If you trained abroad',
  source: from('LA-27', 'L209-221'),
  tasks: [
    {
      code: 'task.california_experience',
      earliest: 0,
      latest: 5,
      staff: 'Clinical experience in LA or California, where IMGs are taken',
      student: 'Find clinical experience in California, in places that know IMGs',
      why: 'People who teach IMGs know what to show you, and what to write.',
      owner: 'student',
      category: 'clinical',
      evidence: 'Place, days, start.',
      factors: ['clinical_record.limited_us_clinical_experience'],
      source: from('LA-27', 'L213-216'),
    },
    {
      code: 'task.visa_policy_by_site',
      earliest: 6,
      latest: 9,
      staff: 'Visa policy of each program, from its GME site, with the date',
      student: 'Look up the visa policy of each program, and note the date',
      why: 'It takes programs off the list that could not take you, before you pay for them.',
      owner: 'student',
      category: 'documents_visa',
      evidence: 'The list, with the day you looked.',
      factors: ['strategy_list.visa_or_year_screened', 'external.visa_policy'],
      source: from('LA-27', 'L217-218'),
    },
    {
      code: 'task.us_letters_on_teamwork',
      earliest: 6,
      latest: 8,
      staff: 'US letters on communication, adaptability and teamwork',
      student: 'Ask for letters from here that tell how you work with others',
      why: 'It answers the question behind every application from abroad.',
      owner: 'student',
      category: 'letters',
      evidence: 'Who was asked, when, and the answer.',
      factors: ['letters.non_us', 'letters.generic'],
      source: from('LA-27', 'L219-221'),
    },
  ],
});

const usGraduate = variant({
  code: 'profile_us_graduate',
  staff: 'US MD or DO',
  student: 'If you graduated in the US',
  source: from('LA-28', 'L222-232'),
  tasks: [
    {
      code: 'task.settle_professionalism',
      earliest: 0,
      latest: 2,
      staff: 'Check for a professionalism matter that is still open, and settle it',
      student: 'See with us whether anything about conduct is still open',
      why: 'A matter that is settled can be told in one sentence.',
      owner: 'advisor',
      category: 'obligations_compliance',
      evidence: 'What was found, and the date.',
      factors: ['professionalism.documented_lapse', 'narrative.red_flag_not_addressed'],
      source: from('LA-28', 'L225-226'),
    },
    {
      code: 'task.research_or_core',
      earliest: 0,
      latest: 2,
      staff: 'Decide: a research year in the field, or a core field in more places',
      student: 'Decide between a research year in your field and a core field',
      why: 'Both are good roads. Half of each is none.',
      owner: 'student',
      category: 'decision',
      evidence: 'The decision in two sentences.',
      factors: ['strategy_list.no_parallel_plan', 'strategy_list.wrong_fit_to_profile'],
      source: from('LA-28', 'L227-229'),
    },
    {
      code: 'task.use_home_institution',
      earliest: 3,
      latest: 8,
      staff: 'Introductions by the home institution: deans, advisors, alumni',
      student: 'We introduce you to alumni and advisors of your school',
      why: 'Somebody who studied where you did will answer.',
      owner: 'office',
      category: 'networking_mentoring',
      evidence: 'Who was introduced to whom, and when.',
      factors: ['interview.few_invitations'],
      source: from('LA-28', 'L230-232'),
    },
  ],
});

const switcher = variant({
  code: 'profile_switcher',
  staff: 'specialty switcher',
  student: 'If you change your specialty',
  source: from('LA-29', 'L233-241'),
  tasks: [
    {
      code: 'task.work_in_new_specialty',
      earliest: 0,
      latest: 5,
      staff: 'Direct clinical work in the new specialty, in LA where possible',
      student: 'Work in the new field, in LA if you can',
      why: 'A change that has been lived is believed.',
      owner: 'student',
      category: 'clinical',
      evidence: 'Place, days, start.',
      factors: ['specialty_exposure.late_or_no_exposure'],
      source: from('LA-29', 'L239'),
    },
    {
      code: 'task.letters_of_new_specialty',
      earliest: 6,
      latest: 8,
      staff: 'At least two letters by attendings of the new specialty',
      student: 'Ask two attendings or more of the new field for a letter',
      why: 'They can say that you belong there.',
      owner: 'student',
      category: 'letters',
      evidence: 'Who was asked, when, and the answer.',
      factors: ['letters.non_specialty'],
      source: from('LA-29', 'L240'),
    },
    {
      code: 'task.answer_the_change',
      earliest: 6,
      latest: 10,
      staff: 'Two answers ready: why the change, and what the first application taught',
      student: 'Be able to say why you change, and what the first time taught you',
      why: 'An honest change of mind, told plainly, is respected.',
      owner: 'student',
      category: 'interview_prep',
      evidence: 'With whom you practised, and when.',
      factors: ['specialty_exposure.late_specialty_change', 'interview.poor_insight'],
      source: from('LA-29', 'L236-238'),
    },
  ],
});

/** Profile variants of the guide (LA-26): each changes what the plan holds. */
export const profileTemplates: readonly PlanTemplate[] = [img, usGraduate, switcher];

import type { OptionGuide } from './option-guide.ts';

const clinical = ['clinical_record.no_recent_clinical', 'timeline_gaps.gap_unexplained'];

/** Places one could take at once (LA-11, LA-12, LA-35, IR-14, IMG-07). */
export const positions: readonly OptionGuide[] = [
  {
    code: 'soap',
    lists: [
      { pack: 'los_angeles', list: 'list.soap', as: 'example' },
      { pack: 'interventional_radiology', list: 'list.soap_questions', as: 'caution' },
      { pack: 'interventional_radiology', list: 'list.after_soap', as: 'example' },
      { pack: 'img_friendly', list: 'list.which_process', lines: ['soap'], as: 'example' },
    ],
    answers: clinical,
    yearsUntilApplication: null,
    begin: {
      time: 'It happens within Match Week and cannot wait.',
      reversibility: 'An accepted offer binds.',
    },
  },
  {
    code: 'post_soap_vacancy',
    lists: [{ pack: 'los_angeles', list: 'list.vacancy_watch', as: 'example' }],
    answers: clinical,
    yearsUntilApplication: null,
    begin: { reversibility: 'Leaving it for another specialty later asks for a release and time.' },
  },
  {
    code: 'off_cycle_position',
    lists: [
      { pack: 'img_friendly', list: 'list.if_not_eligible', lines: ['off_cycle'], as: 'example' },
    ],
    answers: clinical,
    yearsUntilApplication: null,
    begin: { uncertainty: 'Such places come up singly, at any time.' },
  },
  {
    code: 'r_position_search',
    lists: [],
    answers: [],
    yearsUntilApplication: 0,
    begin: { licence: 'Open to those who hold the degree and can begin in the year of the Match.' },
  },
  {
    code: 'preliminary_or_ty_year',
    lists: [
      { pack: 'los_angeles', list: 'list.bridge_years', as: 'example' },
      { pack: 'interventional_radiology', list: 'list.with_clinical_year', as: 'example' },
      { pack: 'diagnostic_radiology', list: 'list.during_prelim', as: 'example' },
    ],
    answers: [...clinical, 'letters', 'clinical_record.few_honors'],
    yearsUntilApplication: 1,
    begin: {
      currency: 'A full year with patients.',
      funding: 'Paid.',
      letters: 'A director and attendings who see the work every day.',
      time: 'One year; interviews have to fit beside the work.',
    },
  },
];

/** Years that strengthen an application, and ways outside residency (DR-23, DR-26, DR-36, IR-28 to IR-32, IMG-41, LA-13, LA-14). */
export const bridges: readonly OptionGuide[] = [
  {
    code: 'research_year_structured',
    lists: [
      { pack: 'diagnostic_radiology', list: 'list.strong_year', as: 'condition' },
      { pack: 'interventional_radiology', list: 'list.research_year', as: 'condition' },
      { pack: 'interventional_radiology', list: 'list.research_pitfalls', as: 'caution' },
      { pack: 'los_angeles', list: 'list.research_institutions', as: 'example' },
    ],
    answers: ['scholarship', 'letters', 'specialty_exposure.commitment_unclear'],
    yearsUntilApplication: 1,
    begin: {
      currency: 'Little by itself; plan clinical days beside it.',
      time: 'One year or more.',
      letters: 'A mentor who works with the person for a year.',
      reversibility: 'Can be ended; what came out of it stays.',
    },
  },
  {
    code: 'research_role_other',
    lists: [
      { pack: 'los_angeles', list: 'list.research_roles', as: 'example' },
      { pack: 'interventional_radiology', list: 'list.research_pitfalls', as: 'caution' },
      { pack: 'diagnostic_radiology', list: 'list.research_kinds', as: 'example' },
    ],
    answers: ['scholarship'],
    yearsUntilApplication: 1,
    begin: { reversibility: 'Can be ended; what came out of it stays.' },
  },
  {
    code: 'delay_graduation_extra_year',
    lists: [],
    answers: ['exams.exam_missing_or_late', 'specialty_exposure', 'clinical_record'],
    yearsUntilApplication: 0,
    begin: {
      loans: 'Enrollment keeps loans as they are; the year has tuition of its own.',
      reversibility: 'Cannot be asked for after graduation.',
    },
  },
  {
    code: 'dual_degree',
    lists: [
      { pack: 'img_friendly', list: 'list.degree_criteria', as: 'condition' },
      { pack: 'img_friendly', list: 'list.drift_check', as: 'caution' },
    ],
    answers: ['scholarship'],
    yearsUntilApplication: 1,
    begin: { currency: 'None by itself.', time: 'One to several years.' },
  },
  {
    code: 'clinical_employment_us',
    lists: [{ pack: 'diagnostic_radiology', list: 'list.clinical_currency', as: 'example' }],
    answers: clinical,
    yearsUntilApplication: 1,
    begin: { currency: 'Work with or near patients.', funding: 'Paid.' },
  },
  {
    code: 'observership_externship',
    lists: [{ pack: 'los_angeles', list: 'list.clinical_exposure', as: 'example' }],
    answers: ['clinical_record.limited_us_clinical_experience', 'letters.non_us'],
    yearsUntilApplication: 0,
    begin: { funding: 'Usually unpaid, often with a fee.', time: 'Weeks to months.' },
  },
  {
    code: 'home_country_practice',
    lists: [
      {
        pack: 'interventional_radiology',
        list: 'list.other_roles',
        lines: ['home_country'],
        as: 'example',
      },
    ],
    answers: clinical,
    yearsUntilApplication: 1,
    begin: { currency: 'Full clinical work, abroad.', letters: 'Letters from outside the US.' },
  },
  {
    code: 'state_limited_licence_role',
    lists: [],
    answers: clinical,
    yearsUntilApplication: 1,
    begin: { licence: 'Exists in some states only; ask the state’s board.' },
  },
  {
    code: 'pause',
    lists: [
      { pack: 'diagnostic_radiology', list: 'list.branches', lines: ['step_out'], as: 'example' },
    ],
    answers: [],
    yearsUntilApplication: 1,
    begin: {
      currency: 'Time away from patients grows; say how it will be kept short.',
      reversibility: 'Can be ended at any time.',
    },
  },
  {
    code: 'non_residency_career',
    lists: [
      { pack: 'diagnostic_radiology', list: 'list.imaging_careers', as: 'example' },
      { pack: 'img_friendly', list: 'list.alternatives', as: 'example' },
      { pack: 'img_friendly', list: 'list.drift_check', as: 'caution' },
    ],
    answers: [],
    yearsUntilApplication: null,
    begin: {
      currency: 'Leads away from patients in most cases.',
      reversibility: 'Coming back to residency gets harder each year.',
    },
  },
];

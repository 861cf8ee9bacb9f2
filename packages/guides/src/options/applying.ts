import type { OptionGuide } from './option-guide.ts';

const settleTheOrder = {
  pack: 'interventional_radiology',
  list: 'list.stay_connected',
  lines: ['sequence'],
  as: 'caution',
} as const;

/** Ways that lead to another application (DR-20, DR-34, DR-35, IR-25, IR-27, IR-33, IR-40, IR-50, IMG-27, LA-16). */
export const applying: readonly OptionGuide[] = [
  {
    code: 'reapply_same',
    lists: [
      { pack: 'diagnostic_radiology', list: 'list.branches', lines: ['reapply'], as: 'example' },
      { pack: 'interventional_radiology', list: 'list.pathway_integrated', as: 'condition' },
      settleTheOrder,
      { pack: 'interventional_radiology', list: 'list.repair_strategy', as: 'caution' },
      { pack: 'img_friendly', list: 'list.keep_specialty', as: 'condition' },
      { pack: 'los_angeles', list: 'list.main_goal', lines: ['la_medicine'], as: 'example' },
    ],
    answers: ['narrative', 'letters', 'strategy_list'],
    yearsUntilApplication: 0,
    begin: {
      time: 'One more application season, and the year before it.',
      reversibility: 'Open until the application is sent.',
      uncertainty: 'Nobody can say how next season’s field of applicants will look.',
    },
  },
  {
    code: 'reapply_same_plus_parallel',
    lists: [
      { pack: 'interventional_radiology', list: 'list.repair_strategy', as: 'caution' },
      { pack: 'diagnostic_radiology', list: 'list.branches', lines: ['reapply'], as: 'example' },
      { pack: 'img_friendly', list: 'list.keep_specialty', as: 'condition' },
      { pack: 'los_angeles', list: 'list.main_goal', as: 'example' },
    ],
    answers: ['narrative', 'letters', 'strategy_list'],
    yearsUntilApplication: 0,
    begin: {
      funding: 'Two sets of applications cost more; make the sum before the season.',
      time: 'One season, with two statements and two sets of letters to prepare.',
      letters: 'Each of the two specialties asks for letters of its own.',
      reversibility: 'Open until rank lists are certified.',
    },
  },
  {
    code: 'switch_specialty',
    lists: [
      {
        pack: 'diagnostic_radiology',
        list: 'list.branches',
        lines: ['related_field', 'other_specialty'],
        as: 'example',
      },
      { pack: 'diagnostic_radiology', list: 'list.neighbouring_specialties', as: 'caution' },
      { pack: 'diagnostic_radiology', list: 'list.nuclear_and_interventional', as: 'caution' },
      { pack: 'interventional_radiology', list: 'list.alternatives', as: 'example' },
      { pack: 'img_friendly', list: 'list.switch_specialty', as: 'condition' },
      { pack: 'los_angeles', list: 'list.main_goal', lines: ['switch'], as: 'example' },
    ],
    answers: ['external', 'strategy_list.wrong_fit_to_profile', 'exams.below_specialty_range'],
    yearsUntilApplication: 0,
    begin: {
      letters: 'Needs letters from the new specialty; few of the old ones carry over.',
      time: 'One season, and enough time in the new field to know it.',
      reversibility:
        'Hard to take back once training has begun; most people stay where they enter.',
      uncertainty: 'Whether the new field is wanted for itself.',
    },
  },
  {
    code: 'dr_then_esir',
    lists: [
      { pack: 'interventional_radiology', list: 'list.pathway_dr_intent', as: 'condition' },
      settleTheOrder,
      {
        pack: 'interventional_radiology',
        list: 'list.dr_to_ir',
        lines: ['with_esir'],
        as: 'example',
      },
    ],
    answers: ['external', 'strategy_list.too_few_programs', 'strategy_list.no_parallel_plan'],
    yearsUntilApplication: 0,
    begin: {
      time: 'Usually 6 training years in all.',
      reversibility: 'DR stands by itself if IR does not follow.',
      uncertainty: 'Which DR programs offer ESIR, and how its places are given.',
    },
  },
  {
    code: 'dr_then_independent_ir',
    lists: [
      { pack: 'interventional_radiology', list: 'list.pathway_independent', as: 'condition' },
      settleTheOrder,
      {
        pack: 'interventional_radiology',
        list: 'list.dr_to_ir',
        lines: ['without_esir'],
        as: 'example',
      },
    ],
    answers: ['external', 'strategy_list.too_few_programs', 'strategy_list.no_parallel_plan'],
    yearsUntilApplication: 0,
    begin: {
      time: 'Usually 7 training years in all.',
      reversibility: 'DR stands by itself if IR does not follow.',
    },
  },
  {
    code: 'other_country_match',
    lists: [
      {
        pack: 'img_friendly',
        list: 'list.which_process',
        lines: ['other_system'],
        as: 'example',
      },
    ],
    answers: ['external.visa_policy', 'strategy_list.visa_or_year_screened'],
    yearsUntilApplication: 0,
    begin: {
      licence: 'The other country’s own exams and registration apply.',
      reversibility: 'Coming back later is possible and asks for its own steps.',
    },
  },
  {
    code: 'early_match_route',
    lists: [],
    answers: [],
    yearsUntilApplication: 0,
    begin: { time: 'Its calendar runs ahead of the main Match; look at its own dates first.' },
  },
];

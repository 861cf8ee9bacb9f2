import { from } from './source.ts';
import type { Reason } from '../pack/index.ts';

const volume: readonly Reason[] = [
  {
    code: 'reason.volume.few',
    group: 'volume_and_geography',
    staff: 'Too few programs.',
    student: 'You applied to few programs.',
    factors: ['strategy_list.too_few_programs'],
    source: from('LA-06', 'L53'),
  },
  {
    code: 'reason.volume.concentrated',
    group: 'volume_and_geography',
    staff: 'Most of the list lay in Southern California, or in LA itself.',
    student: 'Most of your list was in Southern California.',
    factors: ['strategy_list.geographic_narrow'],
    source: from('LA-06', 'L54'),
  },
  {
    code: 'reason.volume.coastal',
    group: 'volume_and_geography',
    staff: 'Only California, or only cities on the coasts.',
    student: 'You looked only in California, or only along the coasts.',
    factors: ['strategy_list.geographic_narrow'],
    source: from('LA-06', 'L55'),
  },
];

const profile: readonly Reason[] = [
  {
    code: 'reason.profile.specialty',
    group: 'profile_and_specialty',
    staff:
      'A highly competitive specialty (radiology, orthopedics, dermatology and plastic surgery are named) without a portfolio to match it.',
    student: 'You chose one of the hardest fields, and your record does not quite carry it yet.',
    factors: ['strategy_list.wrong_fit_to_profile', 'external.specialty_competition'],
    source: from('LA-06', 'L57'),
  },
  {
    code: 'reason.profile.prestige',
    group: 'profile_and_specialty',
    staff:
      'The most prestigious academic programs of LA, as a first-time applicant or with a profile not strong enough for them.',
    student: 'You aimed at the most famous academic programs in LA.',
    factors: ['strategy_list.top_heavy'],
    source: from('LA-06', 'L58'),
  },
];

const academic: readonly Reason[] = [
  {
    code: 'reason.academic.scores',
    group: 'academic_and_testing',
    staff: 'USMLE or COMLEX scores at the border, or low.',
    student: 'Your scores are close to the line, or under it.',
    factors: ['exams.below_specialty_range'],
    source: from('LA-06', 'L60'),
  },
  {
    code: 'reason.academic.attempts',
    group: 'academic_and_testing',
    staff: 'Several attempts, or an exam not passed, without any context given.',
    student: 'An exam took more than one attempt, and nobody told the reader why.',
    factors: ['exams.fail_or_multiple_attempts', 'narrative.red_flag_not_addressed'],
    source: from('LA-06', 'L61'),
  },
  {
    code: 'reason.academic.gap',
    group: 'academic_and_testing',
    staff: 'A long time since graduation, and little clinical work in it.',
    student: 'You graduated a while ago, with little clinical work since.',
    factors: ['timeline_gaps.long_time_since_graduation', 'clinical_record.no_recent_clinical'],
    source: from('LA-06', 'L62'),
  },
];

const clinical: readonly Reason[] = [
  {
    code: 'reason.clinical.usce',
    group: 'clinical_experience',
    staff: 'Hardly any US clinical experience; weighs most for IMGs.',
    student: 'You have little clinical experience in the US.',
    factors: ['clinical_record.limited_us_clinical_experience'],
    source: from('LA-06', 'L64'),
  },
  {
    code: 'reason.clinical.specialty',
    group: 'clinical_experience',
    staff: 'Little time spent in the target specialty.',
    student: 'You have spent little time in your specialty.',
    factors: ['specialty_exposure.late_or_no_exposure'],
    source: from('LA-06', 'L65'),
  },
  {
    code: 'reason.clinical.letters',
    group: 'clinical_experience',
    staff: 'Letters that are general or lukewarm, or not from US physicians.',
    student: 'Your letters stay general, or come from outside the US.',
    factors: ['letters.generic', 'letters.non_us', 'letters.lukewarm_or_unknown'],
    source: from('LA-06', 'L66'),
  },
];

const interview: readonly Reason[] = [
  {
    code: 'reason.interview.few',
    group: 'interview_and_professionalism',
    staff: 'Few interviews for the number of applications.',
    student: 'You had few interviews for the number of programs.',
    factors: ['interview.few_invitations'],
    source: from('LA-06', 'L68'),
  },
  {
    code: 'reason.interview.motivation',
    group: 'interview_and_professionalism',
    staff: 'Communication was hard, or motivation unclear.',
    student: 'What drives you did not come across.',
    factors: ['interview.communication', 'interview.motivation_unclear'],
    source: from('LA-06', 'L69'),
  },
  {
    code: 'reason.interview.interest',
    group: 'interview_and_professionalism',
    staff: 'Seemed to have no interest in the program, or in the region.',
    student: 'Your interest in the program and the region was hard to see.',
    factors: ['interview.motivation_unclear', 'narrative.why_region_weak'],
    source: from('LA-06', 'L70'),
  },
];

const losAngeles: readonly Reason[] = [
  {
    code: 'reason.la.underestimated',
    group: 'los_angeles',
    staff: 'Competition in LA was underestimated.',
    student: 'LA was harder to enter than it looked.',
    factors: ['strategy_list.top_heavy', 'external.specialty_competition'],
    source: from('LA-06', 'L72'),
  },
  {
    code: 'reason.la.big_names',
    group: 'los_angeles',
    staff: 'Only the big names: Cedars-Sinai, Kaiser LA, Harbor-UCLA, USC and UCLA.',
    student: 'You looked only at the big names of the city.',
    factors: ['strategy_list.top_heavy'],
    source: from('LA-06', 'L73'),
  },
  {
    code: 'reason.la.overlooked',
    group: 'los_angeles',
    staff: 'Community and county hospitals around LA, and the Inland Empire, were overlooked.',
    student: 'Community and county hospitals around LA were missing from your list.',
    factors: ['strategy_list.geographic_narrow', 'strategy_list.top_heavy'],
    source: from('LA-06', 'L74'),
  },
];

/** The guide's six groups of reasons (LA-06). */
export const reasons: readonly Reason[] = [
  ...volume,
  ...profile,
  ...academic,
  ...clinical,
  ...interview,
  ...losAngeles,
];

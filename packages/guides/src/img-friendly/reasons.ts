import { from } from './source.ts';
import type { Reason } from '../pack/index.ts';

const exams: readonly Reason[] = [
  {
    code: 'reason.exams.attempts',
    group: 'exams',
    staff: 'A key exam was not passed at first, or was taken again.',
    student: 'One of your key exams took more than one attempt.',
    factors: ['exams.fail_or_multiple_attempts'],
    source: from('IMG-16', 'L74'),
  },
  {
    code: 'reason.exams.below_range',
    group: 'exams',
    staff: 'Scores well under what IMGs in the target specialty usually have.',
    student: 'Your scores lie well under those of other IMGs in this specialty.',
    factors: ['exams.below_specialty_range'],
    source: from('IMG-16', 'L75'),
  },
  {
    code: 'reason.exams.age',
    group: 'exams',
    staff: 'Exams will be older than 5-7 years at the target date, which some programs screen out.',
    student: 'When you apply, your exams will be several years old. Some programs look at that.',
    factors: ['exams.old_exam_date'],
    source: from('IMG-16', 'L76'),
  },
];

const clinical: readonly Reason[] = [
  {
    code: 'reason.clinical.recency',
    group: 'clinical',
    staff: 'No work with patients during the last 1-2 years.',
    student: 'Your work with patients lies some time back.',
    factors: ['clinical_record.no_recent_clinical', 'timeline_gaps.gap_unexplained'],
    source: from('IMG-18', 'L86'),
  },
  {
    code: 'reason.clinical.relevance',
    group: 'clinical',
    staff: 'Clinical experience that says little about the chosen specialty.',
    student: 'Your clinical work so far is far from the specialty you chose.',
    factors: ['specialty_exposure.late_or_no_exposure'],
    source: from('IMG-18', 'L87'),
  },
  {
    code: 'reason.clinical.system',
    group: 'clinical',
    staff: 'Clinical experience from another country or system than the one applied to.',
    student: 'Your clinical work was in another health system.',
    factors: ['clinical_record.limited_us_clinical_experience'],
    source: from('IMG-18', 'L88'),
  },
];

const letters: readonly Reason[] = [
  {
    code: 'reason.letters.generic',
    group: 'letters',
    staff: 'Letters without one concrete example.',
    student: 'Your letters are kind, and tell nothing that somebody saw.',
    factors: ['letters.generic'],
    source: from('IMG-20', 'L96'),
  },
  {
    code: 'reason.letters.writers',
    group: 'letters',
    staff: 'Writers from outside the specialty, or strangers to residency training.',
    student: 'Your writers are from another field, or do not know how residency works here.',
    factors: ['letters.non_specialty'],
    source: from('IMG-20', 'L97'),
  },
  {
    code: 'reason.letters.not_local',
    group: 'letters',
    staff:
      'All letters from elsewhere, none from the country applied to, where such letters are expected.',
    student: 'None of your letters comes from the country you apply to.',
    factors: ['letters.non_us'],
    source: from('IMG-20', 'L98'),
  },
];

const narrative: readonly Reason[] = [
  {
    code: 'reason.narrative.why',
    group: 'narrative',
    staff:
      'The statement leaves one of the three whys open: specialty, country, what the person brings.',
    student: 'Your statement leaves a "why" open: this field, this country, or what you bring.',
    factors: ['narrative.why_specialty_weak', 'narrative.why_region_weak'],
    source: from('IMG-22', 'L109-112'),
  },
  {
    code: 'reason.narrative.generic',
    group: 'narrative',
    staff: 'Phrases anybody could have written, without an example.',
    student: "Some sentences could stand in anybody's statement.",
    factors: ['narrative.statement_generic'],
    source: from('IMG-22', 'L113'),
  },
  {
    code: 'reason.narrative.not_addressed',
    group: 'narrative',
    staff: 'Gaps or exam attempts are not addressed, or are defended.',
    student: 'A gap or an exam still needs a calm sentence.',
    factors: ['narrative.red_flag_not_addressed', 'timeline_gaps.gap_unexplained'],
    source: from('IMG-22', 'L114'),
  },
];

const strategy: readonly Reason[] = [
  {
    code: 'reason.strategy.number',
    group: 'strategy',
    staff: 'The number of programs was small.',
    student: 'You applied to few programs.',
    factors: ['strategy_list.too_few_programs'],
    source: from('IMG-23', 'L122'),
  },
  {
    code: 'reason.strategy.not_img_friendly',
    group: 'strategy',
    staff: 'A large share of the list was very competitive, or takes hardly any IMGs.',
    student: 'Much of your list were programs that take few IMGs.',
    factors: ['strategy_list.top_heavy', 'strategy_list.wrong_fit_to_profile'],
    source: from('IMG-23', 'L123'),
  },
  {
    code: 'reason.strategy.missing_kinds',
    group: 'strategy',
    staff: 'Community programs, smaller centers or programs known to take IMGs were missing.',
    student: 'Community hospitals and smaller centers were missing from your list.',
    factors: ['strategy_list.top_heavy', 'strategy_list.geographic_narrow'],
    source: from('IMG-23', 'L124-127'),
  },
  {
    code: 'reason.strategy.visa',
    group: 'strategy',
    staff: 'Programs on the list do not sponsor the visa that is needed.',
    student: 'Some programs on your list do not sponsor your visa.',
    factors: ['strategy_list.visa_or_year_screened', 'external.visa_policy'],
    source: from('IMG-38', 'L248-253'),
  },
  {
    code: 'reason.strategy.graduation_year',
    group: 'strategy',
    staff: 'More years since graduation than the programs on the list accept.',
    student: 'Some programs on your list want a more recent graduation.',
    factors: ['timeline_gaps.long_time_since_graduation', 'strategy_list.visa_or_year_screened'],
    source: from('IMG-39', 'L258'),
  },
];

/** The reasons of the guide, in its five domains (IMG-15 to IMG-24, IMG-38, IMG-39). */
export const reasons: readonly Reason[] = [
  ...exams,
  ...clinical,
  ...letters,
  ...narrative,
  ...strategy,
];

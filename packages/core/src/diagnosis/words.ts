import type { Agreement, Confidence, Horizon, Severity } from './finding.ts';
import type { Domain, FactorCode } from './taxonomy.ts';

/** Each domain as staff read it. */
export const domainWords = {
  exams: 'Exams',
  clinical_record: 'Clinical record',
  specialty_exposure: 'Time in the specialty',
  letters: 'Letters',
  scholarship: 'Research',
  narrative: 'Statement and application',
  strategy_list: 'Program list',
  rank_list: 'Rank list',
  interview: 'Interviews',
  professionalism: 'Professional conduct',
  timeline_gaps: 'Gaps in time',
  external: 'Outside anyone’s control',
} as const satisfies Record<Domain, string>;

/** Each factor as staff read it: about the application, never about what a person is. */
export const factorWords = {
  'exams.fail_or_multiple_attempts': 'An exam took more than one attempt',
  'exams.below_specialty_range': 'Scores below what the specialty usually sees',
  'exams.exam_missing_or_late': 'An exam was missing or came late',
  'exams.old_exam_date': 'An exam lies far back',
  'exams.comlex_only_screen': 'COMLEX alone did not pass a screen',
  'clinical_record.clerkship_fail_or_marginal': 'A clerkship was close or not passed',
  'clinical_record.few_honors': 'Fewer honors than most who apply',
  'clinical_record.course_fail': 'A course was not passed',
  'clinical_record.no_recent_clinical': 'No recent clinical work',
  'clinical_record.limited_us_clinical_experience': 'Little clinical time in the US',
  'clinical_record.no_subinternship': 'No sub-internship',
  'specialty_exposure.late_or_no_exposure': 'Met the specialty late or not at all',
  'specialty_exposure.no_away_rotation': 'No away rotation',
  'specialty_exposure.exposure_outdated': 'Time in the specialty lies far back',
  'specialty_exposure.commitment_unclear': 'Commitment hard to see on paper',
  'specialty_exposure.late_specialty_change': 'Changed specialty late',
  'letters.generic': 'Letters say little that is particular',
  'letters.non_specialty': 'Too few letters from the specialty',
  'letters.non_us': 'Letters from outside the US only',
  'letters.stale': 'Letters are old',
  'letters.single_institution': 'All letters from one place',
  'letters.lukewarm_or_unknown': 'A letter lukewarm, or its tone not known',
  'letters.late_upload': 'A letter came late',
  'scholarship.none': 'No research yet',
  'scholarship.unrelated': 'Research not tied to the specialty',
  'scholarship.no_output': 'Research without a visible result',
  'scholarship.role_unclear': 'Own part in the research unclear',
  'narrative.statement_generic': 'Statement could be anybody’s',
  'narrative.why_specialty_weak': 'Why this specialty stays unclear',
  'narrative.why_region_weak': 'Why this region stays unclear',
  'narrative.red_flag_not_addressed': 'What programs may ask about is not explained',
  'narrative.inconsistent_dates': 'Dates do not agree',
  'narrative.cv_presentation': 'CV hides what was done',
  'strategy_list.too_few_programs': 'Too few programs',
  'strategy_list.top_heavy': 'Too few programs within easier reach',
  'strategy_list.geographic_narrow': 'Programs in few places',
  'strategy_list.no_parallel_plan': 'No second plan beside it',
  'strategy_list.wrong_fit_to_profile': 'Programs that seldom take such applications',
  'strategy_list.visa_or_year_screened': 'Screened out by visa or graduation year',
  'strategy_list.signals_misused': 'Signals placed without effect',
  'strategy_list.applied_late': 'Applied late',
  'strategy_list.missing_documents': 'Documents were missing',
  'strategy_list.prelim_advanced_not_paired': 'Advanced and preliminary positions not paired',
  'rank_list.too_short': 'Rank list was short',
  'rank_list.left_out_acceptable': 'Programs that would have done were left out',
  'rank_list.ranked_by_guess': 'Ranked by guessing what programs want',
  'rank_list.supplemental_missing': 'Supplemental list missing',
  'rank_list.couple_constraints': 'Limits of a couples match',
  'interview.few_invitations': 'Few invitations',
  'interview.declined_or_missed': 'Invitations declined or missed',
  'interview.communication': 'Interview conversation did not carry',
  'interview.motivation_unclear': 'Interest hard to read in interviews',
  'interview.poor_insight': 'Own part in events hard to hear in answers',
  'interview.weak_answers_on_red_flags': 'Hard questions left open',
  'professionalism.documented_lapse': 'A documented event',
  'professionalism.team_concern': 'A concern from a team',
  'professionalism.match_violation': 'A Match rule was not kept',
  'professionalism.unprofessional_message': 'A message or remark that hurt',
  'timeline_gaps.leave_unexplained': 'A leave without explanation',
  'timeline_gaps.gap_unexplained': 'A gap without explanation',
  'timeline_gaps.long_time_since_graduation': 'Graduation lies far back',
  'external.specialty_competition': 'Many applied for few positions',
  'external.few_positions': 'Fewer positions than before',
  'external.program_closure': 'A program closed',
  'external.visa_policy': 'Visa rules',
  'external.chance': 'Chance',
} as const satisfies Record<FactorCode, string>;

/** How much a finding weighed. */
export const severityWords: Record<Severity, string> = {
  0: 'Looked at, no weight',
  1: 'Weighed a little',
  2: 'Weighed clearly',
  3: 'Weighed most',
};

/** How a finding is known. */
export const confidenceWords: Record<Confidence, string> = {
  reported: 'Reported by somebody',
  documented: 'Documented',
  inferred: 'Our reading',
};

/** How long a change would take. */
export const horizonWords: Record<Horizon, string> = {
  lt6m: 'Can change within 6 months',
  '6to12m': 'Takes 6 to 12 months',
  gt12m: 'Takes more than a year',
  fixed: 'Cannot be changed',
};

/** Whether the student sees it the same way. */
export const agreementWords: Record<Agreement, string> = {
  yes: 'Agrees',
  partly: 'Agrees in part',
  no: 'Sees it differently',
  not_asked: 'Not asked yet',
};

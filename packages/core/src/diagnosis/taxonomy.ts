/**
 * What can have stood in the way, by domain (domain.md section 7, from the five guides). `external` exists so that
 * nobody is ever forced to blame the person. Order is the order on screen.
 */
export const taxonomy = {
  exams: [
    'fail_or_multiple_attempts',
    'below_specialty_range',
    'exam_missing_or_late',
    'old_exam_date',
    'comlex_only_screen',
  ],
  clinical_record: [
    'clerkship_fail_or_marginal',
    'few_honors',
    'course_fail',
    'no_recent_clinical',
    'limited_us_clinical_experience',
    'no_subinternship',
  ],
  specialty_exposure: [
    'late_or_no_exposure',
    'no_away_rotation',
    'exposure_outdated',
    'commitment_unclear',
    'late_specialty_change',
  ],
  letters: [
    'generic',
    'non_specialty',
    'non_us',
    'stale',
    'single_institution',
    'lukewarm_or_unknown',
    'late_upload',
  ],
  scholarship: ['none', 'unrelated', 'no_output', 'role_unclear'],
  narrative: [
    'statement_generic',
    'why_specialty_weak',
    'why_region_weak',
    'red_flag_not_addressed',
    'inconsistent_dates',
    'cv_presentation',
  ],
  strategy_list: [
    'too_few_programs',
    'top_heavy',
    'geographic_narrow',
    'no_parallel_plan',
    'wrong_fit_to_profile',
    'visa_or_year_screened',
    'signals_misused',
    'applied_late',
    'missing_documents',
    'prelim_advanced_not_paired',
  ],
  rank_list: [
    'too_short',
    'left_out_acceptable',
    'ranked_by_guess',
    'supplemental_missing',
    'couple_constraints',
  ],
  interview: [
    'few_invitations',
    'declined_or_missed',
    'communication',
    'motivation_unclear',
    'poor_insight',
    'weak_answers_on_red_flags',
  ],
  professionalism: [
    'documented_lapse',
    'team_concern',
    'match_violation',
    'unprofessional_message',
  ],
  timeline_gaps: ['leave_unexplained', 'gap_unexplained', 'long_time_since_graduation'],
  external: ['specialty_competition', 'few_positions', 'program_closure', 'visa_policy', 'chance'],
} as const;

export type Domain = keyof typeof taxonomy;
export type Factor = (typeof taxonomy)[Domain][number];
/** `domain.factor`, e.g. `letters.generic`. */
export type FactorCode = { [D in Domain]: `${D}.${(typeof taxonomy)[D][number]}` }[Domain];

export const domains = Object.keys(taxonomy) as readonly Domain[];

/** Whether the pair is one the taxonomy holds. */
export function isFactor(domain: string, factor: string): boolean {
  return (
    Object.hasOwn(taxonomy, domain) &&
    (taxonomy[domain as Domain] as readonly string[]).includes(factor)
  );
}

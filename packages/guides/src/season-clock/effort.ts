/** What a template task takes: our estimate, for the clock alone. No guide gives these figures. */
export interface Effort {
  /** Shortest time in calendar days. */
  readonly days: number;
  readonly hoursAWeek: number;
  readonly after: readonly string[];
  readonly ongoing: boolean;
  /** Tasks of several templates with the same word are one piece of work. */
  readonly same: string | null;
}

interface More {
  readonly after?: readonly string[];
  readonly ongoing?: true;
  readonly same?: string;
}

const takes = (days: number, hoursAWeek: number, more: More = {}): Effort => ({
  days,
  hoursAWeek,
  after: more.after ?? [],
  ongoing: more.ongoing ?? false,
  same: more.same ?? null,
});

/** By template and task. A task without a line takes two weeks and one hour a week. */
export const efforts: Readonly<Record<string, Readonly<Record<string, Effort>>>> = {
  'diagnostic_radiology.five_phases': {
    'task.take_time_and_support': takes(3, 0),
    'task.hold_debrief': takes(3, 1, { after: ['task.take_time_and_support'] }),
    'task.ask_radiology_mentor': takes(7, 1),
    'task.arrange_program_director': takes(10, 1),
    'task.decide_path': takes(5, 2, { after: ['task.hold_debrief'], same: 'decide_path' }),
    'task.begin_role_search': takes(10, 2),
    'task.secure_research_post': takes(28, 3, { after: ['task.begin_role_search'] }),
    'task.secure_clinical_post': takes(28, 3, {
      after: ['task.begin_role_search'],
      same: 'clinical_role',
    }),
    'task.formalize_mentorship': takes(14, 1, { after: ['task.ask_radiology_mentor'] }),
    'task.outline_projects': takes(14, 2),
    'task.steady_research': takes(90, 6, { ongoing: true }),
    'task.manuscript_in_progress': takes(84, 3, { same: 'manuscript' }),
    'task.work_with_letter_writers': takes(60, 1, { ongoing: true, same: 'know_writers' }),
    'task.clinical_evaluations': takes(60, 2, { ongoing: true }),
    'task.conferences_and_tumor_boards': takes(60, 1, { ongoing: true, same: 'conferences' }),
    'task.request_letters': takes(28, 1, { same: 'request_letters' }),
    'task.draft_statement': takes(28, 2, { same: 'statement' }),
    'task.review_targets': takes(14, 2, { same: 'program_list' }),
    'task.finalize_eras': takes(21, 4, { same: 'application_ready' }),
    'task.apply_broadly': takes(7, 4, { after: ['task.finalize_eras'], same: 'apply' }),
    'task.prepare_interviews': takes(21, 2, { same: 'interviews' }),
  },
  'interventional_radiology.first_days': {
    'task.trusted_people': takes(2, 1),
    'task.contact_office': takes(2, 0),
    'task.contact_director': takes(3, 1),
    'task.contact_mentors': takes(3, 1),
    'task.gather_packet': takes(5, 2, { same: 'packet' }),
    'task.settle_soap': takes(2, 0, { same: 'soap' }),
  },
  'img_friendly.triage': {
    'task.settle_process': takes(2, 0, { same: 'soap' }),
    'task.late_places': takes(10, 2),
    'task.set_debriefs': takes(5, 0),
    'task.gather_packet': takes(7, 2, { same: 'packet' }),
  },
  'interventional_radiology.route_dr_position': {
    'task.ask_about_esir': takes(7, 1),
    'task.ir_mentor_there': takes(14, 1),
    'task.ir_project_early': takes(84, 4, { ongoing: true, after: ['task.ir_mentor_there'] }),
  },
  'interventional_radiology.route_clinical_year': {
    'task.settle_sequence': takes(7, 1, { same: 'decide_path' }),
    'task.strong_evaluations': takes(84, 2, { ongoing: true }),
    'task.step_two_if_open': takes(56, 8),
    'task.stay_near_ir': takes(60, 1, { ongoing: true, same: 'conferences' }),
    'task.letters_of_clinicians': takes(28, 1, { after: ['task.strong_evaluations'] }),
  },
  'interventional_radiology.route_research_year': {
    'task.formal_fellowship': takes(42, 3),
    'task.research_milestones': takes(10, 2, { after: ['task.formal_fellowship'] }),
    'task.abstract_sir_rsna': takes(70, 4, { after: ['task.research_milestones'] }),
    'task.ir_manuscript': takes(84, 3, { same: 'manuscript' }),
    'task.letters_from_ir': takes(28, 1, { same: 'request_letters' }),
  },
  'interventional_radiology.route_clinical_role': {
    'task.test_the_role': takes(7, 1),
    'task.take_clinical_role': takes(28, 3, {
      after: ['task.test_the_role'],
      same: 'clinical_role',
    }),
    'task.letter_of_role': takes(28, 1),
  },
  'img_friendly.twelve_months': {
    'task.keep_or_switch': takes(10, 2, { same: 'decide_path' }),
    'task.clinical_role': takes(28, 4, { after: ['task.keep_or_switch'], same: 'clinical_role' }),
    'task.visa_pathway': takes(14, 1),
    'task.more_responsibility': takes(35, 3, { ongoing: true, after: ['task.clinical_role'] }),
    'task.reflective_log': takes(28, 1, { ongoing: true }),
    'task.join_project': takes(21, 2),
    'task.output': takes(56, 4, { after: ['task.join_project'] }),
    'task.cultivate_writers': takes(42, 1, { ongoing: true, same: 'know_writers' }),
    'task.statement': takes(28, 2, { same: 'statement' }),
    'task.cv': takes(10, 2),
    'task.identify_programs': takes(21, 3, { same: 'program_list' }),
    'task.communication_sheet': takes(21, 1, { after: ['task.identify_programs'] }),
    'task.final_letters': takes(28, 1, { same: 'request_letters' }),
    'task.apply_first_day': takes(7, 4, { after: ['task.consistency'], same: 'apply' }),
    'task.consistency': takes(7, 2),
    'task.interview_practice': takes(21, 2, { same: 'interviews' }),
  },
  'los_angeles.example_twelve_months': {
    'task.coordinator_job': takes(42, 4),
    'task.weekly_conferences': takes(60, 1, { ongoing: true, same: 'conferences' }),
    'task.small_qi': takes(42, 2),
    'task.regional_poster': takes(56, 3),
    'task.la_observership': takes(60, 8, { ongoing: true }),
    'task.case_report': takes(42, 2),
    'task.two_letters': takes(28, 1, { same: 'request_letters' }),
    'task.one_manuscript': takes(84, 3, { same: 'manuscript' }),
    'task.refine_statement': takes(28, 2, { same: 'statement' }),
    'task.apply_in_rings': takes(14, 4, { same: 'apply' }),
    'task.mock_interviews': takes(21, 2, { same: 'interviews' }),
  },
  'los_angeles.profile_img': {
    'task.california_experience': takes(56, 6, { ongoing: true }),
    'task.visa_policy_by_site': takes(14, 1),
    'task.us_letters_on_teamwork': takes(28, 1, { after: ['task.california_experience'] }),
  },
  'los_angeles.profile_us_graduate': {
    'task.settle_professionalism': takes(21, 1),
    'task.research_or_core': takes(10, 2, { same: 'decide_path' }),
    'task.use_home_institution': takes(28, 1),
  },
  'los_angeles.profile_switcher': {
    'task.work_in_new_specialty': takes(56, 6, { ongoing: true }),
    'task.letters_of_new_specialty': takes(28, 1, { after: ['task.work_in_new_specialty'] }),
    'task.answer_the_change': takes(14, 1),
  },
  'mspe.mspe_addendum': {
    'task.mspe_addendum_agree': takes(7, 1),
    'task.mspe_addendum_write': takes(21, 2, { after: ['task.mspe_addendum_agree'] }),
  },
  'mspe.mspe_new': {
    'task.mspe_new_review': takes(14, 1),
    'task.mspe_new_write': takes(28, 2, { after: ['task.mspe_new_review'] }),
  },
};

/** What a task takes that has no line above. */
export const usual: Effort = takes(14, 1);

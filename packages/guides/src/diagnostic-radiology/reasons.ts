import { from } from './source.ts';
import type { Reason } from '../pack/index.ts';

const rankList: readonly Reason[] = [
  {
    code: 'reason.rank_list.few_or_one_place',
    group: 'rank_list',
    staff: 'The rank list was short, or all of it lay in one city or region.',
    student: 'Your rank list was short, or stayed close to one place.',
    factors: ['rank_list.too_short', 'strategy_list.geographic_narrow'],
    source: from('DR-06', 'L23'),
  },
  {
    code: 'reason.rank_list.few_likely_programs',
    group: 'rank_list',
    staff:
      'Chances were judged too high, and programs within easier reach were left low or left out.',
    student: 'Programs where your chances were better stood low on your list, or were not on it.',
    factors: ['rank_list.left_out_acceptable', 'strategy_list.top_heavy'],
    source: from('DR-06', 'L24'),
  },
  {
    code: 'reason.rank_list.advanced_and_categorical',
    group: 'rank_list',
    staff:
      'Advanced and categorical positions were ranked without a plan for how they fit together.',
    student: 'Advanced and categorical positions on your list did not yet work as a pair.',
    factors: ['strategy_list.prelim_advanced_not_paired', 'rank_list.supplemental_missing'],
    source: from('DR-06', 'L25'),
  },
];

const academics: readonly Reason[] = [
  {
    code: 'reason.academics.scores',
    group: 'academics',
    staff: 'USMLE or COMLEX scores lie under what radiology applicants usually bring.',
    student: 'Your exam scores are below what most radiology applicants bring.',
    factors: ['exams.below_specialty_range'],
    source: from('DR-07', 'L27'),
  },
  {
    code: 'reason.academics.attempts',
    group: 'academics',
    staff:
      'Step 1 was not passed at first, or took several attempts. It weighs even if later passed.',
    student:
      'Step 1 took more than one attempt. Programs may ask about it even though you have passed.',
    factors: ['exams.fail_or_multiple_attempts'],
    source: from('DR-07', 'L28'),
  },
  {
    code: 'reason.academics.core_rotation',
    group: 'academics',
    staff: 'A core rotation was passed narrowly or not passed.',
    student: 'One of your core rotations was close, or needed a second go.',
    factors: ['clinical_record.clerkship_fail_or_marginal'],
    source: from('DR-07', 'L29'),
  },
  {
    code: 'reason.academics.honors',
    group: 'academics',
    staff: 'There are fewer honors on the transcript than other applicants in radiology show.',
    student: 'Your transcript shows fewer honors than those of other radiology applicants.',
    factors: ['clinical_record.few_honors'],
    source: from('DR-07', 'L30'),
  },
];

const exposure: readonly Reason[] = [
  {
    code: 'reason.exposure.no_sub_internship_or_away',
    group: 'exposure',
    staff: 'No sub-internship and no away rotation in radiology.',
    student: 'You have not yet had a longer stay in radiology, at home or away.',
    factors: ['specialty_exposure.no_away_rotation', 'clinical_record.no_subinternship'],
    source: from('DR-08', 'L32'),
  },
  {
    code: 'reason.exposure.letters',
    group: 'exposure',
    staff: 'Radiology letters are few, or were written too long ago.',
    student: 'Your radiology letters are few, or are getting old.',
    factors: ['letters.stale', 'letters.non_specialty', 'letters.generic'],
    source: from('DR-08', 'L33'),
  },
  {
    code: 'reason.exposure.statement',
    group: 'exposure',
    staff: 'The personal statement does not make the choice of radiology understandable.',
    student: 'Your statement does not yet tell a reader why you chose radiology.',
    factors: ['narrative.why_specialty_weak', 'specialty_exposure.commitment_unclear'],
    source: from('DR-08', 'L34'),
  },
];

const research: readonly Reason[] = [
  {
    code: 'reason.research.none',
    group: 'research',
    staff: 'Nothing substantial in radiology or imaging research.',
    student: 'There is no imaging project on your record yet.',
    factors: ['scholarship.none', 'scholarship.no_output'],
    source: from('DR-09', 'L36'),
  },
  {
    code: 'reason.research.unrelated',
    group: 'research',
    staff: 'There is research, but its link to diagnostic radiology is not drawn.',
    student: 'Your projects are real; their link to radiology is not visible yet.',
    factors: ['scholarship.unrelated'],
    source: from('DR-09', 'L37'),
  },
  {
    code: 'reason.research.role',
    group: 'research',
    staff:
      'The own part in a project stays vague: "collaborator", and nothing about what was done.',
    student: 'A reader cannot tell what you yourself did in a project.',
    factors: ['scholarship.role_unclear'],
    source: from('DR-09', 'L38'),
  },
];

const interviews: readonly Reason[] = [
  {
    code: 'reason.interviews.few',
    group: 'interviews',
    staff: 'Few interviews: fewer than 8-10 in diagnostic radiology, in a competitive cycle.',
    student:
      'You had fewer than 8-10 radiology interviews. In a competitive cycle that leaves little room.',
    factors: ['interview.few_invitations'],
    source: from('DR-10', 'L40'),
  },
  {
    code: 'reason.interviews.conduct',
    group: 'interviews',
    staff:
      'Something was noticed in interviews: little insight, arrogance, a remark that was out of place.',
    student:
      'Something you said in an interview may have been heard differently from how you meant it.',
    factors: ['interview.poor_insight', 'professionalism.unprofessional_message'],
    source: from('DR-10', 'L41'),
  },
  {
    code: 'reason.interviews.fit',
    group: 'interviews',
    staff: 'Enthusiasm for the program, or fit with it, did not come across.',
    student: 'Your interest in each program did not quite come across.',
    factors: ['interview.motivation_unclear', 'interview.communication'],
    source: from('DR-10', 'L42'),
  },
];

const events: readonly Reason[] = [
  {
    code: 'reason.events.leaves_and_gaps',
    group: 'events',
    staff:
      'A leave, a professionalism matter, or a longer gap that the application leaves unexplained.',
    student: 'Programs may ask about a leave, an event or a gap in your record.',
    factors: [
      'timeline_gaps.leave_unexplained',
      'timeline_gaps.gap_unexplained',
      'professionalism.documented_lapse',
    ],
    source: from('DR-11', 'L44'),
  },
  {
    code: 'reason.events.late_change',
    group: 'events',
    staff: 'Radiology was chosen late in medical school, with little groundwork behind it.',
    student: 'You came to radiology late, and had little time to lay the groundwork.',
    factors: ['specialty_exposure.late_specialty_change'],
    source: from('DR-11', 'L45'),
  },
  {
    code: 'reason.events.explanation',
    group: 'events',
    staff: 'An adverse event, such as an exam or a leave, is explained badly or not at all.',
    student: 'Something difficult in your record still needs a short, calm explanation.',
    factors: ['narrative.red_flag_not_addressed', 'interview.weak_answers_on_red_flags'],
    source: from('DR-11', 'L46'),
  },
];

/** The reasons of the guide in its six groups (DR-06 to DR-11). */
export const reasons: readonly Reason[] = [
  ...rankList,
  ...academics,
  ...exposure,
  ...research,
  ...interviews,
  ...events,
];

import { from } from './source.ts';
import type { Reason } from '../pack/index.ts';

const academics: readonly Reason[] = [
  {
    code: 'reason.academics.step_one',
    group: 'academics',
    staff:
      'Step 1 not passed at first, or several attempts. It counts even now that the exam is pass/fail.',
    student: 'Step 1 took more than one attempt. Programs notice, even now that it gives no score.',
    factors: ['exams.fail_or_multiple_attempts'],
    source: from('IR-17', 'L127'),
  },
  {
    code: 'reason.academics.step_two',
    group: 'academics',
    staff: "Step 2 CK under programs' cutoffs, or well under the average of the specialty.",
    student:
      'Your Step 2 score is under the line some programs draw, or well under the usual range.',
    factors: ['exams.below_specialty_range'],
    source: from('IR-17', 'L128'),
  },
  {
    code: 'reason.academics.courses_and_leaves',
    group: 'academics',
    staff: 'More than one course or clerkship not passed, or leaves nobody explained.',
    student: 'There are courses you took twice, or a leave that nobody explained to the reader.',
    factors: [
      'clinical_record.course_fail',
      'clinical_record.clerkship_fail_or_marginal',
      'timeline_gaps.leave_unexplained',
    ],
    source: from('IR-17', 'L129'),
  },
];

const exposure: readonly Reason[] = [
  {
    code: 'reason.exposure.late',
    group: 'exposure',
    staff: 'IR rotations were few, or came late.',
    student: 'You met IR late, or only for a short time.',
    factors: ['specialty_exposure.late_or_no_exposure'],
    source: from('IR-18', 'L133'),
  },
  {
    code: 'reason.exposure.no_away',
    group: 'exposure',
    staff: 'Neither a sub-internship nor an away rotation in IR.',
    student: 'You have not yet done a longer rotation in IR.',
    factors: ['specialty_exposure.no_away_rotation', 'clinical_record.no_subinternship'],
    source: from('IR-18', 'L134'),
  },
  {
    code: 'reason.exposure.letters',
    group: 'exposure',
    staff: 'IR letters stay general, because the writers hardly knew the person.',
    student: 'Your IR letters came from people who had little chance to know you.',
    factors: ['letters.generic', 'letters.lukewarm_or_unknown'],
    source: from('IR-18', 'L135'),
  },
  {
    code: 'reason.exposure.statement',
    group: 'exposure',
    staff: 'From the statement nobody learns why IR, and why this person in it.',
    student: 'Your statement leaves open why IR, and why you in IR.',
    factors: ['narrative.why_specialty_weak', 'narrative.statement_generic'],
    source: from('IR-18', 'L136'),
  },
];

const strategy: readonly Reason[] = [
  {
    code: 'reason.strategy.few_or_top',
    group: 'strategy',
    staff: 'Too few programs, or only those at the very top.',
    student: 'Your list was short, or stayed at the very top.',
    factors: ['strategy_list.too_few_programs', 'strategy_list.top_heavy'],
    source: from('IR-19', 'L140'),
  },
  {
    code: 'reason.strategy.geography',
    group: 'strategy',
    staff: 'Little willingness, or little freedom, to move.',
    student: 'You could only look in a few places.',
    factors: ['strategy_list.geographic_narrow'],
    source: from('IR-19', 'L141'),
  },
  {
    code: 'reason.strategy.no_backup',
    group: 'strategy',
    staff: 'No application beside it, in DR or another field within reach.',
    student: 'There was no second field on your application, such as DR.',
    factors: ['strategy_list.no_parallel_plan'],
    source: from('IR-19', 'L142'),
  },
  {
    code: 'reason.strategy.letters_one_sided',
    group: 'strategy',
    staff: 'All letters from one institution, or none from an IR physician.',
    student: 'Your letters all came from one place, or none came from IR.',
    factors: ['letters.single_institution', 'letters.non_specialty'],
    source: from('IR-19', 'L143'),
  },
];

const interviews: readonly Reason[] = [
  {
    code: 'reason.interviews.few_despite_breadth',
    group: 'interviews',
    staff:
      'Hardly any interviews although the list was broad: look at screens (scores, what programs may ask about) and at letters.',
    student:
      'You applied widely and heard little. We look at what a first screen sees, and at your letters.',
    factors: [
      'interview.few_invitations',
      'exams.below_specialty_range',
      'letters.lukewarm_or_unknown',
    ],
    source: from('IR-21', 'L147'),
  },
  {
    code: 'reason.interviews.performance',
    group: 'interviews',
    staff: 'Interviews, but no match: the interview itself.',
    student: 'You had interviews. We look at how they went.',
    factors: ['interview.communication', 'interview.motivation_unclear'],
    source: from('IR-22', 'L149'),
  },
  {
    code: 'reason.interviews.rotations',
    group: 'interviews',
    staff: 'Interviews, but no match: something noticed on a rotation.',
    student: 'Somebody may have noticed something on a rotation. We ask.',
    factors: ['professionalism.team_concern'],
    source: from('IR-22', 'L150'),
  },
  {
    code: 'reason.interviews.conduct',
    group: 'interviews',
    staff: 'Interviews, but no match: conduct, or how the person worked in a team.',
    student: 'How you came across in a team may have played a part. We ask, and listen.',
    factors: ['professionalism.documented_lapse', 'professionalism.unprofessional_message'],
    source: from('IR-22', 'L151'),
  },
];

/** The reasons of the guide in its groups (IR-17 to IR-22). */
export const reasons: readonly Reason[] = [...academics, ...exposure, ...strategy, ...interviews];

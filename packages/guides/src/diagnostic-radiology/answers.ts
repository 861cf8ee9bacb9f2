import { from } from './source.ts';
import type { FaqEntry, Guard } from '../pack/index.ts';

/** Questions students ask (DR-46 to DR-49). */
export const faq: readonly FaqEntry[] = [
  {
    code: 'faq.switch_or_stay',
    question: 'Is it better to try another specialty next year?',
    answer:
      'That depends on how much you want radiology and on how your record reads. If advisors who know the radiology numbers see a fair chance after a focused year, staying makes sense. If several experienced mentors still see a low one, look seriously at fields where your strengths count for more and where you would also be happy.',
    staff: 'Needs recorded votes of mentors; several low votes prompt the alternatives.',
    source: from('DR-46', 'L236-237'),
  },
  {
    code: 'faq.permanent_mark',
    question: 'Will the first attempt stay with me for good?',
    answer:
      'Programs will see it, and it does not close the door. What they look for is what you did with it: improvement that is on paper, such as research, clinical work, new letters. An application that shows you ready now is read as that.',
    source: from('DR-47', 'L238-239'),
  },
  {
    code: 'faq.how_many_interviews',
    question: 'How many interviews would make the next time safer?',
    answer:
      'It changes by year and by person. A usual aim is a rank list of at least 11-13 programs, and more where you can, with the interviews that takes. No list guarantees interviews, so make every part of the file stronger and apply widely. We watch the invitations with you and adjust as they come.',
    staff: 'Track offers as they arrive and change the strategy during the season, not after it.',
    source: from('DR-48', 'L240-241'),
  },
  {
    code: 'faq.step_attempt',
    question: 'I did not pass Step 1 or Step 2 at first. Can it still be radiology?',
    answer:
      'It can, and it is harder. Three things together make it thinkable: later exams passed with solid scores, strong clinical work and conduct, and a real radiology record of research, mentors and letters. Some programs will then look at you. Plan a second road beside it from the first day, with somebody who knows your case.',
    staff: 'The parallel plan is not optional here.',
    source: from('DR-49', 'L242-246'),
  },
];

/** Rules and pitfalls of the guide, in words. */
export const guards: readonly Guard[] = [
  {
    code: 'guard.single_factor',
    kind: 'rule',
    staff:
      'One factor alone seldom explains a year without a match. Look once more, or confirm that it is only this.',
    source: from('DR-12', 'L47'),
  },
  {
    code: 'guard.no_sudden_goodbye',
    kind: 'pitfall',
    staff:
      'Giving up radiology or medicine in the first days is confirmed a second time, with a note of the advisor.',
    student: 'This can wait. Nothing about leaving has to be decided this week.',
    source: from('DR-14', 'L54'),
  },
  {
    code: 'guard.open_months',
    kind: 'rule',
    staff: 'April and May of the second year stay visibly open until an advisor fills them.',
    source: from('DR-44', 'L226-230'),
  },
  {
    code: 'guard.target_said_aloud',
    kind: 'rule',
    staff:
      'The timeline leads to the Match of Y+2. Say it, and adjust for more gap years or a preliminary year.',
    source: from('DR-45', 'L211, L234'),
  },
  {
    code: 'guard.mentor_votes',
    kind: 'rule',
    staff:
      'Reapply or switch is discussed on recorded votes of mentors who know the data, not on a feeling.',
    source: from('DR-46', 'L237'),
  },
  {
    code: 'guard.parallel_plan_after_exam',
    kind: 'rule',
    staff:
      'After a Step attempt that was not passed, a plan for radiology is agreed only with a parallel plan beside it.',
    student: 'You keep two roads open. That is care, not doubt.',
    source: from('DR-49', 'L242-246'),
  },
];

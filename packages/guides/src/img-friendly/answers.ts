import { from } from './source.ts';
import type { FaqEntry, Guard } from '../pack/index.ts';

/** Questions students ask (IMG-46 to IMG-49). */
export const faq: readonly FaqEntry[] = [
  {
    code: 'faq.next_year_or_longer',
    question: 'Apply next year, or take longer?',
    answer:
      'For most IMGs next year is better: stay with patients and apply again. A year without them is hard to explain, unless something large came out of it, such as research with results. If much needs work, several exam attempts for instance, or no local experience at all, then 2 structured years can be right. Either way spend the time on what shows: clinical work, research, letters, and people at programs open to IMGs.',
    staff: 'Next year is the default.',
    source: from('IMG-46', 'L337-338'),
  },
  {
    code: 'faq.truly_open',
    question: 'How do I know that a program is really open to IMGs?',
    answer:
      'Look for five signs: IMGs among the residents, a clear word from the program or on visas, past lists with IMGs in them, friendly answers to polite questions, and a region or field where many IMGs train. One sign alone says little. Several together say a lot.',
    source: from('IMG-47', 'L339-346'),
  },
  {
    code: 'faq.low_scores',
    question: 'My scores are low. Is there still a place for me?',
    answer:
      'There can be, with a careful aim: fields and places open to IMGs, everything else as strong as you can make it, perhaps one more exam, and readiness to move. A low score narrows the field. It seldom empties it.',
    source: from('IMG-48', 'L347-353'),
  },
  {
    code: 'faq.explain',
    question: 'How do I explain it in an interview?',
    answer:
      'In three parts: say it briefly, give the reasons and what you learned, then tell what you did and why you are stronger. There is a text to start from in your scripts.',
    source: from('IMG-49', 'L354-360'),
  },
];

/** Rules and pitfalls of the guide, in words. */
export const guards: readonly Guard[] = [
  {
    code: 'guard.no_angry_mail',
    kind: 'pitfall',
    staff: 'No mass e-mail in anger, no sudden change of career.',
    student: 'Write to nobody in anger, and turn nothing upside down today.',
    source: from('IMG-04', 'L17'),
  },
  {
    code: 'guard.distress',
    kind: 'rule',
    staff:
      'An answer of hopelessness or severe distress shows support at once and goes to a named member of staff. It never stays a note.',
    student: 'If it feels hopeless, talk to somebody now. Here is who answers, day and night.',
    source: from('IMG-05', 'L19'),
  },
  {
    code: 'guard.minimal_change',
    kind: 'pitfall',
    staff:
      'The same statement, the same narrow list, small touches on the CV: stop before it goes out. What should be new: letters, clinical experience, achievements on paper, the list.',
    student:
      'Before it goes out: is there a new letter, new clinical work, something you achieved, a new list?',
    source: from('IMG-42', 'L299-311'),
  },
  {
    code: 'guard.brand_names',
    kind: 'pitfall',
    staff:
      'Missing from the list: community teaching hospitals, smaller cities and underserved regions, newer programs that recruit IMGs. Getting in with solid training comes first; a career can go on from there.',
    student:
      'Have a look at community hospitals, smaller cities and newer programs. A good start counts for more than a famous name.',
    source: from('IMG-43', 'L312-317'),
  },
  {
    code: 'guard.why_not',
    kind: 'pitfall',
    staff:
      'The answer blames nobody and is never "not sure". It names 1-2 specific points and the exact steps taken.',
    student: 'Name one or two things, and what you did about each. Blame nobody.',
    source: from('IMG-44', 'L318-327'),
  },
  {
    code: 'guard.burnout',
    kind: 'pitfall',
    staff:
      'Routines, company, counseling, purpose: ask about them at each check-in. Well-being carries the career.',
    student:
      'Keep a rhythm, see people, talk to somebody when it is heavy, and remember whom you want to help.',
    source: from('IMG-45', 'L328-335'),
  },
  {
    code: 'guard.at_target_date',
    kind: 'rule',
    staff:
      'Age of exams, clinical recency and years since graduation are counted at the target application date, not today.',
    source: from('IMG-16', 'L76'),
  },
];

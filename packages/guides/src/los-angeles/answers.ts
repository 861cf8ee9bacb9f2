import { from } from './source.ts';
import type { FaqEntry, Guard } from '../pack/index.ts';

/** Questions students ask (LA-33 to LA-36). */
export const faq: readonly FaqEntry[] = [
  {
    code: 'faq.la_again',
    question: 'Does it make sense to aim for LA again?',
    answer:
      'It can, with a plan and an open mind. Many people want this city for its name, its life, its many cultures. Make the application stronger by working here, in research or with patients. Then apply in rings: the academic centers, the community hospitals, the counties next door, the rest of the state and beyond. Plenty of people train elsewhere and come back for a fellowship or to practise.',
    source: from('LA-33', 'L274-281'),
  },
  {
    code: 'faq.say_it',
    question: 'Do I say in my statement that I did not match?',
    answer:
      'Yes, in one short paragraph, and in an interview when somebody asks. Say it, say what you learned, say how you grew stronger. Leave out long reasons, and blame nobody.',
    source: from('LA-34', 'L282-293'),
  },
  {
    code: 'faq.any_position',
    question: 'Should I take any place I can get, even far from LA?',
    answer:
      'Usually yes: if you need to be with patients, if a longer gap worries you, or if your field has few places. From a residency anywhere there are ways back, to a fellowship, a hospitalist or primary care post, a specialty job. If your aim hangs on one specialty, or on a visa, talk with a mentor before you say yes.',
    staff:
      'Exceptions: bound to one specialty, or a visa. Then the talk with a mentor comes first.',
    source: from('LA-35', 'L294-303'),
  },
  {
    code: 'faq.how_long',
    question: 'How long can I go on trying?',
    answer:
      'Many match after one or even two cycles without a place, when they rethink the specialty, look beyond LA, and gather experience. As the years since graduation grow it gets harder. From 5-7+ years on, let us talk frankly about your chances, and look at other work too: data science in medicine, running a hospital, public health, research, or a mix of these.',
    staff:
      'From 5-7+ years since graduation: candid review, parallel careers explored, hybrid paths in the region considered.',
    source: from('LA-36', 'L304-312'),
  },
];

/** Rules and pitfalls of the guide, in words. */
export const guards: readonly Guard[] = [
  {
    code: 'guard.combine',
    kind: 'rule',
    staff:
      'The region pack is combined with any specialty pack. Each keeps its own figures; where they differ the range is shown, with whose figure it is.',
    source: from('LA-01', 'L13'),
  },
  {
    code: 'guard.profile_variant',
    kind: 'rule',
    staff: 'IMG, US MD or DO, specialty switcher: the variant decides which lists apply.',
    source: from('LA-26', 'L207-241'),
  },
  {
    code: 'guard.outreach_after_soap',
    kind: 'rule',
    staff: 'Vacancies are watched during SOAP; programs are written to only after it.',
    student: 'Writing to programs opens when SOAP is over.',
    source: from('LA-11', 'L94-96'),
  },
  {
    code: 'guard.goal_first',
    kind: 'rule',
    staff: 'No plan without a main goal, and no item that does not serve it.',
    student: 'Choose your goal first. The steps follow from it.',
    source: from('LA-16', 'L146-150'),
  },
  {
    code: 'guard.elite_only',
    kind: 'pitfall',
    staff:
      'A few elite programs in the middle of LA are the whole list. Say so before it goes out.',
    student: 'Your list is mostly famous programs in the middle of LA. Shall we widen it?',
    source: from('LA-30', 'L249'),
  },
  {
    code: 'guard.value_of_another_year',
    kind: 'pitfall',
    staff:
      'Before another cycle opens: does the added year strengthen the application in earnest, or only make it longer?',
    student: 'Another year is worth it when it adds something large. What will it add?',
    source: from('LA-37', 'L313'),
  },
];

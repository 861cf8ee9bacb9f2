import { forStudent } from '../pack/index.ts';
import { from, nrmpConduct } from './source.ts';
import type { ContentList, FaqEntry } from '../pack/index.ts';

/** Three situations, step by step (PMC-29). */
export const playbooks: readonly ContentList[] = [
  {
    code: 'list.playbook_strong_rotation',
    kind: 'checklist',
    title: {
      staff: 'Playbook: one strong away rotation',
      student: 'If you had one strong rotation in IR',
    },
    intro: { student: 'You did well somewhere. That place is your best chance; make use of it.' },
    lines: [
      forStudent(
        'before',
        'Before applications open: ask an attending from there to mention you to the director.',
      ),
      forStudent(
        'after_applying',
        'After applying: write to the director, and recall the rotation.',
      ),
      forStudent('thank_you', 'After the interview: a thank-you of your own.'),
      forStudent(
        'interest',
        'Later: a note of strong interest, if they still stand high with you.',
      ),
    ],
    source: from('PMC-29', 'L171-177'),
  },
  {
    code: 'list.playbook_little_us_exposure',
    kind: 'checklist',
    title: {
      staff: 'Playbook: IR-focused, little US exposure',
      student: 'If your IR work was mostly abroad',
    },
    intro: {
      student:
        'A steady interest and a clear idea of training here can outweigh a school nobody knows.',
    },
    lines: [
      forStudent('emphasise', 'Put your IR research, case reports and talks first.'),
      forStudent('colleagues', 'Ask IR faculty where you are to write to colleagues in the US.'),
      forStudent(
        'why_us',
        'Say why you want to practise here for good, and how you will find your feet.',
      ),
    ],
    source: from('PMC-29', 'L178-184'),
  },
  {
    code: 'list.playbook_early_commitment',
    kind: 'checklist',
    title: {
      staff: 'Playbook: a program hints at early commitment',
      student: 'If a program hints that it wants a promise',
    },
    intro: { student: 'A hint binds neither of you.' },
    lines: [
      forStudent('thank', 'Thank them.'),
      forStudent('true_list', 'Go on making your list by what you want, not by what you fear.'),
      forStudent(
        'later',
        'If they turn out to be first for you, send your letter of intent later.',
      ),
    ],
    source: from('PMC-29', 'L185-193'),
    outside: nrmpConduct,
  },
];

/** Questions students ask (PMC-30). */
export const faq: readonly FaqEntry[] = [
  {
    code: 'faq.tell_first_choice',
    question: 'Do I tell a program that it is my first choice?',
    answer:
      'Yes, if it is true, and then to that program alone. Said honestly it can help, most of all in a small field. Said to two, it is untrue to one of them, and word gets round.',
    source: from('PMC-30', 'L196-197'),
  },
  {
    code: 'faq.ask_position',
    question: 'May I ask where I stand on their list?',
    answer:
      'Better not. The NRMP counts asking for rank intentions as improper, few programs would answer, and it sounds inexperienced. Ask what helps you to rank: the mix of cases, how early residents do IR, who would be your mentor.',
    staff:
      'The guide says it is possible but discouraged; the NRMP code forbids soliciting rank intentions. The stricter rule is the default.',
    source: from('PMC-30', 'L198-199'),
    outside: nrmpConduct,
  },
  {
    code: 'faq.offers',
    question: 'Do IR programs make offers before the Match?',
    answer:
      'Not those in the NRMP Match. You may hear strong words that sound like one. Be glad of them, count on none, and keep your list as you want it.',
    source: from('PMC-30', 'L200-201'),
  },
  {
    code: 'faq.how_often',
    question: 'How much should I write?',
    answer:
      'Little, and well. One aimed e-mail to a few programs where you truly fit, a thank-you, and perhaps one piece of news late in the season. Many or general messages do more harm than none.',
    source: from('PMC-30', 'L202-203'),
  },
];

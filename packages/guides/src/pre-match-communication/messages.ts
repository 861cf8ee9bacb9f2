import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const firstMail: readonly ContentList[] = [
  {
    code: 'list.recipients',
    kind: 'people',
    title: { staff: 'First e-mail: recipients', student: 'Whom to write to' },
    lines: [
      forBoth('pd', 'Program director', 'the program director'),
      forBoth('apd', 'Associate program director', 'an associate director'),
      forBoth(
        'faculty',
        'IR faculty with a shared research interest',
        'somebody in IR who works on what you work on',
      ),
      forBoth(
        'coordinator',
        'Coordinator, for logistics only',
        'the coordinator, for practical questions only',
      ),
    ],
    source: from('PMC-09', 'L45-49'),
  },
  {
    code: 'list.triggers',
    kind: 'criteria',
    title: { staff: 'First e-mail: when', student: 'When to write' },
    lines: [
      forBoth(
        'after_applying',
        'Shortly after the application went out.',
        'soon after you applied',
      ),
      forBoth(
        'after_news',
        'After news that matters: a publication, a Step 2 score, a new IR rotation.',
        'when there is real news: a paper, a Step 2 score, a new rotation in IR',
      ),
    ],
    source: from('PMC-10', 'L50-52'),
  },
  {
    code: 'list.goals',
    kind: 'checklist',
    title: { staff: 'First e-mail: goals', student: 'What it should do' },
    lines: [
      forStudent(
        'introduce',
        'Introduce you in a line or two, as a US citizen who trained abroad.',
      ),
      forStudent('interest', 'Show that your interest in IR is real.', [
        'interview.motivation_unclear',
      ]),
      forStudent(
        'connection',
        'Name a US rotation, or IR research, that ties you to this program, if there is one.',
        ['interview.few_invitations'],
      ),
    ],
    source: from('PMC-11', 'L53-56'),
  },
  {
    code: 'list.first_mail_structure',
    kind: 'checklist',
    title: { staff: 'First e-mail: structure', student: 'How it is built' },
    lines: [
      forStudent('who', '1-2 sentences: who you are, your school, your year, IR.'),
      forStudent('why', '2-3 sentences: why this program.'),
      forStudent('highlight', '1-2 sentences: one thing you did in IR.'),
      forStudent('closing', '1 sentence: a polite end that asks for nothing.'),
    ],
    source: from('PMC-12', 'L57-61'),
  },
];

const rotations: readonly ContentList[] = [
  {
    code: 'list.before_rotation',
    kind: 'checklist',
    title: { staff: 'Before a rotation', student: 'Before your rotation' },
    lines: [
      forStudent('glad', 'Write that you look forward to it.'),
      forStudent('goal', 'Say in a line that IR is your aim.'),
      forStudent('expectations', 'Ask what they expect of you.'),
    ],
    source: from('PMC-14', 'L67-71'),
  },
  {
    code: 'list.during_rotation',
    kind: 'checklist',
    title: { staff: 'During a rotation', student: 'During your rotation' },
    lines: [
      forStudent('feedback', 'Ask how you are doing.', ['interview.poor_insight']),
      forStudent('projects', 'Say that you would like to join a project.', ['scholarship.none']),
      forStudent('structure', 'Ask how their integrated program is built, if they have one.'),
    ],
    source: from('PMC-14', 'L72-76'),
  },
  {
    code: 'list.after_rotation',
    kind: 'checklist',
    title: { staff: 'After a rotation', student: 'After your rotation' },
    lines: [
      forStudent('thanks', 'Thank them for what you learned.'),
      forStudent('cases', 'Name one or two specific cases that stayed with you.'),
      forStudent('ranking', 'Say clearly that you want to rank them, only if it is true.'),
    ],
    source: from('PMC-14', 'L77-82'),
  },
];

const afterInterviews: readonly ContentList[] = [
  {
    code: 'list.after_rotation_note',
    kind: 'criteria',
    title: { staff: 'Thank-you after a rotation' },
    lines: [
      forBoth(
        'cases',
        'It names one or two specific cases, or aspects.',
        'It names one or two specific cases.',
      ),
      forBoth(
        'true',
        'Interest in ranking is stated only if true.',
        'It says that you want to rank them only if you do.',
      ),
    ],
    source: from('PMC-15', 'L77-81'),
  },
  {
    code: 'list.thank_you_recipients',
    kind: 'people',
    title: {
      staff: 'Thank-you after an interview, within 48-72 hours',
      student: 'Say thank you within 48-72 hours to',
    },
    intro: { staff: 'Not where the program asks for no contact after interviews.' },
    lines: [
      forBoth('pd', 'Program director', 'the program director'),
      forBoth(
        'faculty',
        'Faculty with whom there was a real conversation',
        'those you really talked with',
      ),
      forBoth(
        'residents',
        'Residents, optional',
        'residents who gave you much of their time, if you like',
      ),
    ],
    source: from('PMC-16', 'L85-90'),
  },
  {
    code: 'list.thank_you_content',
    kind: 'checklist',
    title: { staff: 'Thank-you: content', student: 'What it says' },
    lines: [
      forStudent('gratitude', '1 short paragraph: thanks, with 1-2 specific details of the day.'),
      forStudent('fit', '1 short paragraph: why what they teach fits what you want.'),
      forStudent('interest', 'If you like: a gentle word that you are still interested.'),
    ],
    source: from('PMC-17', 'L91-95'),
  },
];

const weaveIn: readonly ContentList[] = [
  {
    code: 'list.advantages',
    kind: 'checklist',
    title: { staff: 'Advantages to weave in', student: 'What you bring' },
    lines: [
      forStudent('no_visa', 'You need no visa, which spares them work and money.', [
        'strategy_list.visa_or_year_screened',
      ]),
      forStudent('flexible', 'You can go where fewer people want to go.', [
        'strategy_list.geographic_narrow',
      ]),
      forStudent('us_past', 'You have studied, worked or served here before.', [
        'narrative.why_region_weak',
      ]),
    ],
    source: from('PMC-27', 'L141-146'),
  },
  {
    code: 'list.say_explicitly',
    kind: 'checklist',
    title: { staff: 'State explicitly', student: 'Say it in words' },
    lines: [
      forStudent('citizen', '"US citizen, trained abroad."', [
        'strategy_list.visa_or_year_screened',
      ]),
      forStudent(
        'us_letters',
        'Rotations in IR or DR in the US, and letters by radiologists here.',
        ['letters.non_us'],
      ),
      forStudent(
        'long_term',
        'Your long plan, be it academic, rural or underserved, and how this program leads to it.',
        ['interview.motivation_unclear'],
      ),
    ],
    source: from('PMC-27', 'L147-150'),
  },
  {
    code: 'list.commitment',
    kind: 'checklist',
    title: { staff: 'Evidence of commitment', student: 'What shows that IR is your choice' },
    lines: [
      forStudent('early', 'how early you met IR: shadowing, research as a student', [
        'specialty_exposure.late_or_no_exposure',
      ]),
      forStudent('cases', 'skills or cases that moved you', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('projects', 'IR research, quality improvement, case reports', [
        'scholarship.unrelated',
      ]),
      forStudent('meetings', 'SIR or other meetings you went to', [
        'specialty_exposure.commitment_unclear',
      ]),
    ],
    source: from('PMC-28', 'L151-158'),
  },
];

/** Lists for writing and meeting (PMC-09 to PMC-17, PMC-27, PMC-28). */
export const messageLists: readonly ContentList[] = [
  ...firstMail,
  ...rotations,
  ...afterInterviews,
  ...weaveIn,
];

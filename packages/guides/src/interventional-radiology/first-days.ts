import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type {
  AttendeeKind,
  ContentList,
  DebriefQuestion,
  PacketItem,
  Script,
} from '../pack/index.ts';

/** Whom to reach first, and so whom a debrief wants (IR-07). */
export const attendeeKinds: readonly AttendeeKind[] = [
  {
    code: 'deans_office',
    staff: "Dean's office or student affairs",
    student: "The dean's office",
    hint: 'Within the contact clock.',
    source: from('IR-07', 'L55'),
  },
  {
    code: 'home_director',
    staff: 'IR or DR program director at home, or the clerkship director',
    student: 'The IR or DR director at your school',
    hint: 'Either specialty will do; the directors know each other.',
    source: from('IR-07', 'L56'),
  },
  {
    code: 'mentor',
    staff: 'Research or IR mentor who knows the person',
    student: 'A mentor who knows you well',
    hint: 'As many as there are.',
    source: from('IR-07', 'L57'),
  },
];

/** Three groups of documents to bring (IR-10). */
export const packetItems: readonly PacketItem[] = [
  {
    code: 'eras_and_statement',
    staff: 'ERAS application and personal statement',
    student: 'Your ERAS application with your statement',
    hint: 'Both as they were sent.',
    source: from('IR-10', 'L73'),
  },
  {
    code: 'program_list',
    staff: 'Programs applied to: integrated IR/DR and independent',
    student: 'The IR programs you applied to',
    hint: 'Integrated and independent apart.',
    source: from('IR-10', 'L74'),
  },
  {
    code: 'scores_grades_events',
    staff: 'Scores, grades, and what programs may ask about',
    student: 'Scores, grades, and anything a program may ask about',
    hint: 'Leaves and attempts not passed belong here.',
    source: from('IR-10', 'L75'),
  },
];

/** The written list in three columns (IR-23), as questions. */
export const debriefQuestions: readonly DebriefQuestion[] = [
  {
    code: 'what_hurt',
    set: 'guide',
    staff: 'What probably hurt this application?',
    hint: 'First column. One thing a line.',
    source: from('IR-23', 'L155'),
  },
  {
    code: 'fixable_within_one_year',
    set: 'guide',
    staff: 'Which of these can be changed within 1 year?',
    hint: 'Second column. The horizon of the plan is proposed from it.',
    source: from('IR-23', 'L156'),
  },
  {
    code: 'needs_longer',
    set: 'guide',
    staff: 'Which may take more than 1 year to change in earnest?',
    hint: 'Third column.',
    source: from('IR-23', 'L157'),
  },
];

/** What to say when reaching out (IR-08). */
export const firstDayScripts: readonly Script[] = [
  {
    code: 'spoken.three_facts',
    kind: 'spoken',
    title: 'Three facts to say when you call',
    note: 'Short and plain. You owe nobody more than this in the first call.',
    text: 'I did not match into interventional radiology. My SOAP situation is [SOAP options]. I would like to talk with you about what is realistic next, and about ways back to IR.',
    blanks: ['SOAP options'],
    source: from('IR-08', 'L59-63'),
  },
];

/** Lists for the first 7-10 days. */
export const firstDayLists: readonly ContentList[] = [
  {
    code: 'list.reactions',
    kind: 'facts',
    title: { staff: 'Common reactions, all of them normal', student: 'What many people feel now' },
    lines: [
      forStudent('shock', 'Shock: you look again, sure there was a mix-up.'),
      forStudent('shame', 'Shame: it seems as if everybody else got there.'),
      forStudent('anger', 'Anger: at an advisor, a program, a grade.'),
      forStudent('catastrophe', 'The worst thought: that your career is finished. It is not.'),
    ],
    source: from('IR-03', 'L36-41'),
  },
  {
    code: 'list.first_hours',
    kind: 'checklist',
    title: { staff: 'First hours', student: 'Today and tomorrow' },
    lines: [
      forStudent('trusted', 'Talk to 1-2 trusted people: partner, close friend, family.'),
      forStudent('no_big_decisions', 'Decide nothing big, and post nothing about it.'),
      forStudent(
        'no_angry_mail',
        'Write no angry message to a program or an advisor. It can wait, and then it need not be sent.',
      ),
    ],
    source: from('IR-05', 'L45-47'),
  },
  {
    code: 'list.why_early',
    kind: 'facts',
    title: { staff: 'Why early contact pays in IR', student: 'Why we call people early' },
    lines: [
      forStudent('know_each_other', 'IR and DR directors tend to know one another.'),
      forStudent('home_posts', 'A DR or preliminary place may open at your own school.'),
      forStudent('specialty_read', 'They can tell you how IR read your application.'),
    ],
    source: from('IR-09', 'L65-69'),
  },
  {
    code: 'list.disclosure',
    kind: 'checklist',
    title: { staff: 'Honesty prompt and disclosure', student: 'What you tell, and to whom' },
    intro: {
      staff:
        'What stays hidden cannot be helped with. For each item the student chooses who may know it.',
      student: 'We can help best with what we know. You choose for each thing who may see it.',
    },
    lines: [
      forStudent('exams', 'Exam attempts'),
      forStudent('leaves', 'Leaves and gaps'),
      forStudent('grades', 'Courses and clerkships taken twice'),
      forStudent('conduct', 'Something about conduct'),
      forStudent('private', 'Health, family, money: only if you want to'),
    ],
    source: from('IR-11', 'L77'),
  },
  {
    code: 'list.soap_questions',
    kind: 'questions',
    title: { staff: 'SOAP questions', student: 'Three questions to ask about SOAP' },
    lines: [
      forStudent('dr', 'Is a DR place open that would fit with my aim in IR?'),
      forStudent(
        'prelim',
        'Which surgery or medicine preliminary places do people here call good steps towards IR?',
      ),
      forStudent('ty', 'Which transitional years would help a later IR or DR application most?'),
    ],
    source: from('IR-12', 'L81-86'),
  },
  {
    code: 'list.after_soap',
    kind: 'options',
    title: { staff: 'What the SOAP result means for the plan', student: 'After SOAP' },
    lines: [
      forBoth(
        'dr',
        'DR place: plan for ESIR where offered, then independent IR.',
        'You have a DR place: IR stays open, through ESIR where there is one, or independent IR later.',
      ),
      forBoth(
        'prelim_or_ty',
        'Preliminary or transitional place: clinical-year plan.',
        'You have a preliminary or transitional year: it keeps you with patients, and we build on it.',
      ),
      forBoth(
        'none',
        'No place: the full plan.',
        'No place this time: we plan the whole year together.',
      ),
    ],
    source: from('IR-14', 'L90-97'),
  },
  {
    code: 'list.competitiveness',
    kind: 'facts',
    title: { staff: 'Why IR is competitive', student: 'Why IR is hard to enter' },
    lines: [
      forBoth(
        'positions',
        'Few positions beside other specialties.',
        'There are few places, fewer than in most specialties.',
        ['external.few_positions'],
      ),
      forBoth(
        'motivated',
        'Strongly motivated applicants, much research among them.',
        'Many who apply bring a lot of research.',
        ['external.specialty_competition'],
      ),
      forBoth(
        'scores',
        'Scores and honors vary, and are often strong.',
        'Scores differ, and many are strong.',
        ['external.specialty_competition'],
      ),
    ],
    source: from('IR-15', 'L106-112'),
  },
];

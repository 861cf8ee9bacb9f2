import type { AuditQuestion } from '@onward/core/self-audits';
import { forApplicants, forAll, type AskedLine } from './asked-line.ts';

/** One question in two voices, with the lines of the guides it asks. */
export interface AuditQuestionWords {
  readonly staff: string;
  readonly student: string;
  /** What the guides ask for beside their lines, with their figures; staff read it. */
  readonly note?: string;
  /** Items of the guides that the question answers beside those of its lines. */
  readonly items: readonly string[];
  readonly lines: readonly AskedLine[];
}

const academic = forAll('los_angeles', 'list.audit_academic');
const clinical = forAll('los_angeles', 'list.audit_clinical');
const strategy = forAll('los_angeles', 'list.audit_strategy');
const documents = forAll('los_angeles', 'list.audit_documents');
const interviews = forAll('los_angeles', 'list.audit_interviews');
const inLosAngeles = {
  clinical: forApplicants('los_angeles', 'list.audit_clinical'),
  strategy: forApplicants('los_angeles', 'list.audit_strategy'),
};
const worksheet = forApplicants('diagnostic_radiology', 'list.worksheet');
const img = (list: string) => forApplicants('img_friendly', list);
const all = (list: string) => forAll('img_friendly', list);

/** Exams, the years of study, and work with patients. */
export const pastQuestions = {
  exam_results: {
    staff: 'Exam results',
    note: 'Beside what the specialty usually sees; for IMGs, beside the average of IMGs in it.',
    student: 'How do your exam results sit with what you applied for?',
    items: ['IMG-15', 'IMG-16'],
    lines: [...academic('scores'), ...worksheet('scores')],
  },
  exam_attempts: {
    staff: 'Attempts',
    student: 'How many attempts did each exam take, and which ones did you not pass at first?',
    items: ['IMG-15', 'IMG-16'],
    lines: [...academic('attempts')],
  },
  exam_age: {
    staff: 'Dates of the exams',
    note: 'Older than 5-7 years is asked about, counted to the application aimed at.',
    student:
      'When did you pass each one: Step 1, Step 2 CK, and any of OET, PLAB, MCCQE or another country’s?',
    items: ['IMG-15', 'IMG-16'],
    lines: [],
  },
  exam_next: {
    staff: 'What could be added to the exams, or broadened',
    student: 'If exams are what to strengthen: what could you add, or aim at as well?',
    items: ['IMG-17'],
    lines: [...img('list.if_exams')('broaden', 'credentials')],
  },
  clinical_record: {
    staff: 'Clinical record',
    student: 'What would a reader of your clinical record notice first?',
    items: [],
    lines: [...worksheet('clinical_record')],
  },
  graduation: {
    staff: 'Time since graduation',
    student: 'How long ago did you graduate, counted to the next application?',
    items: [],
    lines: [...academic('graduation')],
  },
  leaves: {
    staff: 'Leaves, gaps, repeated courses',
    student: 'Was there a leave or a gap, and does your application say why?',
    items: [],
    lines: [...academic('leaves')],
  },
  specialty_time: {
    staff: 'Time in the specialty',
    student: 'How much have you worked in your specialty, and where?',
    items: [],
    lines: [...clinical('specialty'), ...worksheet('exposure')],
  },
  us_experience: {
    staff: 'Clinical work in the US',
    student: 'What have you done with patients in the United States?',
    items: [],
    lines: [...clinical('usce')],
  },
  recent_clinical: {
    staff: 'Recent clinical work',
    note: 'Within 1-2 years, in the country and the specialty applied to.',
    student: 'When did you last work with patients, and was it where and in what you applied for?',
    items: ['IMG-18'],
    lines: [...img('list.if_clinical')('structured', 'both_settings')],
  },
  logbook: {
    staff: 'Clinical logbook',
    student: 'Do you keep a logbook of your clinical work?',
    items: ['IMG-19'],
    lines: [
      ...img('list.if_clinical')('logbook'),
      ...img('list.logbook')('where_when', 'setting_role', 'cases', 'lessons'),
    ],
  },
  california: {
    staff: 'Work in California or Los Angeles',
    student: 'What ties you to California or Los Angeles?',
    items: [],
    lines: [...inLosAngeles.clinical('california')],
  },
} as const satisfies Partial<Record<AuditQuestion, AuditQuestionWords>>;

/** Letters, what was sent, the list, interviews. */
export const applicationQuestions = {
  letters_say: {
    staff: 'What the letters say',
    student: 'What do you think your letters said about you?',
    items: ['IMG-20'],
    lines: [
      ...documents('letters'),
      ...worksheet('letters'),
      ...all('list.letter_issues')('generic', 'writer'),
      ...img('list.letter_issues')('not_local'),
    ],
  },
  letter_writers: {
    staff: 'Choice of writers',
    note: 'At least 2-3 strong ones of the specialty, from the country or region applied to.',
    student: 'Did the people who wrote for you know you and your work well?',
    items: ['IMG-21'],
    lines: [
      ...all('list.choose_writers')('supervised', 'can_describe'),
      ...img('list.choose_writers')('know_system'),
    ],
  },
  statement: {
    staff: 'Personal statement',
    student: 'Does your statement say why this field, why there, and why you?',
    items: ['IMG-22'],
    lines: [
      ...documents('statement'),
      ...all('list.statement_review')(
        'why_specialty',
        'why_region',
        'why_background',
        'phrases',
        'calm',
      ),
    ],
  },
  statement_shows: {
    staff: 'What the statement lets show',
    student: 'What of you does the statement let show?',
    items: ['IMG-22'],
    lines: [
      ...img('list.statement_emphasis')('adaptability'),
      ...all('list.statement_emphasis')('resilience', 'goals'),
    ],
  },
  cv: {
    staff: 'CV',
    student: 'Would somebody in a hurry find the best of you in your CV?',
    items: [],
    lines: [...documents('cv')],
  },
  research: {
    staff: 'Research',
    student: 'Is there research of yours that speaks for your specialty?',
    items: [],
    lines: [...worksheet('research')],
  },
  list_number: {
    staff: 'Number of programs',
    student: 'How many programs did you apply to, and was it enough?',
    items: ['IMG-23'],
    lines: [
      ...inLosAngeles.strategy('inside_outside'),
      ...worksheet('number_and_tier'),
      ...all('list.program_list_review')('number'),
    ],
  },
  list_reach: {
    staff: 'Breadth, from hard to reach to likely',
    student: 'Did your list go from hard to reach to likely?',
    items: ['IMG-23'],
    lines: [
      ...strategy('tiers'),
      ...all('list.program_list_review')('community'),
      ...img('list.program_list_review')('share'),
    ],
  },
  list_places: {
    staff: 'Places',
    student: 'Where were the programs, and would you have gone elsewhere?',
    items: ['IMG-23'],
    lines: [...worksheet('geography'), ...all('list.program_list_review')('smaller')],
  },
  list_fit: {
    staff: 'Fit of CV and specialty',
    student: 'Does what you have done fit the specialty you chose?',
    items: [],
    lines: [...strategy('alignment')],
  },
  list_open: {
    staff: 'Programs open to IMGs',
    student: 'Were there programs on your list that take people with your training and visa?',
    items: ['IMG-23', 'IMG-24'],
    lines: [
      ...img('list.program_list_review')('history'),
      ...img('list.prioritise')('mention', 'sponsor', 'share'),
    ],
  },
  interview_count: {
    staff: 'Number of interviews',
    student: 'How many interviews came of it, for as many applications?',
    items: [],
    lines: [...interviews('count')],
  },
  interview_questions: {
    staff: 'Hard questions',
    student: 'Which questions were hard for you?',
    items: [],
    lines: [...interviews('hard_questions')],
  },
  interview_presence: {
    staff: 'How interviews went',
    student: 'How do you think you came across?',
    items: [],
    lines: [...interviews('fit')],
  },
} as const satisfies Partial<Record<AuditQuestion, AuditQuestionWords>>;

import {
  scriptKinds,
  taskCategories,
  type TaskCategory,
  type TaskOwner,
  taskOwners,
  type Topic,
  topics,
} from '../pack/index.ts';
import { domainWords, factorWords, type Domain } from '@onward/core/diagnosis';
import { ruleFigures } from './rule-figures.ts';

/** One thing to choose in a form. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Before a topic: the figure is read by people only, by no rule. */
export const topicMark = 'topic:';

/** Scores have a form of their own (score guidance): they are not offered here. */
const topicWords: Readonly<Record<Exclude<Topic, 'exam_score'>, string>> = {
  cool_down: 'Time to take it in',
  first_steps: 'First steps',
  crisis_phase: 'The first stretch',
  contact_clock: 'Time to reach the student',
  debrief_clock: 'Time to the debrief',
  horizon: 'How far ahead to plan',
  pathway_years: 'Length of a pathway',
  cycles: 'Number of cycles',
  exam_age: 'Age of an exam',
  clinical_recency: 'Time since clinical work',
  graduation_years: 'Years since graduation',
  exposure: 'Exposure',
  letters: 'Letters',
  letter_age: 'Age of a letter',
  output: 'Research output',
  program_choice: 'Choice of programs',
  few_interviews: 'Few interviews',
  programs_to_rank: 'Programs to rank',
  interview_answer: 'Length of an answer',
  statement_length: 'Length of a statement',
  message_shape: 'Shape of a message',
  message_budget: 'Number of messages',
  thank_you_clock: 'Time to say thank you',
};

/** What a figure is about: beside one of ours that a rule reads, or for reading only. */
export const figureChoices: readonly Choice[] = [
  ...ruleFigures.map(({ code, ours, packTitle, readBy }) => ({
    value: code,
    label: `${readBy[0] ?? ''}: ${packTitle} says ${ours}`,
  })),
  ...topics.flatMap((topic) =>
    topic === 'exam_score'
      ? []
      : [
          {
            value: `${topicMark}${topic}`,
            label: `${topicWords[topic]}: for reading, no rule counts it`,
          },
        ],
  ),
];

/** What may have stood in the way. */
export const factorChoices: readonly Choice[] = Object.entries(factorWords).map(
  ([value, words]) => ({
    value,
    label: `${domainWords[value.split('.')[0] as Domain]}: ${words}`,
  }),
);

const scriptWords: Readonly<Record<(typeof scriptKinds)[number], string>> = {
  message: 'A message',
  answer: 'An answer in an interview',
  phrase: 'A phrase',
  spoken: 'To say aloud',
  sample_line: 'A sample line',
};

/** How a text is used. */
export const scriptChoices: readonly Choice[] = scriptKinds.map((value) => ({
  value,
  label: scriptWords[value],
}));

/** Who reads a list. */
export const readerChoices: readonly Choice[] = [
  { value: 'both', label: 'Staff and the student' },
  { value: 'staff', label: 'Staff only' },
  { value: 'student', label: 'The student only' },
];

const ownerWords: Readonly<Record<TaskOwner, string>> = {
  student: 'The student',
  advisor: 'The advisor',
  office: 'The office',
};

/** Who carries a step. */
export const ownerChoices: readonly Choice[] = taskOwners.map((value) => ({
  value,
  label: ownerWords[value],
}));

const categoryWords: Readonly<Record<TaskCategory, string>> = {
  wellbeing_support: 'Wellbeing and support',
  debrief_feedback: 'Debrief and feedback',
  obligations_compliance: 'Obligations',
  decision: 'A decision',
  exams: 'Exams',
  clinical: 'Clinical work',
  research: 'Research',
  letters: 'Letters',
  mspe_transcript: 'MSPE and transcript',
  personal_statement: 'Personal statement',
  application_form: 'Application form',
  signals_geography: 'Signals and regions',
  program_list: 'Program list',
  documents_visa: 'Documents and visa',
  finance_loans: 'Money and loans',
  networking_mentoring: 'Mentors and people',
  interview_prep: 'Interviews',
  rank_strategy_voluntary: 'Rank list',
  soap_readiness: 'SOAP',
  follow_up_outcome: 'Follow-up',
};

/** What a step belongs to. */
export const categoryChoices: readonly Choice[] = taskCategories.map((value) => ({
  value,
  label: categoryWords[value],
}));

import type { PackEntry } from './guides.graphql.ts';

type Kind = PackEntry['kind'];

/** What the kinds of entry are called, in the order of the library. */
export const kindWords: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  article: { one: 'Article', many: 'Articles' },
  list: { one: 'List', many: 'Checklists and lists' },
  script: { one: 'Words to start from', many: 'Scripts and messages' },
  faq: { one: 'Question students ask', many: 'Questions students ask' },
  reason: { one: 'Reason', many: 'Reasons' },
  figure: { one: 'Figure', many: 'Figures' },
  axis: { one: 'What programs value', many: 'What programs value' },
  question: { one: 'Debrief question', many: 'Debrief questions' },
  packet_item: { one: 'Packet item', many: 'Packet items' },
  attendee: { one: 'Person at the debrief', many: 'People at the debrief' },
  guard: { one: 'Rule or pitfall', many: 'Rules and pitfalls' },
  timeline: { one: 'Timeline', many: 'Timelines' },
  phase: { one: 'Phase', many: 'Phases' },
  gap: { one: 'Open months', many: 'Open months' },
  step: { one: 'Step of the plan', many: 'Steps of the plan' },
};

/** The kinds in that order. */
export const kindOrder = Object.keys(kindWords) as Kind[];

const sortWords: Readonly<Record<string, string>> = {
  checklist: 'Checklist',
  questions: 'Question list',
  criteria: 'Criteria',
  facts: 'Facts',
  options: 'Options',
  people: 'People',
  repair: 'What helps',
  message: 'Message',
  answer: 'Answer in an interview',
  phrase: 'Phrase',
  spoken: 'To say aloud',
  sample_line: 'Sample line',
  rule: 'Rule',
  pitfall: 'Pitfall',
  guide: 'Debrief question of the guide',
  composed: 'Debrief question, composed from several sources',
};

/** What an entry is, as closely as it is known. */
export const whatItIs = ({ kind, sort }: Pick<PackEntry, 'kind' | 'sort'>): string =>
  sortWords[sort] ?? kindWords[kind].one;

/** Where an entry is from, in words. */
export function sourceWords(item: string, packTitle: string): string {
  if (item === 'own') return 'Set by your office';
  if (item === 'composed') return 'Composed from the guides and outside sources';
  return `${packTitle} guide, ${item}`;
}

/** What a topic of figures is called. */
export const topicWords: Readonly<Record<string, string>> = {
  cool_down: 'Time to take it in',
  first_steps: 'First steps',
  crisis_phase: 'The first stretch',
  contact_clock: 'Time to reach the student',
  debrief_clock: 'Time to the debrief',
  horizon: 'How far ahead to plan',
  pathway_years: 'Length of a pathway',
  cycles: 'Number of cycles',
  exam_age: 'Age of an exam',
  exam_score: 'Exam scores',
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

/** The version in use, in words: whose it is and what it stands on. */
export function versionWords({
  own,
  version,
  builtOn,
  changed,
}: {
  own: boolean;
  version: number;
  builtOn: number | null;
  changed: number;
}): string {
  if (own) return `Your own, version ${version}`;
  if (changed === 0) return `As we wrote it (our version ${builtOn ?? 1})`;
  const fields = `${changed} ${changed === 1 ? 'field' : 'fields'} changed here`;
  return `Your version ${version}: ours (${builtOn ?? 1}) with ${fields}`;
}

import type { EntryKind, FieldVoice } from '../pack/index.ts';
import {
  categoryChoices,
  factorChoices,
  figureChoices,
  ownerChoices,
  readerChoices,
  scriptChoices,
  type Choice,
} from './choices.ts';

/** Kinds of entry an institution writes in a form. */
export const ownKinds = [
  'question',
  'figure',
  'reason',
  'packet_item',
  'list',
  'step',
  'script',
  'article',
  'faq',
] as const satisfies readonly EntryKind[];

/** One of these kinds. */
export type OwnKind = (typeof ownKinds)[number];

/** One field of the form of an own entry. */
export interface OwnField {
  readonly field: string;
  readonly label: string;
  /** What belongs there; may be empty. */
  readonly hint: string;
  readonly input: 'line' | 'text' | 'number' | 'choice';
  readonly voice: FieldVoice;
  readonly optional: boolean;
  readonly choices: readonly Choice[];
}

type Extra = Partial<Pick<OwnField, 'hint' | 'optional' | 'choices' | 'voice'>>;

function made(
  input: OwnField['input'],
  field: string,
  label: string,
  { hint = '', optional = false, choices = [], voice = 'staff' }: Extra = {},
): OwnField {
  return { field, label, hint, input, voice, optional, choices };
}

const student = (hint = ''): Extra => ({ voice: 'student', hint });
const staffWords = made('text', 'staff', 'Wording for staff');
const studentWords = made('text', 'student', 'Wording for the student', student());
const month = 'A whole number of months after the plan begins; 0 is its first month.';

/** The form of each kind, in the order of its fields. */
export const ownForms: Readonly<Record<OwnKind, readonly OwnField[]>> = {
  question: [
    made('line', 'staff', 'Question', {
      hint: 'It is asked in every debrief of a student this guide is for.',
    }),
    made('text', 'hint', 'Hint', { hint: 'What to listen for, or to write down.' }),
  ],
  figure: [
    made('choice', 'about', 'What it is about', {
      hint: 'Where a rule counts it, yours stands beside ours on the diagnosis. Neither replaces the other.',
      choices: figureChoices,
    }),
    made('number', 'low', 'Figure, lower end'),
    made('number', 'high', 'Figure, upper end', {
      hint: 'Left empty, the figure is one number.',
      optional: true,
    }),
    made('line', 'unit', 'Unit', {
      hint: 'Left empty, the unit of the figure it stands beside.',
      optional: true,
    }),
    made('text', 'staff', 'The figure in words', { hint: 'Both ends stand in it as numbers.' }),
  ],
  reason: [
    made('choice', 'factor', 'What it is about', {
      hint: 'A finding chosen from this reason takes this factor.',
      choices: factorChoices,
    }),
    staffWords,
    studentWords,
  ],
  packet_item: [
    staffWords,
    studentWords,
    made('text', 'hint', 'Hint', { hint: 'What exactly belongs on the table.' }),
  ],
  list: [
    made('line', 'title', 'Title', { voice: 'both' }),
    made('choice', 'readers', 'Who reads it', { choices: readerChoices, voice: 'both' }),
    made('text', 'lines', 'Lines', { hint: 'One below the other.', voice: 'both' }),
  ],
  step: [
    made('line', 'staff', 'Title for staff'),
    made('line', 'student', 'Title for the student', student('Begin with a verb.')),
    made('text', 'why', 'Why it is worth doing', student()),
    made('line', 'evidence', 'What shows that it is done', student()),
    made('choice', 'owner', 'Who does it', { choices: ownerChoices }),
    made('choice', 'category', 'What it belongs to', { choices: categoryChoices }),
    made('number', 'earliest', 'First month', { hint: month }),
    made('number', 'latest', 'Last month', { hint: month }),
  ],
  script: [
    made('choice', 'kind', 'What it is', { choices: scriptChoices }),
    made('line', 'title', 'Title', student()),
    made('text', 'note', 'When to use it', student('And what it cannot do.')),
    made('text', 'text', 'Words', student('Blanks stand in [brackets].')),
  ],
  article: [
    made('line', 'title', 'Title', student()),
    made('text', 'paragraphs', 'Text', student('Paragraphs are parted by an empty line.')),
  ],
  faq: [
    made('line', 'question', 'Question', student()),
    made('text', 'answer', 'Answer', student()),
    made('text', 'staff', 'Remark for staff', { optional: true }),
  ],
};

/** Whether entries of a kind are written in a form. */
export const isOwnKind = (kind: string): kind is OwnKind =>
  (ownKinds as readonly string[]).includes(kind);

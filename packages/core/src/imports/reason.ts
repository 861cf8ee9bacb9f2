import type { ForbiddenTopic } from './field.ts';

/**
 * Why a row is as it is. `refuses`: the row is not taken in. `conflicts`: somebody has to look. `remarks`: the row is
 * taken in and this is said.
 */
export const reasonKinds = {
  name_missing: 'refuses',
  identifier_missing: 'refuses',
  too_few_cells: 'refuses',
  too_many_cells: 'refuses',
  nul_character: 'refuses',
  unreadable_characters: 'refuses',
  too_long: 'refuses',
  not_an_email: 'refuses',
  not_a_date: 'refuses',
  ambiguous_date: 'refuses',
  uncached_formula: 'refuses',
  duplicate_in_file: 'refuses',
  says_matched: 'refuses',
  identifiers_disagree: 'conflicts',
  identifier_differs: 'conflicts',
  name_differs: 'conflicts',
  belongs_to_staff: 'conflicts',
  case_closed: 'conflicts',
  formula_as_text: 'remarks',
  unusual_aamc_id: 'remarks',
  unlikely_year: 'remarks',
  words_not_known: 'remarks',
} as const satisfies Record<string, 'refuses' | 'conflicts' | 'remarks'>;
export type ReasonCode = keyof typeof reasonKinds;

/** One reason, with the heading of the column it is about (null: the whole row) and facts for the sentence. */
export interface Reason {
  readonly column: string | null;
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Facts = Reason['facts'];
const say = (facts: Facts, key: string) => String(facts[key] ?? '');

const words: Readonly<Record<ReasonCode, (facts: Facts) => string>> = {
  name_missing: () => 'There is no name. Write the name, or the last name.',
  identifier_missing: () => 'There is no AAMC ID, school ID or e-mail. One of them is needed.',
  too_few_cells: (f) =>
    `The row has ${say(f, 'found')} cells, the headings are ${say(f, 'expected')}. A value may stand in the wrong column: complete the row.`,
  too_many_cells: (f) =>
    `The row has ${say(f, 'found')} cells, the headings are ${say(f, 'expected')}. Put text that holds a separator in quotes.`,
  nul_character: () => 'There is a character that cannot be kept (NUL). Delete it.',
  unreadable_characters: () =>
    'There is half of a character, which cannot be kept. Type the text again.',
  too_long: (f) => `The text is ${say(f, 'length')} characters long; ${say(f, 'max')} can be kept.`,
  not_an_email: (f) => `“${say(f, 'text')}” is not an e-mail address.`,
  not_a_date: (f) => `The date looks like “${say(f, 'text')}”. Write it as 2026-05-15.`,
  ambiguous_date: (f) =>
    `“${say(f, 'text')}” could be ${say(f, 'either')} or ${say(f, 'or')}. Say which order the list uses, or write it as 2026-05-15.`,
  uncached_formula: () =>
    'The cell holds a formula whose result was not saved. Open the file in a spreadsheet, save it and try again.',
  duplicate_in_file: (f) => `The same ${say(f, 'key')} stands on line ${say(f, 'line')}.`,
  says_matched: () => 'The list says this person matched, so there is no case to open.',
  identifiers_disagree: (f) =>
    `The identifiers belong to two people here: ${say(f, 'first')} and ${say(f, 'second')}.`,
  identifier_differs: (f) =>
    `${say(f, 'name')} has the ${say(f, 'key')} ${say(f, 'here')} here; the list says ${say(f, 'there')}.`,
  name_differs: (f) =>
    `The ${say(f, 'key')} belongs to ${say(f, 'name')} here; the list says ${say(f, 'there')}.`,
  belongs_to_staff: (f) => `The e-mail belongs to ${say(f, 'name')}, a member of staff.`,
  case_closed: (f) =>
    `${say(f, 'name')} has a case for this Match that was closed on ${say(f, 'on')}.`,
  formula_as_text: () => 'The cell begins like a formula. It is kept as text and never calculated.',
  unusual_aamc_id: () => 'An AAMC ID usually has eight digits. It is kept as written.',
  unlikely_year: (f) => `The year ${say(f, 'year')} is far from the Match of ${say(f, 'match')}.`,
  words_not_known: (f) =>
    `We do not know the words “${say(f, 'text')}” here. The value is left out; the person is taken in.`,
};

/** The reason in words: what is wrong and what to do. */
export function reasonWords(reason: Reason): string {
  return words[reason.code](reason.facts);
}

/** A forbidden column in words. */
export const forbiddenWords: Readonly<Record<ForbiddenTopic, string>> = {
  birth_date: 'birth date',
  malpractice: 'malpractice',
  criminal_history: 'criminal history',
  self_identification: 'self-identification',
  social_security: 'national identity numbers',
};

import {
  forbiddenWords,
  type ForbiddenTopic,
  type ImportField,
  type ImportState,
  type MatchKey,
  type RowOutcome,
} from '@onward/core/imports';
import { refusalOf } from '../../shared/refusal-text.ts';

/** What a column can mean, in words. */
export const fieldWords: Record<ImportField, string> = {
  full_name: 'Full name',
  first_name: 'First name',
  middle_name: 'Middle name',
  last_name: 'Last name',
  preferred_name: 'Preferred name',
  aamc_id: 'AAMC ID',
  school_id: 'School ID',
  school_email: 'School e-mail',
  personal_email: 'Personal e-mail',
  phone: 'Telephone',
  school: 'School',
  graduation_on: 'Graduation date',
  degree: 'Degree',
  applicant_type: 'Applicant type',
  specialty: 'Specialty',
  outcome: 'Outcome',
};

/** Identifiers a person is recognised by. */
export const matchWords: Record<MatchKey, string> = {
  aamc_id: 'AAMC ID',
  school_id: 'School ID',
  school_email: 'School e-mail',
  personal_email: 'Personal e-mail',
};

/** Where a list stands, in words. */
export const stateWords: Record<ImportState, string> = {
  uploaded: 'Not checked yet',
  checking: 'Being checked',
  checked: 'Checked, not imported',
  failed: 'Could not be checked',
  committed: 'Imported',
  undone: 'Undone',
  discarded: 'Put away',
};

/** What a row would do, in words. */
export const outcomeWords: Record<RowOutcome, string> = {
  new: 'New',
  changed: 'Changed',
  unchanged: 'As here',
  conflict: 'To look at',
  refused: 'Not taken in',
};

/** What a row changes, in words. */
export function changeWords(field: string): string {
  const more: Record<string, string> = { cohort: 'Joins the cohort', case: 'A case is opened' };
  return more[field] ?? fieldWords[field as ImportField] ?? field;
}

/** Why a column is never taken in. */
export function topicWords(topic: string): string {
  return forbiddenWords[topic as ForbiddenTopic] ?? topic;
}

const problems: Record<string, string> = {
  utf16le: 'The file is written in UTF-16. Save it as “CSV UTF-8” and upload it again.',
  utf16be: 'The file is written in UTF-16. Save it as “CSV UTF-8” and upload it again.',
  windows1252:
    'The file is written in Windows-1252 (an older encoding), so names with accents would be spoilt. Save it as “CSV UTF-8” and upload it again.',
  binary: 'This is not a text file. Upload a CSV or an XLSX file.',
  unclosed_quote: 'A quotation mark is opened and never closed, so the rest cannot be read.',
  empty: 'The file holds no rows.',
  old_workbook: 'This is an older Excel format. Save it as .xlsx and upload it again.',
  not_a_workbook: 'The workbook is damaged or is no workbook. Save it again and try once more.',
  too_much_inside:
    'The workbook unpacks to far more than its size. Save only the list as .xlsx or CSV.',
  holds_macros: 'The workbook holds macros. Save it as .xlsx without them.',
  encrypted: 'The workbook is protected with a password. Save a copy without it.',
  no_such_sheet: 'The sheet is no longer there. Choose another.',
  no_such_line: 'There is no such line. Choose another for the headings.',
  too_many_columns: 'The line has more than 200 columns. Choose another line for the headings.',
  no_file: 'No file was chosen.',
};

/** What is wrong with a file, with its line: what happened and what to do. Null: something else was refused. */
export function fileProblem(error: unknown): string | null {
  const refusal = refusalOf(error);
  if (refusal?.code !== 'IMPORT_FILE_UNREADABLE') return null;
  const { problem, line } = refusal.facts;
  const words = problems[problem] ?? 'The file could not be read.';
  return line === undefined ? words : `${words} It shows on line ${line}.`;
}

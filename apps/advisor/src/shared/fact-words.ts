import type { LocalDate } from '@onward/core/shared';
import { dayInWords } from './format.ts';
import { words } from './words.ts';

const kinds: Readonly<Record<string, string>> = {
  school: 'School',
  degree: 'Degree',
  graduation_on: 'Graduates',
  applicant_type: 'Applies as',
  specialty: 'Specialty',
  outcome: 'Result',
  soap_outcome: 'SOAP',
  step_1: 'Step 1',
  step_2_ck: 'Step 2 CK',
  level_1: 'Level 1',
  level_2_ce: 'Level 2-CE',
  applied: 'Applied',
  interviews: 'Interviews',
  ranked: 'Ranked',
  letters: 'Letters',
};

const applicantTypes: Readonly<Record<string, string>> = {
  us_md_senior: 'US MD senior',
  us_md_graduate: 'US MD graduate',
  us_do_senior: 'US DO senior',
  us_do_graduate: 'US DO graduate',
  us_img: 'US IMG',
  non_us_img: 'Non-US IMG',
};

const soap: Readonly<Record<string, string>> = {
  not_eligible: 'Not eligible',
  eligible_declined: 'Eligible, chose not to take part',
  applied_no_offer: 'Took part, no offer',
  offer_declined_or_expired: 'An offer was not taken',
  accepted_categorical: 'Accepted a categorical place',
  accepted_advanced: 'Accepted an advanced place',
  accepted_preliminary_or_ty: 'Accepted a preliminary or transitional year',
};

/** What a fact is about, in words. */
export function factKindWords(kind: string): string {
  return kinds[kind] ?? words(kind);
}

/** A fact's value in words: dates as people say them, codes spelled out, everything else as recorded. */
export function factValueWords(fact: {
  kind: string;
  value: string;
  matchYear: number | null;
}): string {
  const { kind, value } = fact;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value as LocalDate, 'full');
  if (kind === 'applicant_type') return applicantTypes[value] ?? words(value);
  if (kind === 'soap_outcome') return soap[value] ?? words(value);
  if (kind === 'outcome' && value === 'unmatched_full')
    return `Did not match${fact.matchYear ? ` (${fact.matchYear})` : ''}`;
  return /^[a-z0-9]+(_[a-z0-9]+)+$/.test(value) ? words(value) : value;
}

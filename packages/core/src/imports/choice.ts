import type { ApplicantType, AttemptOutcome } from '../people/index.ts';
import { applicantTypes, attemptOutcomes } from '../people/index.ts';
import { foldHeading } from './field.ts';

const typeWords: Readonly<Record<string, ApplicantType>> = {
  usmdsenior: 'us_md_senior',
  mdsenior: 'us_md_senior',
  usmdseniors: 'us_md_senior',
  ussenior: 'us_md_senior',
  senior: 'us_md_senior',
  usmdgraduate: 'us_md_graduate',
  mdgraduate: 'us_md_graduate',
  previousgraduate: 'us_md_graduate',
  usmdpriorgraduate: 'us_md_graduate',
  usdosenior: 'us_do_senior',
  dosenior: 'us_do_senior',
  usdograduate: 'us_do_graduate',
  dograduate: 'us_do_graduate',
  usimg: 'us_img',
  uscitizenimg: 'us_img',
  nonusimg: 'non_us_img',
  nonuscitizenimg: 'non_us_img',
  internationalgraduate: 'non_us_img',
  canadian: 'canadian',
  fifthpathway: 'fifth_pathway',
  other: 'other',
};

const outcomeWords: Readonly<Record<string, AttemptOutcome>> = {
  unmatched: 'unmatched_full',
  notmatched: 'unmatched_full',
  didnotmatch: 'unmatched_full',
  fullyunmatched: 'unmatched_full',
  matched: 'matched_full',
  partiallymatched: 'partial_pgy1_only',
  matchedtoaoneyearposition: 'partial_pgy1_only',
  matchedpgy1only: 'partial_pgy1_only',
  matchedtoanadvancedposition: 'partial_advanced_only',
  matchedadvancedonly: 'partial_advanced_only',
  noranklist: 'no_list_certified',
  nocertifiedlist: 'no_list_certified',
  nolistcertified: 'no_list_certified',
  withdrawn: 'withdrawn_by_applicant',
  withdrew: 'withdrawn_by_applicant',
  didnotregister: 'did_not_register',
  coupleunmatched: 'couple_unmatched',
};

/** The applicant type a list's words mean; null when we do not know the words. Codes are taken as they are. */
export function readApplicantType(text: string): ApplicantType | null {
  const code = applicantTypes.find((type) => type === text.trim().toLowerCase());
  return code ?? new Map(Object.entries(typeWords)).get(foldHeading(text)) ?? null;
}

/** The outcome a list's words mean; null when we do not know the words. */
export function readAttemptOutcome(text: string): AttemptOutcome | null {
  const code = attemptOutcomes.find((outcome) => outcome === text.trim().toLowerCase());
  return code ?? new Map(Object.entries(outcomeWords)).get(foldHeading(text)) ?? null;
}

import type { Id, ImportId, PersonId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';

/** What can be recorded about a student as a plain fact, in the order shown (domain.md sections 4 and 7). */
export const factKinds = [
  'school',
  'degree',
  'graduation_on',
  'applicant_type',
  'specialty',
  'outcome',
  'soap_outcome',
  'step_1',
  'step_2_ck',
  'level_1',
  'level_2_ce',
  'applied',
  'interviews',
  'ranked',
  'letters',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Kinds that belong to one application season and so carry its match year. */
export const seasonFacts = [
  'applicant_type',
  'specialty',
  'outcome',
  'soap_outcome',
  'applied',
  'interviews',
  'ranked',
  'letters',
] as const satisfies readonly FactKind[];

/** Kinds shown only after a word of warning: they are about results. */
export const sensitiveFacts = [
  'outcome',
  'soap_outcome',
  'step_1',
  'step_2_ck',
  'level_1',
  'level_2_ce',
] as const satisfies readonly FactKind[];

/** Applicant types, aligned with the Match's own classes. */
export const applicantTypes = [
  'us_md_senior',
  'us_md_graduate',
  'us_do_senior',
  'us_do_graduate',
  'us_img',
  'non_us_img',
  'canadian',
  'fifth_pathway',
  'other',
] as const;
export type ApplicantType = (typeof applicantTypes)[number];

/** How one application season ended. */
export const attemptOutcomes = [
  'matched_full',
  'partial_pgy1_only',
  'partial_advanced_only',
  'unmatched_full',
  'no_list_certified',
  'withdrawn_by_applicant',
  'withdrawn_ineligible',
  'did_not_register',
  'couple_unmatched',
  'early_match_unmatched',
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** How the week of offers after the Match ended. */
export const soapOutcomes = [
  'not_eligible',
  'eligible_declined',
  'applied_no_offer',
  'offer_declined_or_expired',
  'accepted_categorical',
  'accepted_advanced',
  'accepted_preliminary_or_ty',
] as const;
export type SoapOutcome = (typeof soapOutcomes)[number];

/**
 * One fact about a student, with where it came from and the date it was true. A fact without source and date is not
 * kept. A correction replaces: the old row stays with `replacedAt`.
 */
export interface Fact {
  readonly id: Id<'fact'>;
  readonly studentId: PersonId;
  readonly kind: FactKind;
  /** The season it belongs to; null for facts of the person, such as the school. */
  readonly matchYear: number | null;
  readonly value: string;
  /** In words: "NRMP report", "Imported list, westbrook.csv". */
  readonly source: string;
  readonly asOf: LocalDate;
  readonly recordedBy: PersonId | null;
  readonly recordedAt: Instant;
  readonly importId: ImportId | null;
  readonly replacedAt: Instant | null;
}

/** The season a fact of this kind belongs to when the list is about the Match of `matchYear`. */
export function seasonOf(kind: FactKind, matchYear: number): number | null {
  return (seasonFacts as readonly FactKind[]).includes(kind) ? matchYear : null;
}

/** What somebody enters about a student as a fact. */
export interface FactDetails {
  readonly kind: string;
  readonly matchYear: number | null;
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
}

/** What is wrong with a fact as entered: without source and date it is not kept. */
export function checkFact(details: FactDetails): readonly Issue[] {
  return [
    ...checkChoice('kind', details.kind, factKinds),
    ...checkText('value', details.value, { required: true, max: 300 }),
    ...checkText('source', details.source, { required: true, max: 200 }),
    ...checkDate('asOf', details.asOf, true),
  ];
}

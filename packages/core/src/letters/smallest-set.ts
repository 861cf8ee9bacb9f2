import { fields as allFields, writerRoles, type Field } from '../attempts/index.ts';
import { counts, type LetterCondition } from './conditions.ts';
import {
  countryAppliedTo,
  isOwnField,
  traits,
  type AppliedTo,
  type LetterTraits,
} from './traits.ts';
import { workSeen } from './vocabulary.ts';

/** A letter that somebody could still write, and which open conditions it would help to meet. */
export interface NewLetter {
  /** "One letter from a radiologist where …". */
  readonly says: string;
  /** Codes of the conditions it would count towards. */
  readonly meets: readonly string[];
  /** One writer who would fit. */
  readonly example: LetterTraits;
}

/** Every writer there could be: field, role and work seen in all their combinations, at their best otherwise. */
export function possibleWriters(to: AppliedTo): readonly LetterTraits[] {
  const best = {
    country: countryAppliedTo(to),
    knows: 'closely',
    whereWorked: 'yes',
    endorses: 'yes',
    describes: 'yes',
    knowsResidency: 'yes',
  } as const;
  return keysOf(allFields).flatMap((field) =>
    keysOf(writerRoles).flatMap((role) =>
      keysOf(workSeen).map((seen) => ({ ...best, field, role, workSeen: seen })),
    ),
  );
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];

/**
 * The smallest number of new letters with which every condition is met, given how many letters are missing from each.
 * Exact: sizes are tried from the least that could do upwards, and within a size every combination of writers that no
 * other writer outdoes. Empty when nothing is missing.
 */
export function smallestSet(
  conditions: readonly LetterCondition[],
  missing: readonly number[],
  to: AppliedTo,
): readonly NewLetter[] {
  const open = conditions.flatMap((condition, n) =>
    (missing[n] ?? 0) > 0 ? [{ condition, missing: missing[n] ?? 0 }] : [],
  );
  if (open.length === 0) return [];
  const writers = notOutdone(
    possibleWriters(to).map((writer) => ({
      writer,
      helps: open.map(({ condition }) => counts(condition, writer, to)),
    })),
  );
  const need = open.map((one) => one.missing);
  for (let size = Math.max(...need); size <= sumOf(need); size += 1) {
    const found = choose(writers, need, size);
    if (found) return inWords(found, open, to);
  }
  return [];
}

interface Writer {
  readonly writer: LetterTraits;
  readonly helps: readonly boolean[];
}

/** One writer for each kind of help, without those whose help another gives and more. */
function notOutdone(writers: readonly Writer[]): readonly Writer[] {
  const kinds = [...Map.groupBy(writers, ({ helps }) => helps.join()).values()].flatMap(([one]) =>
    one && one.helps.includes(true) ? [one] : [],
  );
  return kinds.filter(
    (one) => !kinds.some((other) => other !== one && covers(other.helps, one.helps)),
  );
}

function covers(a: readonly boolean[], b: readonly boolean[]): boolean {
  return b.every((helps, n) => !helps || a[n] === true);
}

/** A choice of so many writers, each as often as wanted, that leaves nothing missing; null when there is none. */
function choose(
  writers: readonly Writer[],
  need: readonly number[],
  size: number,
): readonly Writer[] | null {
  if (need.every((n) => n <= 0)) return [];
  if (size < Math.max(...need)) return null;
  for (const [n, one] of writers.entries()) {
    const left = need.map((still, k) => (one.helps[k] ? still - 1 : still));
    const rest = choose(writers.slice(n), left, size - 1);
    if (rest) return [one, ...rest];
  }
  return null;
}

function inWords(
  chosen: readonly Writer[],
  open: readonly { readonly condition: LetterCondition; readonly missing: number }[],
  to: AppliedTo,
): readonly NewLetter[] {
  const left = open.map(({ missing }) => missing);
  return chosen.map(({ writer, helps }) => {
    const met = open.filter((_one, n) => helps[n] && (left[n] ?? 0) > 0);
    for (const [n, helped] of helps.entries()) if (helped) left[n] = (left[n] ?? 0) - 1;
    const conditions = met.map(({ condition }) => condition);
    return {
      says: `One letter from ${writerInWords(conditions, to)}`,
      meets: conditions.map(({ code }) => code),
      example: writer,
    };
  });
}

/** Who would have to write, as widely as the conditions allow. */
function writerInWords(conditions: readonly LetterCondition[], to: AppliedTo): string {
  const asked = new Set(conditions.flatMap((condition) => condition.traits));
  const able = possibleWriters(to).filter((writer) =>
    conditions.every((condition) => counts(condition, writer, to)),
  );
  const fields = new Set(able.map(({ field }) => field));
  const clauses = [...asked].map(({ asks }) => asks).filter(Boolean);
  const noun = asked.has(traits.researchLead)
    ? `a research PI${inField(fields, to)}`
    : asked.has(traits.clinicalField)
      ? 'a clinician in medicine or surgery, or the director of a preliminary year'
      : nounOf(fields, to);
  const said = new Set(clauses.filter((words) => !narrower(words, clauses)));
  return [noun, ...said].join(', ');
}

/** "An attending" is said already by "a clinical attending"; knowing a person, by supervising closely. */
function narrower(words: string, all: readonly string[]): boolean {
  const said = (trait: { readonly asks: string }) => all.includes(trait.asks);
  if (words === traits.attending.asks || words === traits.sawClinicalWork.asks)
    return said(traits.clinicalAttending);
  return words === traits.notBarelyMet.asks && said(traits.supervisedClosely);
}

function inField(fields: ReadonlySet<Field>, to: AppliedTo): string {
  if (fields.size >= 5) return '';
  return [...fields].every((field) => isOwnField(field, to))
    ? ' in the specialty applied to'
    : ' in radiology';
}

function nounOf(fields: ReadonlySet<Field>, to: AppliedTo): string {
  const has = (...of: readonly Field[]) =>
    of.length === fields.size && of.every((one) => fields.has(one));
  if (has('diagnostic_radiology', 'interventional_radiology')) return 'a radiologist';
  if (has('diagnostic_radiology')) return 'a diagnostic radiologist';
  if (has('interventional_radiology')) return 'an interventional radiologist';
  if ([...fields].every((field) => isOwnField(field, to)))
    return 'a writer in the specialty applied to';
  return fields.has('diagnostic_radiology')
    ? 'a writer of any specialty'
    : 'a clinician of another specialty';
}

const sumOf = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0);

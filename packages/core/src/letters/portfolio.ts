import { whose, type Figure } from '../forensics/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { LetterId } from '../shared/ids.ts';
import { conditionsFor, counts, type LetterCondition } from './conditions.ts';
import { ageOfLetter } from './letter-age.ts';
import type { Letter } from './letter.ts';
import { smallestSet, type NewLetter } from './smallest-set.ts';
import type { AppliedTo } from './traits.ts';
import type { LetterStatus } from './vocabulary.ts';

/** What a portfolio is read against. */
export interface PortfolioContext {
  readonly figures: readonly Figure[];
  readonly to: AppliedTo;
  /** The day of the application aimed at; null when not known. */
  readonly targetDate: LocalDate | null;
}

/** A letter that would count towards a condition but for one thing. */
export interface NearLetter {
  readonly letterId: LetterId;
  readonly writer: string;
  readonly lacks: string;
  /** Nobody said yet: it can be asked. */
  readonly open: boolean;
}

/** Where one condition stands. `on_the_way`: met once those planned or asked agree. */
export interface ConditionReading {
  readonly code: string;
  readonly pack: string;
  readonly packTitle: string;
  readonly item: string;
  readonly title: string;
  /** The figure in its pack's words. */
  readonly figureWords: string;
  readonly inPlaceOf: string | null;
  readonly need: number;
  readonly state: 'met' | 'on_the_way' | 'unmet';
  /** Letters that count: agreed or sent in first. */
  readonly counting: readonly LetterId[];
  readonly missing: number;
  readonly near: readonly NearLetter[];
  readonly says: string;
}

/** A portfolio against the conditions of every pack that applies. */
export interface PortfolioReading {
  readonly conditions: readonly ConditionReading[];
  /** The smallest set of new letters that, with those here, meets every condition. */
  readonly smallest: readonly NewLetter[];
  /** Letters that count nowhere because of their age at the target date. */
  readonly tooOld: readonly LetterId[];
  /** The fewest letters with which all conditions could be met from nothing. */
  readonly leastInAll: number;
}

const secured: readonly LetterStatus[] = ['agreed', 'submitted'];
const hopedFor: readonly LetterStatus[] = ['planned', 'asked'];

/** Whether a letter can still be part of the application. */
export function isLive({ status }: Pick<Letter, 'status'>): boolean {
  return secured.includes(status) || hopedFor.includes(status);
}

/** Reads the letters of a case against the packs that apply. */
export function readPortfolio(
  letters: readonly Letter[],
  context: PortfolioContext,
): PortfolioReading {
  const conditions = conditionsFor(context.figures, context.to);
  const live = letters.filter(isLive);
  const fresh = live.filter((letter) => ageOfLetter(letter, context).state !== 'past');
  const readings = conditions.map((condition) => readingOf(condition, fresh, context.to));
  const missing = readings.map((reading) => reading.missing);
  const all = conditions.map(({ need }) => need);
  return {
    conditions: readings,
    smallest: smallestSet(conditions, missing, context.to),
    tooOld: live.filter((letter) => !fresh.includes(letter)).map(({ id }) => id),
    leastInAll: smallestSet(conditions, all, context.to).length,
  };
}

function readingOf(
  condition: LetterCondition,
  letters: readonly Letter[],
  to: AppliedTo,
): ConditionReading {
  const counting = letters.filter((letter) => counts(condition, letter, to));
  const sure = counting.filter(({ status }) => secured.includes(status));
  const { figure, need, code, title } = condition;
  const state = sure.length >= need ? 'met' : counting.length >= need ? 'on_the_way' : 'unmet';
  const reading = {
    code,
    title,
    need,
    state,
    pack: figure.pack,
    packTitle: figure.packTitle,
    item: figure.item,
    figureWords: figure.words,
    inPlaceOf: figure.inPlaceOf,
    counting: [...new Set([...sure, ...counting])].map(({ id }) => id),
    missing: Math.max(0, need - counting.length),
    near: state === 'unmet' ? letters.flatMap((letter) => nearBy(condition, letter, to)) : [],
  } as const;
  return { ...reading, says: sentenceOf(condition, sure.length, counting.length) };
}

function nearBy(condition: LetterCondition, letter: Letter, to: AppliedTo): readonly NearLetter[] {
  const lacking = condition.traits.filter((trait) => !trait.holds(letter, to));
  const [only, ...others] = lacking;
  if (!only) return [];
  const open = lacking.every((trait) => trait.open?.holds(letter) === true);
  if (others.length > 0 && !open) return [];
  const lacks = open
    ? lacking.map((trait) => trait.open?.ask ?? trait.lacks).join('; ')
    : only.lacks;
  return [{ letterId: letter.id, writer: letter.writer, lacks, open }];
}

function sentenceOf({ figure, need }: LetterCondition, sure: number, counting: number): string {
  const asked = whose([figure]);
  if (sure >= need) return `${sure} of ${need}. Asked for: ${asked}.`;
  if (counting >= need)
    return `${sure} agreed or sent in, ${counting - sure} planned or asked. Asked for: ${asked}.`;
  return `${counting} of ${need}. Asked for: ${asked}.`;
}

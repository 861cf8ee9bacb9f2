import type { FactOf } from '../attempts/index.ts';
import { counted } from '../forensics/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { isLive, type PortfolioReading } from './portfolio.ts';
import type { Letter } from './letter.ts';

/** Something outside the guides, with where it was read and when. */
export interface OutsideFact {
  readonly says: string;
  readonly link: string;
  readonly asOf: string;
}

/** What the application service does with letters; facts of the owning body, never ours. */
export interface ServiceFacts {
  readonly perProgram: OutsideFact & { readonly limit: number };
  readonly watermark: OutsideFact;
}

/** A warning beside the portfolio: it stops nobody. */
export interface LetterWarning {
  readonly code:
    | 'watermark'
    | 'more_than_a_program_takes'
    | 'packs_ask_for_more'
    | 'too_old'
    | 'past_due';
  readonly says: string;
  readonly outside: OutsideFact | null;
}

/** Warnings about a portfolio: watermark of former seasons, letters a program takes, age, days gone by. */
export function warningsFor(
  letters: readonly Letter[],
  reading: Pick<PortfolioReading, 'tooOld' | 'leastInAll'>,
  facts: {
    readonly service: ServiceFacts;
    readonly past: readonly FactOf<'letter'>[];
    readonly today: LocalDate;
  },
): readonly LetterWarning[] {
  const live = letters.filter(isLive);
  return [
    ...reusedLetters(live, facts),
    ...tooManyLetters(live, reading.leastInAll, facts.service),
    ...agedLetters(live, reading.tooOld, facts.today),
  ];
}

function reusedLetters(
  live: readonly Letter[],
  facts: { readonly service: ServiceFacts; readonly past: readonly FactOf<'letter'>[] },
): readonly LetterWarning[] {
  const { watermark } = facts.service;
  const reused = live.filter((letter) => isReused(letter, facts.past));
  return when(
    reused.length > 0,
    'watermark',
    `${namesOf(reused)}: a letter of a former season. ${watermark.says}`,
    watermark,
  );
}

function tooManyLetters(
  live: readonly Letter[],
  leastInAll: number,
  { perProgram }: ServiceFacts,
): readonly LetterWarning[] {
  return [
    ...when(
      live.length > perProgram.limit,
      'more_than_a_program_takes',
      `${counted(live.length, 'letter')} here. ${perProgram.says} Choose for each program which go.`,
      perProgram,
    ),
    ...when(
      leastInAll > perProgram.limit,
      'packs_ask_for_more',
      `The guides that apply ask together for ${leastInAll} letters at least. ${perProgram.says} No program sees them all.`,
      perProgram,
    ),
  ];
}

function agedLetters(
  live: readonly Letter[],
  tooOld: PortfolioReading['tooOld'],
  today: LocalDate,
): readonly LetterWarning[] {
  const old = live.filter(({ id }) => tooOld.includes(id));
  const late = live.filter(
    ({ status, dueOn }) => status !== 'submitted' && dueOn !== null && dueOn < today,
  );
  return [
    ...when(
      old.length > 0,
      'too_old',
      `${namesOf(old)}: too old by the day of the application, so it counts nowhere. Ask for the letter with a new date.`,
      null,
    ),
    ...when(late.length > 0, 'past_due', `${namesOf(late)}: the day it was due has passed.`, null),
  ];
}

/** Said so, or the same writer and the same date as in a former application. */
function isReused(letter: Letter, past: readonly FactOf<'letter'>[]): boolean {
  return (
    letter.reused ||
    past.some(
      ({ body }) =>
        body.writtenOn === letter.writtenOn &&
        body.writer.trim().toLowerCase() === letter.writer.toLowerCase(),
    )
  );
}

const namesOf = (letters: readonly Letter[]) => letters.map(({ writer }) => writer).join(', ');

function when(
  holds: boolean,
  code: LetterWarning['code'],
  says: string,
  outside: OutsideFact | null,
): readonly LetterWarning[] {
  return holds
    ? [
        {
          code,
          says,
          outside: outside && { says: outside.says, link: outside.link, asOf: outside.asOf },
        },
      ]
    : [];
}

export * from './vocabulary.ts';
export * from './letter.ts';
export * from './waiver.ts';
export * from './conditions.ts';
export * from './letter-age.ts';
export * from './portfolio.ts';
export * from './warnings.ts';
export { smallestSet, possibleWriters, type NewLetter } from './smallest-set.ts';
export type { AppliedTo, LetterTraits } from './traits.ts';

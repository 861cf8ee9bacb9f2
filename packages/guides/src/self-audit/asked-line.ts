import type { PackCode } from '../pack/index.ts';

/** A line of a guide's list that a question asks. */
export interface AskedLine {
  readonly pack: PackCode;
  readonly list: string;
  readonly line: string;
  /** Asked of everybody, or only of those to whom its pack applies. */
  readonly of: 'everybody' | 'pack';
}

type Pick = (...lines: readonly string[]) => readonly AskedLine[];

/** Lines that fit anybody, whichever guide they come from. */
export function forAll(pack: PackCode, list: string): Pick {
  return (...lines) => lines.map((line) => ({ pack, list, line, of: 'everybody' }));
}

/** Lines that speak of the pack's own specialty, region or training. */
export function forApplicants(pack: PackCode, list: string): Pick {
  return (...lines) => lines.map((line) => ({ pack, list, line, of: 'pack' }));
}

import { figureInWords, type Threshold } from '../pack/index.ts';
import { rules } from '@onward/core/forensics';
import { packs } from '../packs/index.ts';

/** A figure of ours that a rule of the diagnosis reads: an own guide may state its own value beside it. */
export interface RuleFigure {
  /** Pack and threshold: `diagnostic_radiology/threshold.few_interviews`. */
  readonly code: string;
  readonly packTitle: string;
  /** Ours with its unit: "8-10 DR interviews". */
  readonly ours: string;
  readonly threshold: Threshold;
  /** What the rules that read it look at, in words. */
  readonly readBy: readonly string[];
}

/** Every figure the rules read, in the order of the guides. */
export const ruleFigures: readonly RuleFigure[] = packs.flatMap((pack) =>
  pack.thresholds.flatMap((threshold) => {
    const code = `${pack.code}/${threshold.code}`;
    const readBy = rules.flatMap(({ reads, title }) => (reads?.includes(code) ? [title] : []));
    if (readBy.length === 0) return [];
    return [{ code, packTitle: pack.title, ours: figureInWords(threshold), threshold, readBy }];
  }),
);

import type { RecoveryOption } from './options.ts';

/** A way into interventional radiology and the training years it usually takes after medical school (IR-25). */
export interface Pathway {
  readonly code: 'integrated' | 'dr_esir' | 'dr_independent';
  readonly title: string;
  /** The parts, in order. */
  readonly parts: readonly { readonly title: string; readonly years: number }[];
  readonly option: RecoveryOption;
}

/** The three ways, as the guide counts them: 6, 6 and 7 years. */
export const pathways: readonly Pathway[] = [
  {
    code: 'integrated',
    title: 'Integrated IR',
    parts: [{ title: 'integrated IR/DR residency with its first clinical year', years: 6 }],
    option: 'reapply_same',
  },
  {
    code: 'dr_esir',
    title: 'DR with ESIR, then independent IR',
    parts: [
      { title: 'first clinical year and DR residency with ESIR', years: 5 },
      { title: 'independent IR residency', years: 1 },
    ],
    option: 'dr_then_esir',
  },
  {
    code: 'dr_independent',
    title: 'DR, then independent IR',
    parts: [
      { title: 'first clinical year and DR residency', years: 5 },
      { title: 'independent IR residency', years: 2 },
    ],
    option: 'dr_then_independent_ir',
  },
];

/** Years in all, and the year in which training would end when it begins in July of the Match year. */
export function trainingYears(
  pathway: Pathway,
  matchYear: number,
): { readonly years: number; readonly endsIn: number } {
  const years = pathway.parts.reduce((sum, part) => sum + part.years, 0);
  return { years, endsIn: matchYear + years };
}

import type { Figure } from '../forensics/index.ts';
import { traits, type AppliedTo, type LetterTraits, type Trait } from './traits.ts';

/** One condition of a pack on the portfolio: so many letters that have all of these traits. */
export interface LetterCondition {
  readonly code: string;
  /** The guide's figure or the institution's own in its place; its pack and item say whose it is. */
  readonly figure: Figure;
  /** What it asks for, in words, without the count. */
  readonly title: string;
  /** At least so many. */
  readonly need: number;
  readonly traits: readonly Trait[];
}

interface Shape {
  readonly pack: string;
  readonly figure: string;
  readonly code: string;
  readonly title: string;
  readonly traits: readonly Trait[];
  /** One of a figure that counts several kinds together. */
  readonly each?: number;
  readonly applies?: (to: AppliedTo) => boolean;
}

const dr = { pack: 'diagnostic_radiology' } as const;
const ir = { pack: 'interventional_radiology' } as const;
const la = { pack: 'los_angeles' } as const;

/** Conditions of the packs, in the order of the guides (DR-28, IR-38, IMG-21, LA-24, LA-29). */
const shapes: readonly Shape[] = [
  {
    ...dr,
    figure: 'threshold.radiologist_letters',
    code: 'dr.radiologists',
    title: 'From radiologists',
    traits: [traits.radiologist],
  },
  {
    ...dr,
    figure: 'threshold.letters_where_worked',
    code: 'dr.where_worked',
    title: 'From a radiologist where a good part of the work was done',
    traits: [traits.radiologist, traits.whereWorked],
  },
  {
    ...dr,
    figure: 'threshold.letters_endorsing',
    code: 'dr.endorsing',
    title:
      'From a radiologist whose program stands behind the application and addresses the earlier result',
    traits: [traits.radiologist, traits.endorses],
  },
  {
    ...dr,
    figure: 'threshold.clinical_letters',
    code: 'dr.clinical',
    title: 'Strong and clinical: medicine, surgery, or the director of the preliminary year',
    traits: [traits.clinicalField, traits.sawClinicalWork, traits.notBarelyMet],
  },
  {
    ...ir,
    figure: 'threshold.letters_ir',
    code: 'ir.interventional',
    title: 'From an attending in interventional radiology',
    traits: [traits.interventional, traits.attending],
  },
  {
    ...ir,
    figure: 'threshold.letters_dr',
    code: 'ir.diagnostic',
    title: 'From an attending in diagnostic radiology',
    traits: [traits.diagnostic, traits.attending],
    applies: ({ track }) => track !== 'independent',
  },
  {
    ...ir,
    figure: 'threshold.letters_other',
    code: 'ir.other_clinician',
    title: 'From a respected clinician of another specialty',
    traits: [traits.outsideRadiology, traits.clinicalAttending],
  },
  {
    pack: 'img_friendly',
    figure: 'threshold.local_letters',
    code: 'img.local',
    title: 'Strong, from the specialty and the country applied to',
    traits: [
      traits.ownField,
      traits.inCountry,
      traits.supervisedClosely,
      traits.describes,
      traits.knowsResidency,
    ],
  },
  {
    ...la,
    figure: 'threshold.letters',
    code: 'la.research_lead',
    title: 'Strong, from a research PI',
    traits: [traits.researchLead, traits.notBarelyMet],
    each: 1,
  },
  {
    ...la,
    figure: 'threshold.letters',
    code: 'la.clinical_attending',
    title: 'Strong, from a clinical attending',
    traits: [traits.clinicalAttending, traits.notBarelyMet],
    each: 1,
  },
  {
    ...la,
    figure: 'threshold.new_specialty_letters',
    code: 'la.new_specialty',
    title: 'From attendings of the new specialty',
    traits: [traits.ownField, traits.attending],
    applies: ({ switchedFrom }) => switchedFrom !== '',
  },
];

/** The conditions that apply, each with the figure it counts to. A pack without its figure asks for nothing. */
export function conditionsFor(
  figures: readonly Figure[],
  to: AppliedTo,
): readonly LetterCondition[] {
  return shapes.flatMap((shape) => {
    const figure = figures.find(({ pack, code }) => pack === shape.pack && code === shape.figure);
    if (!figure || (shape.applies && !shape.applies(to))) return [];
    const { code, title, traits: asked } = shape;
    return [{ code, figure, title, need: shape.each ?? figure.low, traits: asked }];
  });
}

/** Whether a letter counts towards a condition. */
export function counts(condition: LetterCondition, letter: LetterTraits, to: AppliedTo): boolean {
  return condition.traits.every((trait) => trait.holds(letter, to));
}

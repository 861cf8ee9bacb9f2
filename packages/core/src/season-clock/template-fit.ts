import type { ListHorizon } from '../written-lists/index.ts';

/** What a case aims at, as codes of specialties, and where that stands. */
export interface Aim {
  readonly specialties: readonly string[];
  /** The specialty in words. */
  readonly name: string;
  readonly said: 'path' | 'goal' | 'season';
}

/** What is on record about the aim: the newest season, the way decided on, the goal. */
export interface AimSays {
  readonly season: { readonly specialty: string; readonly name: string } | null;
  /** The way decided on last, with the specialty it names; null without a decision. */
  readonly path: { readonly option: string; readonly specialty: string } | null;
  readonly goal: string;
}

const names: Readonly<Record<string, string>> = {
  diagnostic_radiology: 'Diagnostic radiology',
  interventional_radiology: 'Interventional radiology',
  other: 'Another specialty',
};

/** The specialty a text names: one of radiology's two, or another one. */
export function specialtyIn(text: string): string {
  if (/interventional.*radiology|\bir\b/i.test(text)) return 'interventional_radiology';
  return /radiology|\bdr\b/i.test(text) ? 'diagnostic_radiology' : 'other';
}

/**
 * The aim a plan serves: a change of specialty that was decided on counts before the season that lies behind (IR-47,
 * LA-29); a way through diagnostic radiology adds it; without a decided way the goal may name radiology. Null when
 * nothing says.
 */
export function aimOf({ season, path, goal }: AimSays): Aim | null {
  if (path) {
    const decided = aimOfPath(path);
    if (decided) return decided;
  } else {
    const meant = aimOfGoal(goal, season?.specialty ?? '');
    if (meant) return meant;
  }
  if (!season) return null;
  const { specialty, name } = season;
  return { specialties: [specialty], name: name || nameOf(specialty), said: 'season' };
}

const nameOf = (specialty: string): string => names[specialty] ?? '';

function aimOfPath({ option, specialty }: { option: string; specialty: string }): Aim | null {
  const name = specialty.trim();
  if (option === 'switch_specialty' && name)
    return { specialties: [specialtyIn(name)], name, said: 'path' };
  if (option !== 'dr_then_esir' && option !== 'dr_then_independent_ir') return null;
  return {
    specialties: ['diagnostic_radiology', 'interventional_radiology'],
    name: 'Diagnostic radiology, then interventional radiology',
    said: 'path',
  };
}

function aimOfGoal(goal: string, behind: string): Aim | null {
  const meant = /radiology/i.test(goal) ? specialtyIn(goal) : null;
  if (!meant || meant === behind) return null;
  return {
    specialties: behind ? [meant, behind] : [meant],
    name: nameOf(meant),
    said: 'goal',
  };
}

/** How a timeline stands to a case: it fits, it is written for another profile, or for another specialty (refused). */
export type TemplateFit = 'fits' | 'other_profile' | 'other_specialty';

/** A timeline as far as fitting goes. */
export interface FittingTemplate {
  readonly guide: string;
  readonly guideTitle: string;
  readonly specialty: string | null;
}

/** Whether a timeline fits and, where it does not, why; `applying` are the guides that apply to the case. */
export function fitOf(
  { guide, guideTitle, specialty }: FittingTemplate,
  { aim, applying }: { readonly aim: Aim | null; readonly applying: readonly string[] },
): { readonly fit: TemplateFit; readonly why: string } {
  if (specialty && aim && !serves(specialty, aim))
    return {
      fit: 'other_specialty',
      why: `Written for ${(names[specialty] ?? specialty).toLowerCase()}; ${saysOf(aim)}.`,
    };
  if (
    aim &&
    !applying.includes(guide) &&
    !(specialty && serves(specialty, aim)) &&
    guide !== 'mspe'
  )
    return {
      fit: 'other_profile',
      why: `The guide “${guideTitle}” is not among those that apply to this case.`,
    };
  return { fit: 'fits', why: '' };
}

/** IR leads through DR too, so whoever aims at IR may use what is written for DR. */
function serves(specialty: string, { specialties }: Aim): boolean {
  return (
    specialties.includes(specialty) ||
    (specialty === 'diagnostic_radiology' && specialties.includes('interventional_radiology'))
  );
}

function saysOf({ said, name }: Aim): string {
  const words = name || 'another specialty';
  if (said === 'path') return `the way decided on leads to ${words}`;
  return said === 'goal' ? `the goal names ${words}` : `the newest season aimed at ${words}`;
}

/** Accepted factors for which the IMG guide asks for two structured years before the next application (IMG-46). */
const twoYears: readonly string[] = [
  'exams.fail_or_multiple_attempts',
  'clinical_record.limited_us_clinical_experience',
];

/**
 * The season to begin with, and why; the office may choose the other one. What people wrote on the list counts first
 * (IR-23); then, for an IMG, accepted factors the guide gives two years for; else the next season (IMG-46).
 */
export function seasonProposed(
  horizon: ListHorizon,
  accepted: readonly string[],
): {
  readonly option: 'A' | 'B';
  readonly why: string;
} {
  switch (horizon) {
    case 'within_year':
      return {
        option: 'A',
        why: 'The written list says that all that can change can change within one year: the next season is preset.',
      };
    case 'longer':
      return {
        option: 'B',
        why: 'The written list holds something that may need more than one year: the season after the next is preset.',
      };
    case 'none':
      if (accepted.some((factor) => twoYears.includes(factor)))
        return {
          option: 'B',
          why: 'The IMG guide gives 2 structured years where an exam was repeated or local experience is missing, and one of these is accepted in the diagnosis (IMG-46): the season after the next is preset.',
        };
      return {
        option: 'A',
        why: 'Reapplying in the next season is the usual way (IMG-46). The written list does not propose a length yet.',
      };
  }
}

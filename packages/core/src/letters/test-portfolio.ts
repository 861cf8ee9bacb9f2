import type { Figure } from '../forensics/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { CaseId, LetterId } from '../shared/ids.ts';
import { addLetter, type Letter, type LetterEntry } from './letter.ts';
import type { PortfolioContext } from './portfolio.ts';

export const today = '2026-11-30' as LocalDate;
export const targetDate = '2027-09-24' as LocalDate;

const packOf = {
  DR: 'diagnostic_radiology',
  IR: 'interventional_radiology',
  IMG: 'img_friendly',
  LA: 'los_angeles',
} as const;

function figure(item: string, code: string, low: number, high = low): Figure {
  const pack = packOf[item.split('-')[0] as keyof typeof packOf];
  return {
    pack,
    packTitle: pack,
    packVersion: 1,
    code: `threshold.${code}`,
    low,
    high,
    unit: code === 'letter_age' ? 'months' : 'letters',
    words: code,
    item,
    beside: null,
    inPlaceOf: null,
    ownChange: null,
  };
}

/** The figures of the packs about letters, as the guides give them. */
export const figures: readonly Figure[] = [
  figure('DR-28', 'radiologist_letters', 2, 3),
  figure('DR-28', 'letters_where_worked', 1),
  figure('DR-28', 'letters_endorsing', 1),
  figure('DR-28', 'clinical_letters', 1),
  figure('IR-38', 'letters_ir', 1),
  figure('IR-38', 'letters_dr', 1),
  figure('IR-38', 'letters_other', 1),
  figure('IMG-21', 'local_letters', 2, 3),
  figure('IMG-35', 'letter_age', 12, 18),
  figure('LA-24', 'letters', 2),
  figure('LA-29', 'new_specialty_letters', 2),
];

/** What a portfolio of these packs is read against. */
export function contextFor(
  packs: readonly string[],
  to: Partial<PortfolioContext['to']> = {},
): PortfolioContext {
  return {
    figures: figures.filter(({ pack }) => packs.includes(pack)),
    to: {
      specialty: 'diagnostic_radiology',
      track: 'none',
      system: 'nrmp_main',
      switchedFrom: '',
      ...to,
    },
    targetDate,
  };
}

/** An entry as a form gives it; a letter by a diagnostic radiologist of whom little is known. */
export function entryOf(over: Partial<LetterEntry> = {}): LetterEntry {
  return {
    writer: 'Dr. Anders Holm',
    role: 'specialty_faculty',
    field: 'diagnostic_radiology',
    institution: 'Westbrook Medicine',
    country: 'us',
    relationship: '',
    knows: 'unknown',
    workSeen: 'clinical',
    whereWorked: 'unknown',
    endorses: 'unknown',
    describes: 'unknown',
    knowsResidency: 'unknown',
    kind: 'specialty_faculty',
    status: 'agreed',
    reused: false,
    askedOn: null,
    writtenOn: null,
    dueOn: null,
    feedback: '',
    shown: true,
    ...over,
  };
}

/** A letter taken through the same checks as what is typed. */
export function letterOf(over: Partial<LetterEntry> = {}, id = over.writer ?? 'l'): Letter {
  const decision = addLetter(entryOf(over), { id: id as LetterId, caseId: 'c' as CaseId }, today);
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

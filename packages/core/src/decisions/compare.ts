import type { FindingId } from '../shared/ids.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import type { Issue } from '../shared/refusals.ts';
import { recoveryOptions, type RecoveryOption } from './options.ts';

/** What ways on are compared by, in sentences; never a rank or a sum (domain.md section 7). Order is that of the table. */
export const comparedBy = {
  currency: 'Work with patients',
  funding: 'Money',
  visa: 'Visa',
  loans: 'Loans',
  licence: 'License',
  time: 'Time',
  letters: 'Letters it can bring',
  reversibility: 'Can it be taken back',
  uncertainty: 'What nobody knows yet',
} as const;
export type Compared = keyof typeof comparedBy;
export const comparedFields = Object.keys(comparedBy) as readonly Compared[];

/** What staff write about one way on. */
export interface OptionEntry {
  readonly code: RecoveryOption;
  /** Which specialty, country or place is meant; may be empty. */
  readonly specialty: string;
  /** Accepted findings it answers. */
  readonly answers: readonly FindingId[];
  /** Conditions of the guides that hold for this person, `pack/list/line`. */
  readonly holds: readonly string[];
  /** First Match year it leads to, if somebody said so. */
  readonly earliestCycle: number | null;
  /** Which institution gave guidance on it (DR-35); may be empty. */
  readonly guidanceFrom: string;
  readonly words: Readonly<Record<Compared, string>>;
}

/** Issues of an entry, by field; the form calls the same function. */
export function checkOption(entry: OptionEntry): readonly Issue[] {
  const { earliestCycle } = entry;
  const year: readonly Issue[] =
    earliestCycle === null ||
    (Number.isInteger(earliestCycle) && earliestCycle >= 2000 && earliestCycle <= 2100)
      ? []
      : [
          {
            field: 'earliestCycle',
            code: 'out_of_range',
            facts: { minimum: 2000, maximum: 2100 },
          },
        ];
  return [
    ...checkChoice('code', entry.code, recoveryOptions),
    ...checkText('specialty', entry.specialty, { max: 120 }),
    ...checkText('guidanceFrom', entry.guidanceFrom, { max: 200 }),
    ...comparedFields.flatMap((field) => checkText(field, entry.words[field], { max: 600 })),
    ...year,
  ];
}

/** How a mentor sees one more application in the same specialty, as the guide puts it (DR-46). A reading of a road. */
export const outlooks = {
  fair: 'Sees a fair chance',
  low: 'Sees a low chance',
  cannot_say: 'Cannot say',
} as const;
export type Outlook = keyof typeof outlooks;

/** How sure the voter is. */
export const votingConfidence = {
  sure: 'Sure',
  fairly_sure: 'Fairly sure',
  unsure: 'Not sure',
} as const;

/** One mentor's or panel member's reading, with its reason. */
export interface Vote {
  readonly name: string;
  /** Who it is: "IR mentor", "program director". */
  readonly part: string;
  /** Whether they know the data of the specialty (DR-46). */
  readonly knowsData: boolean;
  readonly outlook: Outlook;
  readonly confidence: keyof typeof votingConfidence;
  readonly reason: string;
}

/** Issues of a vote, by field. */
export function checkVote(vote: Vote): readonly Issue[] {
  return [
    ...checkText('name', vote.name, { required: true, max: 120 }),
    ...checkText('part', vote.part, { required: true, max: 120 }),
    ...checkChoice('outlook', vote.outlook, Object.keys(outlooks)),
    ...checkChoice('confidence', vote.confidence, Object.keys(votingConfidence)),
    ...checkText('reason', vote.reason, { required: true, max: 1000 }),
  ];
}

/** Several mentors see a low chance: alternatives are put on the table (DR-46, IR-49). One name counts once. */
export function severalSeeLow(votes: readonly Pick<Vote, 'name' | 'outlook'>[]): boolean {
  const low = votes.filter(({ outlook }) => outlook === 'low');
  return new Set(low.map(({ name }) => name.trim().toLocaleLowerCase('en'))).size > 1;
}

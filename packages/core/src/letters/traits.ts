import type { Attempt } from '../attempts/index.ts';
import type { Letter } from './letter.ts';

/** What conditions ask about a letter: who wrote, from where, what they saw and can say. */
export type LetterTraits = Pick<
  Letter,
  | 'role'
  | 'field'
  | 'country'
  | 'knows'
  | 'workSeen'
  | 'whereWorked'
  | 'endorses'
  | 'describes'
  | 'knowsResidency'
>;

/** For whom the letters are: the newest season's specialty, track and system. */
export type AppliedTo = Pick<Attempt, 'specialty' | 'track' | 'system' | 'switchedFrom'>;

/** One thing a condition asks of a letter, with its words. */
export interface Trait {
  /** What is lacking, said of the writer. */
  readonly lacks: string;
  /** The same as part of "One letter from …"; empty where the noun says it already. */
  readonly asks: string;
  readonly holds: (letter: LetterTraits, to: AppliedTo) => boolean;
  /** Where it can be unknown: what to find out, and whether nobody said yet. */
  readonly open?: {
    readonly ask: string;
    readonly holds: (letter: LetterTraits) => boolean;
  };
}

const radiology: readonly string[] = ['diagnostic_radiology', 'interventional_radiology'];
const attendings: readonly string[] = [
  'specialty_faculty',
  'program_director',
  'department_chair',
  'prelim_or_ty_pd',
  'clinician',
];

/** Whether a field is that of the specialty applied to. */
export function isOwnField(field: LetterTraits['field'], to: AppliedTo): boolean {
  if (to.specialty === 'other') return field === 'target';
  return (
    field === to.specialty || (to.specialty === 'interventional_radiology' && field === 'target')
  );
}

const told = (
  name: 'whereWorked' | 'endorses' | 'describes' | 'knowsResidency',
  says: { readonly lacks: string; readonly asks: string; readonly ask: string },
): Trait => ({
  lacks: says.lacks,
  asks: says.asks,
  holds: (letter) => letter[name] === 'yes',
  open: { ask: says.ask, holds: (letter) => letter[name] === 'unknown' },
});

const howClosely = {
  ask: 'how closely they worked together',
  holds: ({ knows }: LetterTraits) => knows === 'unknown',
};

/** Whether a letter can say what a clinical attending saw: research alone is not enough. */
export function isAttending(letter: LetterTraits): boolean {
  return (
    attendings.includes(letter.role) ||
    (letter.role === 'research_mentor' && letter.workSeen === 'both')
  );
}

/** The traits conditions are made of. */
export const traits = {
  radiologist: {
    lacks: 'not a radiologist',
    asks: '',
    holds: ({ field }) => radiology.includes(field),
  },
  interventional: {
    lacks: 'not from interventional radiology',
    asks: '',
    holds: ({ field }) => field === 'interventional_radiology',
  },
  diagnostic: {
    lacks: 'not from diagnostic radiology',
    asks: '',
    holds: ({ field }) => field === 'diagnostic_radiology',
  },
  outsideRadiology: {
    lacks: 'from radiology',
    asks: '',
    holds: ({ field }) => !radiology.includes(field),
  },
  clinicalField: {
    lacks: 'not from medicine, surgery or a preliminary year',
    asks: '',
    holds: ({ field, role }) =>
      field === 'medicine' ||
      field === 'surgery' ||
      (role === 'prelim_or_ty_pd' && !radiology.includes(field)),
  },
  ownField: {
    lacks: 'not from the specialty applied to',
    asks: '',
    holds: ({ field }, to) => isOwnField(field, to),
  },
  attending: { lacks: 'not an attending', asks: 'who is an attending', holds: isAttending },
  researchLead: {
    lacks: 'did not lead the research',
    asks: '',
    holds: ({ role }) => role === 'research_mentor',
  },
  clinicalAttending: {
    lacks: 'not a clinical attending',
    asks: 'who is a clinical attending',
    holds: ({ role, workSeen }) => attendings.includes(role) && workSeen !== 'research',
  },
  sawClinicalWork: {
    lacks: 'saw no clinical work',
    asks: 'who saw clinical work',
    holds: ({ workSeen }) => workSeen !== 'research',
  },
  notBarelyMet: {
    lacks: 'barely met',
    asks: 'who worked with the person',
    holds: ({ knows }) => knows === 'closely' || knows === 'some',
    open: howClosely,
  },
  supervisedClosely: {
    lacks: 'did not supervise closely',
    asks: 'who supervised closely',
    holds: ({ knows }) => knows === 'closely',
    open: howClosely,
  },
  inCountry: {
    lacks: 'not in the country applied to',
    asks: 'in the country applied to',
    holds: ({ country }, to) => country === countryAppliedTo(to),
  },
  whereWorked: told('whereWorked', {
    lacks: 'not where a good part of the work was done',
    asks: 'where a good part of the work was done',
    ask: 'whether a good part of the work was done there',
  }),
  endorses: told('endorses', {
    lacks: 'the program does not stand behind the application and address the earlier result',
    asks: 'whose program stands behind the application and addresses the earlier result',
    ask: 'whether the program stands behind the application and addresses the earlier result',
  }),
  describes: told('describes', {
    lacks: 'cannot describe judgment, communication, ethic and teamwork',
    asks: 'who can describe judgment, communication, ethic and teamwork',
    ask: 'whether judgment, communication, ethic and teamwork can be described',
  }),
  knowsResidency: told('knowsResidency', {
    lacks: 'does not know residency there',
    asks: 'who knows residency there',
    ask: 'whether residency there is known',
  }),
} as const satisfies Record<string, Trait>;

/** Canada for a CaRMS application, the United States otherwise. */
export function countryAppliedTo(to: Pick<AppliedTo, 'system'>): LetterTraits['country'] {
  return to.system === 'carms' ? 'canada' : 'us';
}

import type { FactOf } from '../attempts/index.ts';
import { isOwnField } from './rules-clinical.ts';
import type { Examined } from './proposal.ts';

const radiology: readonly string[] = ['diagnostic_radiology', 'interventional_radiology'];

/** One kind of letter a pack asks for: its figure, and which letters count. */
export interface Quota {
  /** What is counted, as a label of a figure. */
  readonly label: string;
  readonly pack: string;
  readonly code: string;
  readonly counts: (letter: FactOf<'letter'>, seen: Pick<Examined, 'attempt'>) => boolean;
}

/** Its figure, as pack/threshold. */
export const figureName = ({ pack, code }: Pick<Quota, 'pack' | 'code'>): string =>
  `${pack}/${code}`;

/** Letters the guides ask for, by guide. */
export const quotas: Readonly<
  Record<'radiologists' | 'ir' | 'dr' | 'otherClinician' | 'clinical' | 'local', Quota>
> = {
  radiologists: {
    label: 'Letters from radiologists',
    pack: 'diagnostic_radiology',
    code: 'threshold.radiologist_letters',
    counts: ({ body }) => radiology.includes(body.field),
  },
  ir: {
    label: 'Letters from IR',
    pack: 'interventional_radiology',
    code: 'threshold.letters_ir',
    counts: ({ body }) => body.field === 'interventional_radiology',
  },
  dr: {
    label: 'Letters from DR',
    pack: 'interventional_radiology',
    code: 'threshold.letters_dr',
    counts: ({ body }) => body.field === 'diagnostic_radiology',
  },
  otherClinician: {
    label: 'Letters from another field',
    pack: 'interventional_radiology',
    code: 'threshold.letters_other',
    counts: ({ body }) => !radiology.includes(body.field),
  },
  clinical: {
    label: 'Clinical letters',
    pack: 'diagnostic_radiology',
    code: 'threshold.clinical_letters',
    counts: ({ body }) => !radiology.includes(body.field) && body.role !== 'research_mentor',
  },
  local: {
    label: 'Local specialty letters',
    pack: 'img_friendly',
    code: 'threshold.local_letters',
    counts: ({ body }, seen) => body.country === 'us' && isOwnField(seen, body.field),
  },
};

/** Letters a change of specialty asks for (LA-29). */
export const switcher: Quota = {
  label: 'Letters from the new specialty',
  pack: 'los_angeles',
  code: 'threshold.new_specialty_letters',
  counts: ({ body }, seen) => isOwnField(seen, body.field),
};

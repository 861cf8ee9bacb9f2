import { primary, type CycleFact, type ServiceLimit } from './cycle-fact.ts';

/** What the application service does with letters: how many a program takes, and how a former season's letter shows. */
export const lettersPerProgram: ServiceLimit = {
  code: 'limit.letters_per_program',
  cycle: null,
  limit: 4,
  unit: 'letters a program',
  staff: 'Letters: any number uploaded, at most 4 assigned to a program.',
  source: primary(
    'https://students-residents.aamc.org/eras-tools-and-worksheets-residency-applicants/faqs-eras-residency-applicants?topic=myeras-documents',
  ),
  verified: false,
};

/** A letter of a former season is recognised by programs. */
export const letterWatermark: CycleFact = {
  code: 'service.letter_watermark',
  cycle: null,
  staff:
    'ERAS prints the day of its first upload on a letter taken over, so a program can tell that there was an earlier application.',
  source: primary(
    'https://students-residents.aamc.org/applying-residency/history-and-imports-repeat-eras-applicants-faq?topic=lor-and-application-data-view',
  ),
  verified: false,
};

import { rulePage } from './conduct-rule.ts';
import type { RuleConflict } from './conduct-rule.ts';

const behavior = rulePage('https://www.nrmp.org/policy/professional-behavior/');

/** Where a guide says more, or less, than the owning body does. */
export const ruleConflicts: readonly RuleConflict[] = [
  {
    code: 'conflict.asking_about_ranks',
    item: 'PMC-04',
    guideSays: 'A program may ask whether somebody is still interested, or will rank it somewhere.',
    ruleSays: 'Asking for rank intentions is improper.',
    stricter: 'rule',
    source: behavior,
  },
  {
    code: 'conflict.asking_for_position',
    item: 'PMC-30',
    guideSays: 'An applicant can ask where they stand, though it is discouraged.',
    ruleSays: 'Applicants do not solicit rank intentions.',
    stricter: 'rule',
    source: rulePage('https://www.nrmp.org/policy/match-code-of-conduct-applicants/'),
  },
  {
    code: 'conflict.outreach_in_soap',
    item: 'IMG-09',
    guideSays: 'Short messages to open programs during SOAP, if permitted.',
    ruleSays: 'No first contact in SOAP, by the applicant or anybody else.',
    stricter: 'rule',
    source: rulePage('https://www.nrmp.org/reporting-investigation-violations/'),
  },
  {
    code: 'conflict.rank_list_in_packet',
    item: 'DR-18',
    guideSays: 'The programs that were ranked are brought to the debrief.',
    ruleSays: 'A rank list is shown only if the applicant volunteers it.',
    stricter: 'rule',
    source: behavior,
  },
  {
    code: 'conflict.thank_you_notes',
    item: 'PMC-16',
    guideSays: 'A thank-you after each interview.',
    ruleSays: 'Many programs ask for no contact after interviews; a program that does comes first.',
    stricter: 'rule',
    source: rulePage(
      'https://im.org/resources/ume-gme-program-resources/recommendations-residency-recruitment',
    ),
  },
];

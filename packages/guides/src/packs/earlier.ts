import { changePack, type GuidePack } from '../pack/index.ts';
import { preMatchCommunication } from '../pre-match-communication/index.ts';

/**
 * Versions we shipped before, where this build carries a newer one: the newer one with what was corrected since said as
 * it was. An institution stays on its version until a dean adopts the newer one.
 */
export const earlierPacks: readonly GuidePack[] = [
  {
    // Corrected in version 2: who reads a concern about a program. It is the office, not one person.
    ...changePack(preMatchCommunication, [
      {
        entry: 'guard.report_a_concern',
        field: 'student',
        value: 'A program asked something it should not? Tell us here. Only your dean reads it.',
      },
      {
        entry: 'guard.report_a_concern',
        field: 'staff',
        value:
          'An improper question of a program is reported privately to the dean; nobody else sees it.',
      },
    ]),
    version: 1,
  },
];

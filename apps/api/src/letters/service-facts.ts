import type { OutsideFact, ServiceFacts } from '@onward/core/letters';
import { lettersPerProgram, letterWatermark, type CycleFact } from '@onward/guides/cycle-data';

const factOf = ({ staff, source }: CycleFact): OutsideFact => ({
  says: staff,
  link: source.link,
  asOf: source.asOf,
});

/** What the application service does with letters, with link and date of each. */
export const serviceFacts: ServiceFacts = {
  perProgram: { ...factOf(lettersPerProgram), limit: lettersPerProgram.limit },
  watermark: factOf(letterWatermark),
};

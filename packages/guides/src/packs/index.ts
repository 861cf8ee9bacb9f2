import { diagnosticRadiology } from '../diagnostic-radiology/index.ts';
import { imgFriendly } from '../img-friendly/index.ts';
import { interventionalRadiology } from '../interventional-radiology/index.ts';
import { losAngeles } from '../los-angeles/index.ts';
import { preMatchCommunication } from '../pre-match-communication/index.ts';
import type { GuidePack } from '../pack/index.ts';

export { earlierPacks } from './earlier.ts';

/** Every pack we ship, in the order of the guides. */
export const packs: readonly GuidePack[] = [
  diagnosticRadiology,
  interventionalRadiology,
  imgFriendly,
  losAngeles,
  preMatchCommunication,
];

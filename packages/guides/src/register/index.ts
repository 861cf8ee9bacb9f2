import { diagnosticRadiologyItems } from './diagnostic-radiology-items.ts';
import { imgFriendlyItems } from './img-friendly-items.ts';
import { interventionalRadiologyItems } from './interventional-radiology-items.ts';
import { losAngelesItems } from './los-angeles-items.ts';
import { preMatchCommunicationItems } from './pre-match-communication-items.ts';
import type { GuideItem } from './guide-item.ts';

export type { GuideCode, GuideItem, GuideItemTag } from './guide-item.ts';

/** Every item the five guides ask for, in the order of the guides: 222. docs/acceptance.md has one row for each. */
export const guideItems: readonly GuideItem[] = [
  ...diagnosticRadiologyItems,
  ...interventionalRadiologyItems,
  ...imgFriendlyItems,
  ...losAngelesItems,
  ...preMatchCommunicationItems,
];

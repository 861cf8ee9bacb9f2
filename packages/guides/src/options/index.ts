import { applying } from './applying.ts';
import { bridges, positions } from './bridging.ts';
import type { OptionGuide } from './option-guide.ts';

export { firstDaysCodes, firstDaysOf, type FirstDaysPart } from './first-days.ts';
export { activityGuides, roleGuides } from './kind-guides.ts';
export type { OptionGuide, OptionList } from './option-guide.ts';

/** Every way on with what the guides bring to it: ways to apply, places to take at once, years between, other lives. */
export const optionGuides: readonly OptionGuide[] = [...applying, ...positions, ...bridges];

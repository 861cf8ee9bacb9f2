import { checkSection } from '@onward/core/debriefs';
import type { DebriefWants } from '@onward/guides/pack';
import { adoptedPacks } from '../guide-packs/index.ts';
import { codesOf, wantsOfDebrief } from './debrief-guide.ts';
import type { DebriefRow } from './debriefs.reads.ts';

/** Issues of a section’s name. Our guides first, from memory; the institution's own are only looked up for a section that ours do not know. */
export async function sectionIssues(debrief: DebriefRow, section: string) {
  const among = (wants: DebriefWants) => checkSection(section, codesOf(wants.debriefQuestions));
  const ours = among(wantsOfDebrief(debrief));
  return ours.length === 0 ? ours : among(wantsOfDebrief(debrief, await adoptedPacks()));
}

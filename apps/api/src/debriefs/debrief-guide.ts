import type { GuidePack } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';

/** The guide a debrief follows unless another is chosen (DR-01). */
export const defaultGuide = 'diagnostic_radiology';

/** The guide pack of a debrief. A debrief only ever names a pack we ship: anything else is our bug. */
export function guideOf(code: string): GuidePack {
  const pack = packs.find((one) => one.code === code);
  if (!pack) throw new Error(`no guide pack ${code}`);
  return pack;
}

/** Codes of the attendee kinds the guide wants (DR-17). */
export function attendeeKindsOf(guide: string): readonly string[] {
  return guideOf(guide).attendeeKinds.map((kind) => kind.code);
}

/** Codes of the packet items the guide wants (DR-18). */
export function packetItemsOf(guide: string): readonly string[] {
  return guideOf(guide).packetItems.map((item) => item.code);
}

/** Codes of the questions the guide asks or offers (DR-19). */
export function questionsOf(guide: string): readonly string[] {
  return guideOf(guide).debriefQuestions.map((question) => question.code);
}

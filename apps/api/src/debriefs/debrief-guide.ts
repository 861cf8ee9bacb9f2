import {
  applyingPacks,
  debriefWants,
  profileOf,
  wantedCode,
  type DebriefWants,
  type GuidePack,
} from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import type { OwnQuestion } from '@onward/core/debriefs';
import type { DebriefRow, SeasonProfile } from './debriefs.reads.ts';

/** The guide a debrief follows where nothing is known of a season yet (DR-01). */
export const defaultGuide = 'diagnostic_radiology';

/** One of our guide packs, as the institution uses it where its packs are given. */
export function guideOf(code: string, used: readonly GuidePack[] = packs): GuidePack {
  const pack = [...used, ...packs].find((one) => one.code === code);
  if (!pack) throw new Error(`no guide pack ${code}`);
  return pack;
}

/**
 * What the packs want together, by their codes; the default guide stands in where none of ours asks anything. An
 * institution's own guides count where the packs it uses are given.
 */
export function wantsOf(
  codes: readonly string[],
  used: readonly GuidePack[] = packs,
): DebriefWants {
  const known = [...used, ...packs];
  const named = codes.flatMap((code) => known.find((one) => one.code === code) ?? []);
  const ours = named.filter(({ audience }) => !audience);
  const own = named.filter(({ audience }) => audience);
  const speaking = debriefWants(ours).packs.length > 0 ? ours : [guideOf(defaultGuide, used)];
  const offering = used.filter((one) => !one.audience || named.includes(one));
  return debriefWants([...speaking, ...own], offering);
}

/** What the guides that apply to a season want of its debrief. */
export function wantsOfSeason(
  season: SeasonProfile,
  used: readonly GuidePack[] = packs,
): DebriefWants {
  const applying = season ? applyingPacks(profileOf(season), used) : [];
  return wantsOf(season ? codesOf(applying) : [defaultGuide], used);
}

/**
 * What a debrief wants: that of the guides it was held under, or, until then, of the case's newest season; and the
 * questions added for it alone.
 */
export function wantsOfDebrief(
  debrief: Pick<DebriefRow, 'packs' | 'guide' | 'state' | 'season' | 'ownQuestions'>,
  used: readonly GuidePack[] = packs,
): DebriefWants {
  const wants = wantsOfGuides(debrief, used);
  return {
    ...wants,
    debriefQuestions: [...wants.debriefQuestions, ...debrief.ownQuestions.map(asWanted)],
  };
}

function wantsOfGuides(
  debrief: Pick<DebriefRow, 'packs' | 'guide' | 'state' | 'season'>,
  used: readonly GuidePack[],
): DebriefWants {
  if (debrief.packs.length > 0) return wantsOf(debrief.packs, used);
  return debrief.state === 'scheduled' && debrief.season
    ? wantsOfSeason(debrief.season, used)
    : wantsOf([debrief.guide], used);
}

/** An own question is asked like those of a guide, and wanted by none. */
function asWanted({ code, words, hint }: OwnQuestion): DebriefWants['debriefQuestions'][number] {
  return { code, staff: words, hint, set: 'guide', wantedBy: [], codes: [code] };
}

/** Codes of a list of wanted entries. */
export function codesOf(wanted: readonly { readonly code: string }[]): readonly string[] {
  return wanted.map(({ code }) => code);
}

/** Codes of the packet items one guide wants (DR-18). */
export function packetItemsOf(guide: string): readonly string[] {
  return codesOf(wantsOf([guide]).packetItems);
}

/** Packet items under the codes of what is wanted now: kept under another guide's code, an item still counts. */
export function inTermsOf<Item extends { readonly item: string }>(
  wants: DebriefWants,
  packet: readonly Item[],
): readonly Item[] {
  return packet.map((one) => ({ ...one, item: wantedCode(wants.packetItems, one.item) }));
}

/** Attendees under the kinds that are wanted now. */
export function kindsInTermsOf<One extends { readonly kind: string }>(
  wants: DebriefWants,
  attendees: readonly One[],
): readonly One[] {
  return attendees.map((one) => ({ ...one, kind: wantedCode(wants.attendeeKinds, one.kind) }));
}

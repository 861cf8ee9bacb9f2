import type { DebriefQuestion, GuidePack, PackCode, Reason } from './pack.ts';

/** Whose entry it is: pack, its title and the guide item. */
export interface WantedBy {
  readonly pack: PackCode;
  readonly title: string;
  readonly item: string;
}

/** One kind of person, paper or question that one or several packs want; worded as the first of them words it. */
export interface Wanted {
  readonly code: string;
  readonly staff: string;
  readonly hint: string;
  readonly wantedBy: readonly WantedBy[];
  /** Codes under which the packs have it: rows kept under any of them count for this entry. */
  readonly codes: readonly string[];
}

/** A question that one or several packs ask. */
export interface WantedQuestion extends Wanted {
  readonly set: DebriefQuestion['set'];
}

/** What the packs that apply to a case want of its debrief, together. */
export interface DebriefWants {
  readonly packs: readonly PackCode[];
  readonly title: string;
  readonly attendeeKinds: readonly Wanted[];
  readonly packetItems: readonly Wanted[];
  readonly debriefQuestions: readonly WantedQuestion[];
  readonly reasons: readonly Reason[];
}

// What several guides want in other words. Kinds of people are one where the same person would be invited; papers
// where the same paper would be laid out; questions where the same answer would be given.
const same: readonly (readonly string[])[] = [
  ['dean_or_career_advisor', 'deans_office'],
  ['radiology_mentor', 'mentor', 'specialty_mentor'],
  ['radiology_program_director', 'home_director', 'program_director', 'known_director'],
  ['eras_application', 'eras_and_statement', 'application_form'],
  ['programs_applied_and_ranked', 'program_list'],
  ['what_programs_may_ask', 'what_programs_stop_at'],
  ['what_hurt', 'main_points'],
  ['reapply_or_other_path', 'same_specialty'],
];

interface Listed {
  readonly code: string;
  readonly staff: string;
  readonly hint: string;
  readonly source: { readonly item: string };
}

/**
 * The union of what the packs want of a debrief (DR-17 to 19, IR-07, IR-10, IMG-11 to 13, LA-07, LA-08), each thing
 * once. Composed questions are no single guide's (domain.md 6.1): those of every pack in `offering` are offered.
 */
export function debriefWants(
  packs: readonly GuidePack[],
  offering: readonly GuidePack[] = packs,
): DebriefWants {
  const speaking = packs.filter(speaks);
  return {
    packs: speaking.map(({ code }) => code),
    title: speaking.map(({ title }) => title).join(', '),
    attendeeKinds: together(speaking, (pack) => pack.attendeeKinds),
    packetItems: together(speaking, (pack) => pack.packetItems),
    debriefQuestions: [
      ...questions(speaking, 'guide'),
      ...(speaking.length > 0 ? questions(offering, 'composed') : []),
    ],
    reasons: once(
      speaking.flatMap((pack) => pack.reasons),
      ({ code }) => code,
    ),
  };
}

/** A guide of ours speaks where it has questions; an institution's own one with a person, a paper or a reason as well. */
function speaks(pack: GuidePack): boolean {
  const own = [pack.attendeeKinds, pack.packetItems, pack.reasons];
  return (
    pack.debriefQuestions.length > 0 ||
    (pack.audience !== undefined && own.some((entries) => entries.length > 0))
  );
}

/** The entry that a kept code stands for; the code itself where no pack knows it. */
export function wantedCode(wants: readonly Wanted[], kept: string): string {
  return wants.find(({ codes }) => codes.includes(kept))?.code ?? kept;
}

function questions(
  packs: readonly GuidePack[],
  set: DebriefQuestion['set'],
): readonly WantedQuestion[] {
  return together(packs, (pack) => pack.debriefQuestions.filter((one) => one.set === set)).map(
    (wanted) => ({ ...wanted, set }),
  );
}

function together<Entry extends Listed>(
  packs: readonly GuidePack[],
  entriesOf: (pack: GuidePack) => readonly Entry[],
): readonly Wanted[] {
  const all = packs.flatMap((pack) => entriesOf(pack).map((entry) => ({ pack, entry })));
  return [...Map.groupBy(all, ({ entry }) => classOf(entry.code)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, staff, hint } = first.entry;
    const wantedBy = group.map(({ pack, entry }) => ({
      pack: pack.code,
      title: pack.title,
      item: entry.source.item,
    }));
    const codes = [...new Set([...classCodes(code), ...group.map(({ entry }) => entry.code)])];
    return [{ code, staff, hint, wantedBy, codes }];
  });
}

function classOf(code: string): string {
  return classCodes(code)[0] ?? code;
}

function classCodes(code: string): readonly string[] {
  return same.find((codes) => codes.includes(code)) ?? [code];
}

function once<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

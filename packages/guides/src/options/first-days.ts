import type { ContentList, GuidePack, Guard, PackCode, Script } from '../pack/index.ts';

/** What of each guide belongs into the first days: lists, texts to say, and what waits (IR-03 to IR-12, DR-13, LA-02, IMG-01 to IMG-06). */
const content: readonly (readonly [PackCode, readonly string[]])[] = [
  [
    'interventional_radiology',
    [
      'list.first_hours',
      'list.reactions',
      'list.soap_questions',
      'list.disclosure',
      'spoken.three_facts',
      'guard.outreach_waits',
    ],
  ],
  ['diagnostic_radiology', ['list.first_days', 'guard.no_sudden_goodbye']],
  ['los_angeles', ['list.first_hours']],
  [
    'img_friendly',
    ['list.reframe', 'list.what_recovery_means', 'guard.no_angry_mail', 'guard.distress'],
  ],
];

/** One guide's part of the first days. */
export interface FirstDaysPart {
  readonly pack: GuidePack;
  readonly lists: readonly ContentList[];
  readonly scripts: readonly Script[];
  readonly guards: readonly Guard[];
}

/** The parts of the guides that apply, each by itself. */
export function firstDaysOf(packs: readonly GuidePack[]): readonly FirstDaysPart[] {
  return content.flatMap(([code, codes]) => {
    const pack = packs.find((one) => one.code === code);
    const named = (one: { readonly code: string }) => codes.includes(one.code);
    return pack
      ? [
          {
            pack,
            lists: pack.lists.filter(named),
            scripts: pack.scripts.filter(named),
            guards: pack.guards.filter(named),
          },
        ]
      : [];
  });
}

/** Codes of the table, for the test that each of them exists. */
export const firstDaysCodes = content;

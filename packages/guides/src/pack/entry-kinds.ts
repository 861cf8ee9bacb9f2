import type { Entry } from './entry.ts';
import type { GuidePack } from './pack.ts';
import type { PlanTemplate } from './plan-template.ts';

/** What an entry of a pack is. */
export const entryKinds = [
  'article',
  'list',
  'script',
  'faq',
  'reason',
  'figure',
  'axis',
  'question',
  'packet_item',
  'attendee',
  'guard',
  'timeline',
  'phase',
  'gap',
  'step',
] as const;

/** One of the kinds of entry. */
export type EntryKind = (typeof entryKinds)[number];

/** An entry with its kind; its fields are read through `fieldsOf`. */
export interface KindedEntry {
  readonly kind: EntryKind;
  readonly entry: Entry;
}

const ofTemplate = (
  template: PlanTemplate,
): readonly (readonly [EntryKind, readonly Entry[]])[] => [
  ['timeline', [template]],
  ['phase', template.phases],
  ['gap', template.gaps],
  ['step', template.tasks],
];

/** Every entry of a pack with its kind, in the order of the pack. */
export function kindedEntries(pack: GuidePack): readonly KindedEntry[] {
  const byKind: readonly (readonly [EntryKind, readonly Entry[]])[] = [
    ['article', pack.articles],
    ['list', pack.lists],
    ['script', pack.scripts],
    ['faq', pack.faq],
    ['reason', pack.reasons],
    ['figure', pack.thresholds],
    ['axis', pack.axes],
    ['question', pack.debriefQuestions],
    ['packet_item', pack.packetItems],
    ['attendee', pack.attendeeKinds],
    ['guard', pack.guards],
    ...pack.planTemplates.flatMap(ofTemplate),
  ];
  return byKind.flatMap(([kind, entries]) => entries.map((entry) => ({ kind, entry })));
}

/** The pack with each entry replaced by what `change` makes of it. */
export function mapEntries(pack: GuidePack, change: <E extends Entry>(entry: E) => E): GuidePack {
  const each = <E extends Entry>(entries: readonly E[]) => entries.map((entry) => change(entry));
  return {
    ...pack,
    reasons: each(pack.reasons),
    thresholds: each(pack.thresholds),
    axes: each(pack.axes),
    attendeeKinds: each(pack.attendeeKinds),
    packetItems: each(pack.packetItems),
    debriefQuestions: each(pack.debriefQuestions),
    lists: each(pack.lists),
    scripts: each(pack.scripts),
    articles: each(pack.articles),
    faq: each(pack.faq),
    guards: each(pack.guards),
    planTemplates: pack.planTemplates.map((template) => ({
      ...change(template),
      phases: each(template.phases),
      gaps: each(template.gaps),
      tasks: each(template.tasks),
    })),
  };
}

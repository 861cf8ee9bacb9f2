import type { Entry, Line, Voices } from './entry.ts';
import type { GuidePack } from './pack.ts';
import type { PlanTemplate } from './plan-template.ts';

/** One sentence-bearing text of a pack, with the voice it speaks in and the item it answers. */
export interface PackText {
  readonly code: string;
  readonly item: string;
  readonly voice: 'staff' | 'student';
  readonly text: string;
}

type Spoken = readonly [voice: 'staff' | 'student', text: string | undefined];

function textsOf(entry: Entry, code: string, spoken: readonly Spoken[]): PackText[] {
  return spoken.flatMap(([voice, text]) =>
    text ? [{ code, item: entry.source.item, voice, text }] : [],
  );
}

function voiced(value: Voices | undefined): Spoken[] {
  return [
    ['staff', value?.staff],
    ['student', value?.student],
  ];
}

function lineTexts(entry: Entry, lines: readonly Line[]): PackText[] {
  return lines.flatMap((line) => textsOf(entry, `${entry.code}.${line.code}`, voiced(line)));
}

function templateTexts(template: PlanTemplate): PackText[] {
  return [
    ...textsOf(template, template.code, [...voiced(template.title), ...voiced(template.says)]),
    ...[...template.phases, ...template.gaps].flatMap((part) =>
      textsOf(part, part.code, voiced(part)),
    ),
    ...template.tasks.flatMap((task) =>
      textsOf(task, task.code, [
        ...voiced(task),
        ['student', task.why],
        ['student', task.evidence],
      ]),
    ),
  ];
}

function diagnosisTexts(pack: GuidePack): PackText[] {
  const hinted = [...pack.attendeeKinds, ...pack.packetItems, ...pack.debriefQuestions];
  return [
    ...[...pack.reasons, ...pack.guards].flatMap((part) => textsOf(part, part.code, voiced(part))),
    ...pack.axes.flatMap((axis) =>
      textsOf(axis, axis.code, [['student', axis.title], ...voiced(axis)]),
    ),
    ...pack.thresholds.flatMap((part) => textsOf(part, part.code, [['staff', part.staff]])),
    ...hinted.flatMap((part) => textsOf(part, part.code, [...voiced(part), ['staff', part.hint]])),
  ];
}

function readingTexts(pack: GuidePack): PackText[] {
  const student = (texts: readonly string[]) => texts.map((text): Spoken => ['student', text]);
  return [
    ...pack.scripts.flatMap((part) =>
      textsOf(part, part.code, student([part.title, part.note, part.text])),
    ),
    ...pack.articles.flatMap((part) =>
      textsOf(part, part.code, student([part.title, ...part.paragraphs])),
    ),
    ...pack.faq.flatMap((part) =>
      textsOf(part, part.code, [...student([part.question, part.answer]), ['staff', part.staff]]),
    ),
  ];
}

/** Every text of a pack. */
export function packTexts(pack: GuidePack): PackText[] {
  return [
    ...diagnosisTexts(pack),
    ...pack.lists.flatMap((list) => [
      ...textsOf(list, list.code, [...voiced(list.title), ...voiced(list.intro)]),
      ...lineTexts(list, list.lines),
    ]),
    ...readingTexts(pack),
    ...pack.planTemplates.flatMap(templateTexts),
  ];
}

/** Every entry of a pack that carries a code and a source, templates and their parts included. */
export function packEntries(pack: GuidePack): Entry[] {
  const templates = pack.planTemplates.flatMap((template) => [
    template,
    ...template.phases,
    ...template.gaps,
    ...template.tasks,
  ]);
  return [
    ...pack.reasons,
    ...pack.thresholds,
    ...pack.axes,
    ...pack.attendeeKinds,
    ...pack.packetItems,
    ...pack.debriefQuestions,
    ...pack.lists,
    ...pack.scripts,
    ...pack.articles,
    ...pack.faq,
    ...pack.guards,
    ...templates,
  ];
}

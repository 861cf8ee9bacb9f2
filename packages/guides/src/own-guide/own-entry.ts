import {
  type ContentList,
  type Entry,
  type GuidePack,
  type KindedEntry,
  type Reason,
  type Script,
  type Source,
  type Threshold,
  valueAt,
  type Voices,
} from '../pack/index.ts';
import { topicMark } from './choices.ts';
import { isOwnKind, ownForms, type OwnKind } from './own-kinds.ts';
import { ruleFigures } from './rule-figures.ts';

/** What is typed into a form, by field. */
export type OwnValues = Readonly<Record<string, string>>;

type Loose = Record<string, unknown>;

/** Where an own entry comes from: the institution itself. */
export const ownSource: Source = { item: 'own', file: 'own', lines: 'own' };

const number = (text: string) =>
  text.trim() === '' || Number.isNaN(Number(text)) ? text.trim() : Number(text);
const lined = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

type Make = (say: (field: string) => string, code: string, phase: string) => Loose;

const makers: Readonly<Record<OwnKind, Make>> = {
  question: (say) => ({ staff: say('staff'), hint: say('hint'), set: 'guide' }),
  figure: (say) => figure(say),
  reason: (say) => ({
    group: 'own',
    staff: say('staff'),
    student: say('student'),
    factors: [say('factor')],
  }),
  packet_item: (say) => ({ staff: say('staff'), student: say('student'), hint: say('hint') }),
  list: (say, code) => list(say, code),
  step: (say, _, phase) => ({
    phase,
    staff: say('staff'),
    student: say('student'),
    why: say('why'),
    owner: say('owner'),
    category: say('category'),
    evidence: say('evidence'),
    factors: [],
    earliest: number(say('earliest')),
    latest: number(say('latest')),
  }),
  script: (say) => ({
    kind: say('kind'),
    title: say('title'),
    note: say('note'),
    text: say('text'),
    blanks: [
      ...new Set(Array.from(say('text').matchAll(/\[([^\]]+)\]/g), ([, blank]) => blank ?? '')),
    ],
  }),
  article: (say) => ({
    title: say('title'),
    paragraphs: say('paragraphs')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  }),
  faq: (say) => ({
    question: say('question'),
    answer: say('answer'),
    ...(say('staff') ? { staff: say('staff') } : {}),
  }),
};

function figure(say: (field: string) => string): Loose {
  const about = say('about');
  const beside = ruleFigures.find(({ code }) => code === about);
  const low = number(say('low'));
  // An empty upper end says nothing by itself: what is wrong with the lower one is said there.
  const same = typeof low === 'number' ? low : 0;
  const ends = { low, high: say('high') ? number(say('high')) : same };
  const unit = say('unit') || beside?.threshold.unit || '';
  const said = { ...ends, unit, staff: say('staff') };
  if (!beside) return { topic: about.replace(topicMark, ''), comparison: 'between', ...said };
  const { topic, comparison } = beside.threshold;
  return { topic, comparison, ...said, beside: about };
}

function list(say: (field: string) => string, code: string): Loose {
  const readers = say('readers');
  const voices = (words: string): Voices => ({
    ...(readers === 'student' ? {} : { staff: words }),
    ...(readers === 'staff' ? {} : { student: words }),
  });
  return {
    kind: 'checklist',
    title: voices(say('title')),
    lines: lined(say('lines')).map((words, index) => ({
      code: `${code}.line_${index + 1}`,
      ...voices(words),
    })),
  };
}

/** An entry out of what was typed; it may not be sound yet. */
export function ownEntry(kind: OwnKind, values: OwnValues, code: string, phase = ''): Entry {
  const say = (field: string) => (values[field] ?? '').trim();
  return { code, source: ownSource, ...makers[kind](say, code, phase) };
}

const readers: Readonly<Partial<Record<OwnKind, (entry: Entry) => OwnValues>>> = {
  figure: (entry) => {
    const { beside, topic } = entry as Threshold;
    return { about: beside ?? `${topicMark}${topic}` };
  },
  reason: (entry) => ({ factor: (entry as Reason).factors[0] ?? '' }),
  script: (entry) => ({ kind: (entry as Script).kind }),
  list: (entry) => {
    const { title, lines } = entry as ContentList;
    const both = title.staff && title.student;
    return {
      title: title.staff ?? title.student ?? '',
      readers: both ? 'both' : title.staff ? 'staff' : 'student',
      lines: lines.map((line) => line.staff ?? line.student ?? '').join('\n'),
    };
  },
};

/** What the form shows of an entry that is there; null where it was written in a file and says more than a form can. */
export function ownValues({ kind, entry }: KindedEntry): OwnValues | null {
  if (!isOwnKind(kind)) return null;
  const plain = Object.fromEntries(
    ownForms[kind].map(({ field }) => {
      const value = valueAt(entry, field);
      const text = Array.isArray(value) ? value.join('\n\n') : String(value ?? '');
      return [field, text];
    }),
  );
  const values: OwnValues = { ...plain, ...readers[kind]?.(entry) };
  const chosen = ownForms[kind].every(
    ({ field, input, choices }) =>
      input !== 'choice' || choices.some(({ value }) => value === values[field]),
  );
  if (!chosen) return null;
  const phase = (entry as unknown as { phase?: string }).phase;
  const again = ownEntry(kind, values, entry.code, phase);
  return sameWords(again, entry) ? values : null;
}

function sameWords(one: Entry, other: Entry): boolean {
  const said = (entry: Entry) => ({ ...entry, source: undefined });
  return saysTheSame(said(one), said(other));
}

/** Whether two pieces of data are the same, whatever the order of their keys. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** A code out of a title, none of those taken: lower snake case after the guide's code. */
export function codeFrom(words: string, guide: string, taken: readonly string[]): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    // Whole words only.
    .replace(/^(.{1,40})(_.*)?$/, '$1')
    .slice(0, 40);
  const base = `${guide}.${plain || 'entry'}`;
  const next = (n: number): string =>
    taken.includes(`${base}_${n}`) ? next(n + 1) : `${base}_${n}`;
  return taken.includes(base) ? next(2) : base;
}

/** The guide with nothing in it yet. */
export function emptyGuide(
  of: Pick<GuidePack, 'code' | 'title' | 'covers'> & {
    audience: NonNullable<GuidePack['audience']>;
  },
): GuidePack {
  return {
    ...of,
    version: 1,
    reasons: [],
    thresholds: [],
    axes: [],
    attendeeKinds: [],
    packetItems: [],
    debriefQuestions: [],
    lists: [],
    scripts: [],
    articles: [],
    faq: [],
    guards: [],
    planTemplates: [],
  };
}

import type { Entry } from './entry.ts';
import { kindedEntries, type EntryKind, type KindedEntry } from './entry-kinds.ts';
import type { GuidePack } from './pack.ts';

/** Who reads a field. */
export type FieldVoice = 'staff' | 'student' | 'both';

/** One field of an entry that is read, and may be changed: its address within the entry, and its value as text. */
export interface EntryField {
  /** `staff`, `title.student`, `lines.CODE.staff`, `low`. */
  readonly field: string;
  readonly label: string;
  readonly voice: FieldVoice;
  /** Whether the value is a whole or decimal number. */
  readonly number: boolean;
  /** The value as text; paragraphs are parted by an empty line. */
  readonly value: string;
}

type Described = readonly [field: string, label: string, voice: FieldVoice];

const staff: Described = ['staff', 'Wording for staff', 'staff'];
const student: Described = ['student', 'Wording for the student', 'student'];
const hint: Described = ['hint', 'Hint', 'staff'];
const both: readonly Described[] = [staff, student];
const titles: readonly Described[] = [
  ['title.staff', 'Title for staff', 'staff'],
  ['title.student', 'Title for the student', 'student'],
];

const described: Readonly<Record<EntryKind, readonly Described[]>> = {
  article: [
    ['title', 'Title', 'student'],
    ['paragraphs', 'Text', 'student'],
  ],
  list: [
    ...titles,
    ['intro.staff', 'Introduction for staff', 'staff'],
    ['intro.student', 'Introduction for the student', 'student'],
  ],
  script: [
    ['title', 'Title', 'student'],
    ['note', 'When to use it', 'student'],
    ['text', 'Words', 'student'],
  ],
  faq: [
    ['question', 'Question', 'student'],
    ['answer', 'Answer', 'student'],
    ['staff', 'Remark for staff', 'staff'],
  ],
  reason: both,
  figure: [
    ['low', 'Figure, lower end', 'staff'],
    ['high', 'Figure, upper end', 'staff'],
    ['unit', 'Unit', 'staff'],
    ['staff', 'The figure in words', 'staff'],
  ],
  axis: [['title', 'Title', 'both'], ...both],
  question: [['staff', 'Question', 'staff'], hint],
  packet_item: [...both, hint],
  attendee: [...both, hint],
  guard: both,
  timeline: [
    ...titles,
    ['says.staff', 'About the target, for staff', 'staff'],
    ['says.student', 'About the target, for the student', 'student'],
  ],
  phase: both,
  gap: both,
  step: [
    ['staff', 'Title for staff', 'staff'],
    ['student', 'Title for the student', 'student'],
    ['why', 'Why it is worth doing', 'student'],
    ['evidence', 'What shows that it is done', 'student'],
    ['earliest', 'First month of the timeline', 'staff'],
    ['latest', 'Last month of the timeline', 'staff'],
  ],
};

type Loose = Readonly<Record<string, unknown>>;
type LooseLine = Loose & { readonly code: string };

function linesOf(entry: Entry): readonly LooseLine[] {
  return (entry as unknown as { lines?: readonly LooseLine[] }).lines ?? [];
}

function lineFields(entry: Entry): readonly Described[] {
  return linesOf(entry).flatMap((line, index): Described[] => [
    [`lines.${line.code}.staff`, `Line ${index + 1} for staff`, 'staff'],
    [`lines.${line.code}.student`, `Line ${index + 1} for the student`, 'student'],
  ]);
}

/** What stands at an address of an entry; undefined where nothing does. */
export function valueAt(entry: Entry, field: string): unknown {
  const [head = '', ...rest] = field.split('.');
  if (head === 'lines') {
    const voice = rest.at(-1) ?? '';
    const code = rest.slice(0, -1).join('.');
    return linesOf(entry).find((line) => line.code === code)?.[voice];
  }
  return rest.reduce<unknown>(
    (value, key) => (value as Loose | undefined)?.[key],
    (entry as unknown as Loose)[head],
  );
}

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n\n') : String(value as string | number);

/** What a field of a pack says, as text; null where there is none. */
export function textAt(
  pack: GuidePack,
  { entry, field }: { readonly entry: string; readonly field: string },
): string | null {
  const found = kindedEntries(pack).find((one) => one.entry.code === entry);
  const value = found && valueAt(found.entry, field);
  return value === undefined ? null : asText(value);
}

/** The fields of an entry that hold something, in the order of the form. */
export function fieldsOf({ kind, entry }: KindedEntry): readonly EntryField[] {
  return [...described[kind], ...(kind === 'list' ? lineFields(entry) : [])].flatMap(
    ([field, label, voice]) => {
      const value = valueAt(entry, field);
      if (value === undefined) return [];
      return [{ field, label, voice, number: typeof value === 'number', value: asText(value) }];
    },
  );
}

/** What an entry is called: its title, its question, or its first words. */
export function titleOf({ kind, entry }: KindedEntry): string {
  const fields = fieldsOf({ kind, entry });
  const named = ['title', 'title.staff', 'title.student', 'question', 'staff', 'student'];
  const first = named.flatMap((name) => fields.filter(({ field }) => field === name))[0];
  return first?.value ?? entry.code;
}

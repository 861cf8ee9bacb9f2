import type { GuidePack } from '@onward/guides/pack';
import type { AskScriptType } from './letters.types.ts';

/** What to say to writers, in the order in which it is needed (IMG-31, DR-29, IMG-21, IR-37). */
const lists = ['list.writer_ask', 'list.choose_writers'];
const scripts = ['spoken.future_writer', 'spoken.ask_past_writers'];

/** Scripts and questions about letters of the packs that apply, in the student's voice. */
export function askScriptsOf(packs: readonly GuidePack[]): readonly AskScriptType[] {
  return packs.flatMap((pack) => [
    ...pack.scripts
      .filter(({ code }) => scripts.includes(code))
      .map(({ code, title, note, text, source }) => ({
        code: `${pack.code} ${code}`,
        title,
        note,
        lines: [text],
        packTitle: pack.title,
        item: source.item,
      })),
    ...pack.lists
      .filter(({ code }) => lists.includes(code))
      .map(({ code, title, intro, lines, source }) => ({
        code: `${pack.code} ${code}`,
        title: title.student ?? title.staff ?? '',
        note: intro?.student ?? '',
        lines: lines.flatMap(({ student }) => (student ? [student] : [])),
        packTitle: pack.title,
        item: source.item,
      })),
  ]);
}

import { useKeptField } from './kept-field.ts';
import type { MyActivity } from './so-far.graphql.ts';

/** The texts of an activity that are typed at length. */
export type Texts = ReturnType<typeof useTexts>;

const nothing = { title: '', role: '', cases: '', learned: '', evidence: '' };

/** The long texts of a form, each kept in this tab until the form is sent. */
export function useTexts(before: MyActivity | null) {
  const key = `activity ${before?.id ?? 'new'}`;
  const start = before ?? nothing;
  const title = useKeptField(`${key} title`, start.title);
  const role = useKeptField(`${key} role`, start.role);
  const cases = useKeptField(`${key} cases`, start.cases);
  const learned = useKeptField(`${key} learned`, start.learned);
  const evidence = useKeptField(`${key} evidence`, start.evidence);
  const fields = { title, role, cases, learned, evidence };
  return {
    ...fields,
    values: {
      title: title.value,
      role: role.value,
      cases: cases.value,
      learned: learned.value,
      evidence: evidence.value,
    },
    done: () => Object.values(fields).forEach((field) => field.done()),
  };
}

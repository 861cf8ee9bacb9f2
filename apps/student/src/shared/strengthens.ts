import type { Domain } from '@onward/core/diagnosis';

const words: Record<Domain, string> = {
  exams: 'your exams',
  clinical_record: 'your clinical work',
  specialty_exposure: 'your time in the specialty',
  letters: 'your letters',
  scholarship: 'your research',
  narrative: 'how you tell your story',
  strategy_list: 'where you apply',
  rank_list: 'how you rank',
  interview: 'your interviews',
  professionalism: 'how you work with others',
  timeline_gaps: 'the time between',
  external: 'what you can do about things outside your hands',
};

/** What a step is for, in the student's words; a step without a finding is part of the season. */
export function strengthens(answers: readonly string[]): string {
  const known = answers.flatMap((code) => (code in words ? [words[code as Domain]] : []));
  if (known.length === 0) return 'Part of the season';
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(known);
  return `Strengthens ${list}`;
}

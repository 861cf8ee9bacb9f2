import * as words from './fact-words.ts';
import type { AttemptFact } from './fact.ts';

/** One fact in a line, as staff read it. Dates stand in the fact's own columns. */
export function factLine(fact: AttemptFact): string {
  const make = lines[fact.kind] as (body: AttemptFact['body']) => string;
  return make(fact.body);
}

const lines: {
  [K in AttemptFact['kind']]: (body: Extract<AttemptFact, { kind: K }>['body']) => string;
} = {
  exam: (b) =>
    [b.exam === 'other' ? b.name : words.exams[b.exam], words.examResults[b.result].toLowerCase()]
      .concat(b.score === null ? [] : [String(b.score)])
      .join(', '),
  record: (b) => `${b.name}: ${words.recordResults[b.result].toLowerCase()}`,
  clinical: (b) =>
    `${words.clinicalRoles[b.role]}, ${words.fields[b.field].toLowerCase()}, ${b.place} (${words.countries[b.country]})`,
  letter: (b) =>
    `${b.writer}, ${words.writerRoles[b.role].toLowerCase()}, ${words.fields[b.field].toLowerCase()}, ${b.institution}`,
  research: (b) =>
    `${words.researchKinds[b.type]}: ${b.title} (${words.researchStates[b.state].toLowerCase()})`,
  document: (b) =>
    `${words.documentKinds[b.type]}, ${b.name}${b.words === null ? '' : `, ${b.words} words`}`,
  programs: (b) =>
    `${b.applied} applied, ${b.invited} invited, ${b.attended} attended: ${words.positionTypes[b.positionType].toLowerCase()}, ${words.fields[b.field].toLowerCase()}, ${b.region}${b.imgShare == null ? '' : `, ${b.imgShare}% IMGs among residents`}`,
  ranks: (b) =>
    `${b.ranked} ranked: ${words.positionTypes[b.positionType].toLowerCase()}, ${b.region}`,
  gap: (b) => `${words.gapKinds[b.type]}: ${words.explained[b.explained].toLowerCase()}`,
  sign: (b) =>
    `${b.program}: ${words.signs[b.sign].toLowerCase()}: ${words.holds[b.holds].toLowerCase()}`,
  event: (b) => `${words.eventKinds[b.type]}: ${words.explained[b.explained].toLowerCase()}`,
};

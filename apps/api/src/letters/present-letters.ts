import { ofKind } from '@onward/core/attempts';
import {
  ageOfLetter,
  readPortfolio,
  warningsFor,
  type ConditionReading,
  type NewLetter,
} from '@onward/core/letters';
import { askScriptsOf } from './ask-scripts.ts';
import type { CaseGround } from './case-ground.ts';
import type { LetterRow } from './letters.reads.ts';
import type { CaseLettersType, PastLetterType } from './letters.types.ts';
import { serviceFacts } from './service-facts.ts';

/** The letters of a case as the page shows them. Without a recorded season no guide applies, and nothing is asked for. */
export function presentLetters(ground: CaseGround, letters: readonly LetterRow[]): CaseLettersType {
  const { attempt, figures, target, packs, facts, today, row } = ground;
  const context = { figures, targetDate: target.on };
  const reading = attempt && readPortfolio(letters, { ...context, to: attempt });
  const past = ofKind(facts, 'letter');
  const warnings = warningsFor(letters, reading ?? { tooOld: [], leastInAll: 0 }, {
    service: serviceFacts,
    past,
    today,
  });
  return {
    caseId: row.id,
    today,
    targetOn: target.on,
    packs: packs.map(({ title }) => title),
    letters: letters.map((letter) => ({ ...letter, ...ageFields(letter, context) })),
    conditions: reading?.conditions ?? [],
    smallest: (reading?.smallest ?? []).map((one) => ({
      says: `${one.says}, would meet ${itemsOf(one, reading?.conditions ?? [])}.`,
      meets: one.meets,
    })),
    warnings: warnings.map(({ code, says, outside }) => ({
      code,
      says,
      link: outside?.link ?? null,
      asOf: (outside?.asOf ?? null) as CaseLettersType['targetOn'],
    })),
    past: pastOf(ground),
    scripts: askScriptsOf(packs),
  };
}

function ageFields(letter: LetterRow, context: Parameters<typeof ageOfLetter>[1]) {
  const { state, words } = ageOfLetter(letter, context);
  return { ageState: state, ageWords: words };
}

/** "DR-28 (two conditions) and IR-38". */
function itemsOf(one: NewLetter, conditions: readonly ConditionReading[]): string {
  const met = conditions.filter(({ code }) => one.meets.includes(code));
  const items = [...Map.groupBy(met, ({ item }) => item)].map(([item, of]) =>
    of.length > 1 ? `${item} (${of.length} of its conditions)` : item,
  );
  return new Intl.ListFormat('en').format(items);
}

function pastOf({ facts, seasons }: CaseGround): readonly PastLetterType[] {
  return seasons.flatMap((season) =>
    ofKind(facts, 'letter')
      .filter(({ attemptId }) => attemptId === season.id)
      .map(({ id, body }) => ({ ...body, factId: id, matchYear: season.matchYear })),
  );
}

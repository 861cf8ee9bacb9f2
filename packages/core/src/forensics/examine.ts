import { composite, compositeRule } from './composite.ts';
import type {
  Examination,
  Examined,
  ForensicContext,
  Rule,
  RuleOutcome,
  Season,
} from './proposal.ts';
import { clinicalRules } from './rules-clinical.ts';
import { cycleRules } from './rules-cycles.ts';
import { dateRules } from './rules-dates.ts';
import { exposureRules } from './rules-exposure.ts';
import { examRules } from './rules-exams.ts';
import { funnelRules } from './rules-funnel.ts';
import { letterRules } from './rules-letters.ts';
import { listRules } from './rules-list.ts';
import { nextRules } from './rules-next.ts';
import { recordRules } from './rules-record.ts';
import { signRules } from './rules-signs.ts';
import { splitRules } from './rules-splits.ts';
import { storyRules } from './rules-story.ts';

/** Every rule, in the order of the page: funnel, list, letters, exams, clinical time, record, cycles. */
export const rules: readonly Rule[] = [
  ...funnelRules,
  ...splitRules,
  ...listRules,
  ...signRules,
  ...letterRules,
  ...examRules,
  ...clinicalRules,
  ...exposureRules,
  ...recordRules,
  ...dateRules,
  ...nextRules,
  ...storyRules,
  ...cycleRules,
];

/**
 * Asks every rule of the packs that apply about the newest season. Pure: the order of seasons and facts does not
 * matter, and nothing is added up to a number about a person.
 */
export function examine(
  seasons: readonly Season[],
  context: ForensicContext,
): readonly Examination[] {
  const [newest, ...earlier] = seasons.toSorted(
    (a, b) => b.attempt.matchYear - a.attempt.matchYear || (a.attempt.id < b.attempt.id ? -1 : 1),
  );
  if (!newest) return [];
  const seen: Examined = { ...ordered(newest), earlier: earlier.map(ordered), context };
  const single = rules.flatMap((rule) => examination(rule, context, () => rule.check(seen)));
  return [...single, ...examination(compositeRule, context, () => composite(single))];
}

function ordered(season: Season): Season {
  return { ...season, facts: season.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function examination(
  rule: Pick<Rule, 'code' | 'title' | 'items' | 'outside' | 'reads'>,
  { packs, figures }: ForensicContext,
  check: () => RuleOutcome,
): readonly Examination[] {
  const items = packs.flatMap((pack) => {
    const item = rule.items[pack];
    return item ? [{ pack, item }] : [];
  });
  const outside = rule.outside ?? null;
  const own = figures.filter(({ beside }) => beside && rule.reads?.includes(beside));
  items.push(...[...new Set(own.map(({ pack }) => pack))].map((pack) => ({ pack, item: 'own' })));
  if (items.length === 0 && !outside) return [];
  const outcome = check();
  return [{ rule: rule.code, title: rule.title, items, outside, outcome, mark: markOf(outcome) }];
}

/** FNV-1a over what a person was shown; two different proposals practically never share it. */
function markOf(outcome: RuleOutcome): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(shownBy(outcome))) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a decision was about: not who has confirmed a fact since. */
function shownBy(outcome: RuleOutcome): unknown {
  if (outcome.state !== 'proposed') return outcome;
  const { factor, says, severity, inputs, figures } = outcome;
  return [factor, says, severity, inputs, figures.map(({ code, low, high }) => [code, low, high])];
}

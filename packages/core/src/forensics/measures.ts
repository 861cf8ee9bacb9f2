import { ofKind, type AttemptFactKind } from '../attempts/index.ts';
import { figuresOf } from './evidence.ts';
import type { FunnelCounts } from './funnel.ts';
import { figureName, quotas, switcher, type Quota } from './letter-quotas.ts';
import type { Examination, Examined, Figure, Season } from './proposal.ts';

/** What was there beside what a guide asks for: counts of an application, never of a person. */
export interface Measure {
  readonly label: string;
  /** Null where the list is not complete and the count falls short: then nobody knows. */
  readonly value: number | null;
  /** `aim`: asked for; `few_under`: fewer than this is few. */
  readonly reads: 'aim' | 'few_under';
  readonly figure: Figure;
}

type Seen = Pick<Examined, 'attempt' | 'facts'> & { readonly context: Examined['context'] };

/** The last season beside the figures of the guides that apply, in the order of the page. */
export function measuresOf(season: Season, context: Examined['context']): readonly Measure[] {
  const seen: Seen = { ...season, context };
  return [
    ...ranked(seen),
    ...interviews(seen),
    ...[...Object.values<Quota>(quotas), ...(seen.attempt.switchedFrom ? [switcher] : [])].flatMap(
      (quota) => letters(seen, quota),
    ),
    ...manuscripts(seen),
  ];
}

function measure(
  seen: Seen,
  of: { label: string; kind: AttemptFactKind; count: number; figures: readonly Figure[] },
): readonly Measure[] {
  const { label, kind, count, figures } = of;
  return figures.map((figure) => {
    const known = count >= figure.low || seen.attempt.complete.includes(kind);
    return { label, value: known ? count : null, reads: 'aim', figure };
  });
}

/** Only where ranks were volunteered: a count that is not given is not drawn as missing. */
function ranked(seen: Seen): readonly Measure[] {
  const rows = ofKind(seen.facts, 'ranks');
  if (rows.length === 0 || !seen.context.rankConsent) return [];
  const value = rows.reduce((n, { body }) => n + body.ranked, 0);
  return figuresOf(seen, 'diagnostic_radiology/threshold.programs_to_rank').map((figure) => ({
    label: 'Programs ranked',
    value,
    reads: 'aim',
    figure,
  }));
}

function interviews(seen: Seen): readonly Measure[] {
  const rows = ofKind(seen.facts, 'programs').filter(
    ({ body }) => body.field === 'diagnostic_radiology',
  );
  if (rows.length === 0) return [];
  const count = rows.reduce((n, { body }) => n + body.attended, 0);
  const figures = figuresOf(seen, 'diagnostic_radiology/threshold.few_interviews');
  const of = { label: 'DR interviews', kind: 'programs', count, figures } as const;
  return measure(seen, of).map((one) => ({ ...one, reads: 'few_under' }));
}

function letters(seen: Seen, quota: Quota): readonly Measure[] {
  const rows = ofKind(seen.facts, 'letter');
  const count = rows.filter((letter) => quota.counts(letter, seen)).length;
  const figures = figuresOf(seen, figureName(quota));
  return measure(seen, { label: quota.label, kind: 'letter', count, figures });
}

function manuscripts(seen: Seen): readonly Measure[] {
  const sent = ofKind(seen.facts, 'research').filter(
    ({ body }) =>
      (body.type === 'manuscript' || body.type === 'case_report') && body.state !== 'in_progress',
  );
  return measure(seen, {
    label: 'Manuscripts sent in',
    kind: 'research',
    count: sent.length,
    figures: figuresOf(seen, 'img_friendly/threshold.publications'),
  });
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const counting = (n: number) => numbers[n] ?? String(n);

/** Fewer than a range is few below its upper end; an aim is met from its lower end on. */
function isMet({ value, reads, figure }: Measure): boolean {
  return value !== null && value >= (reads === 'aim' ? figure.low : figure.high);
}

/** A label inside a sentence: "clinical letters", but "DR interviews". */
const inSentence = (label: string) =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** One sentence over the measures: what was in place, how much is still open. Empty without any. */
export function measuresTakeaway(measures: readonly Measure[]): string {
  const met = measures.filter(isMet);
  const open = measures.length - met.length;
  if (measures.length === 0) return '';
  if (open === 0) return 'Everything counted here was in place.';
  const left = `${counting(open)} ${open === 1 ? 'target is' : 'targets are'} still open.`;
  if (met.length === 0) return left;
  const there = met.map(({ label }) => inSentence(label)).join(' and ');
  return `${there.charAt(0).toUpperCase()}${there.slice(1)} were in place. ${left}`;
}

/** One sentence over the season's funnel, as far as the rules that read it have said something. */
export function funnelTakeaway(
  { applied, invited, attended }: FunnelCounts,
  examinations: readonly Examination[],
): string {
  const proposed = (rule: string) =>
    examinations.some((one) => one.rule === rule && one.outcome.state === 'proposed');
  if (proposed('funnel.few_invitations'))
    return invited === 0
      ? 'No program sent an invitation.'
      : applied - invited > invited
        ? 'Most programs were lost before an invitation, not after one.'
        : 'Few invitations came from a short list.';
  if (proposed('funnel.interviews_without_match'))
    return 'Invitations came. What came after them deserves the closer look.';
  return `${applied} programs, ${invited} invitations, ${attended} attended.`;
}

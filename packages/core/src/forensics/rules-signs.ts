import { ofKind, signs, type FactOf } from '../attempts/index.ts';
import {
  counted,
  figuresOf,
  inputsOf,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

/** What is known about one program: which of the five signs hold, which do not, which nobody has looked at. */
export interface ProgramSigns {
  readonly program: string;
  readonly yes: readonly (keyof typeof signs)[];
  readonly no: readonly (keyof typeof signs)[];
  readonly unknown: readonly (keyof typeof signs)[];
}

/** The five signs by program, newest word about each sign first (IMG-47). Signs are named, never added up. */
export function signsByProgram(rows: readonly FactOf<'sign'>[]): readonly ProgramSigns[] {
  const programs = Map.groupBy(rows, ({ body }) => body.program.trim());
  return [...programs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([program, of]) => {
      const newest = of.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
      const holds = (sign: string) =>
        newest.find(({ body }) => body.sign === sign)?.body.holds ?? 'unknown';
      const which = (answer: string) =>
        (Object.keys(signs) as (keyof typeof signs)[]).filter((sign) => holds(sign) === answer);
      return { program, yes: which('yes'), no: which('no'), unknown: which('unknown') };
    });
}

function openToImgs(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'sign');
  if (rows.length === 0)
    return notAssessable(
      'Nobody has looked for the signs that a program is open to international graduates.',
      'The five signs for each program: yes, no or not known, with source and date.',
    );
  const programs = signsByProgram(rows);
  const without = programs.filter(({ yes, no }) => yes.length === 0 && no.length > 0);
  const told = programs
    .map(({ program, yes, unknown }) => `${program}: ${wordsOf(yes, unknown.length)}`)
    .join(' ');
  if (without.length === 0)
    return nothing(`${told} No single sign is enough by itself.`, inputsOf(rows));
  return proposed({
    factor: 'strategy_list.wrong_fit_to_profile',
    place: 'list',
    severity: 1,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `${counted(without.length, 'program')} looked at without one sign of being open to international graduates: ${without.map(({ program }) => program).join(', ')}. No single sign is enough by itself.`,
    inputs: inputsOf(
      rows.filter(({ body }) => without.some((one) => one.program === body.program.trim())),
    ),
    wouldChange: 'A resident or graduate of that program who tells otherwise.',
  });
}

function wordsOf(yes: readonly (keyof typeof signs)[], unknown: number): string {
  const there =
    yes.length > 0 ? yes.map((sign) => signs[sign].toLowerCase()).join(', ') : 'no sign found';
  return `${there}${unknown > 0 ? `; ${unknown} not known` : ''}.`;
}

const appliedIn = (rows: readonly FactOf<'programs'>[]) =>
  rows.reduce((n, { body }) => n + body.applied, 0);

const imgShareFigure = 'img_friendly/threshold.img_share';

/** Share of international graduates among the residents, program by program, beside the guide's figure (IMG-24). */
function imgShare(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'programs').filter(({ body }) => body.applied > 0);
  const figures = figuresOf(seen, imgShareFigure);
  const limit = spanOf(figures);
  const known = rows.filter(({ body }) => body.imgShare != null);
  if (!limit)
    return notAssessable(
      'No guide that applies gives a figure.',
      'A figure set by your institution.',
    );
  if (known.length === 0)
    return notAssessable(
      'For no program the share of international graduates among the residents is recorded.',
      'The share of each program in percent, with source and date.',
    );
  const over = (share: number) => known.filter(({ body }) => (body.imgShare ?? 0) > share);
  const [clear, some] = [over(limit.high), over(limit.low)];
  const unknown = appliedIn(rows) - appliedIn(known);
  const open = unknown > 0 ? ` For ${counted(unknown, 'program')} nobody has looked.` : '';
  const told = `${appliedIn(clear)} of ${counted(appliedIn(known), 'program')} looked at lie above ${limit.high}%, ${appliedIn(some)} above ${limit.low}%.${open}`;
  if (clear.length > 0) return nothing(told, inputsOf(known));
  if (unknown > 0)
    return notAssessable(told, 'The share of the other programs in percent, with source and date.');
  return proposed({
    factor: 'strategy_list.wrong_fit_to_profile',
    place: 'list',
    severity: some.length > 0 ? 1 : 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `${told} ${some.length > 0 ? 'Past the lower figure alone' : 'None lies above either figure'}: more than ${whose(figures)}.`,
    inputs: inputsOf(known),
    figures,
    wouldChange: 'Programs with a larger share on the list, or newer resident lists of these.',
  });
}

/** Signs that a program is open to international graduates. */
export const signRules: readonly Rule[] = [
  {
    code: 'list.signs',
    title: 'Signs that programs are open to international graduates',
    items: { img_friendly: 'IMG-47' },
    check: openToImgs,
  },
  {
    code: 'list.img_share',
    title: 'International graduates among the residents',
    items: { img_friendly: 'IMG-24' },
    reads: [imgShareFigure],
    check: imgShare,
  },
];

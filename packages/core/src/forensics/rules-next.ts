import { ofKind } from '../attempts/index.ts';
import {
  ageInWords,
  attemptInput,
  counted,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
} from './evidence.ts';
import { logInputs, logOf } from './log.ts';
import type { Examined, Input, Opening, Rule, RuleOutcome } from './proposal.ts';
import { emptyMonths, spanOf } from './rules-dates.ts';
import type { LocalDate } from '../shared/calendar.ts';

const openingInput = ({ on, source }: Opening, { today }: Examined['context']): Input => ({
  factId: null,
  says: `The season opens on ${on}`,
  source,
  asOf: today,
});

/** Nothing is counted to a date that nobody confirmed. */
function notConfirmed({ opens }: Examined['context']): RuleOutcome {
  return opens
    ? notAssessable(
        `The day the season of ${opens.matchYear} opens is not confirmed: ${opens.on}, ${opens.source}.`,
        'Somebody of your office who reads the source and confirms the date, under Guides, Dates and rules.',
      )
    : notAssessable(
        'The day the next season opens is not known.',
        'The opening day of the season aimed at, confirmed.',
      );
}

/** The day the application is meant to go out, beside the day the system opens (IMG-36). */
function sentFirst({ context }: Examined): RuleOutcome {
  const { opens, plannedOn } = context;
  if (!opens?.confirmed) return notConfirmed(context);
  const opening = openingInput(opens, context);
  if (!plannedOn)
    return nothing(`The plan counts to ${opens.on}, the day the system opens.`, [opening]);
  if (plannedOn < opens.on)
    return {
      state: 'notice',
      says: `The day set for this case, ${plannedOn}, lies before ${opens.on}, when the system opens. One of the two dates does not hold.`,
      inputs: [opening],
      figures: [],
    };
  if (plannedOn === opens.on)
    return nothing(`Meant to go out on ${plannedOn}, the day the system opens.`, [opening]);
  return proposed({
    factor: 'strategy_list.applied_late',
    place: 'screen',
    severity: 1,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `The next application is meant to go out on ${plannedOn}, ${ageInWords(opens.on, plannedOn)} after ${opens.on}, when the system opens.`,
    inputs: [opening],
    wouldChange: 'An earlier day for this case, or a reason to wait.',
  });
}

const later = (a: LocalDate, b: LocalDate | null): LocalDate => (b && b > a ? b : a);

/** From the last application, or from graduation where that came later. */
function beginOf({ attempt }: Examined): LocalDate | null {
  const { appliedOn, graduatedOn } = attempt;
  return appliedOn ? later(appliedOn, graduatedOn) : graduatedOn;
}

/** The story since the last application: each month that is over holds work or a gap that is named (IMG-36). */
function unbrokenSince(seen: Examined): RuleOutcome {
  const { today, targetDate } = seen.context;
  if (!targetDate) return notConfirmed(seen.context);
  const from = beginOf(seen);
  if (!from)
    return notAssessable(
      'The day of the last application or of graduation is not recorded.',
      'One of the two days.',
    );
  const rows = [...ofKind(seen.facts, 'clinical'), ...ofKind(seen.facts, 'gap')];
  const log = logOf(seen);
  const end = today < targetDate ? today : targetDate;
  const spans = [
    ...rows.map(({ body }) => spanOf(body, end)),
    ...log.map((one) => spanOf(one, end)),
  ];
  const empty = emptyMonths(spans, from, end);
  const inputs = [
    attemptInput(seen, `Last application or graduation: ${from}`),
    ...inputsOf(rows.filter(({ body }) => (body.to ?? end) >= from)),
    ...logInputs(log.filter(({ to }) => (to ?? end) >= from)),
  ];
  if (empty.length === 0) return nothing(`No month since ${from} is empty so far.`, inputs);
  const which = `${counted(empty.length, 'month')} since ${from} (${[...new Set([empty[0], empty.at(-1)])].join(' to ')})`;
  if (!isComplete(seen, 'clinical') || !isComplete(seen, 'gap'))
    return notAssessable(
      `${which} with nothing recorded; clinical time and gaps are not both marked as complete.`,
      'What was done in these months, in the facts or the logbook, or the marks.',
    );
  return proposed({
    factor: 'timeline_gaps.gap_unexplained',
    place: 'screen',
    severity: 1,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `${which} with nothing recorded. The application of ${targetDate} would show them.`,
    inputs,
    wouldChange: 'What was done in these months, or a gap that the application names.',
  });
}

/** The application that comes next: when it goes out, and what it would show of the months since the last. */
export const nextRules: readonly Rule[] = [
  {
    code: 'next.sent_first',
    title: 'The next application and the day the system opens',
    items: { img_friendly: 'IMG-36' },
    check: sentFirst,
  },
  {
    code: 'next.unbroken',
    title: 'Months since the last application',
    items: { img_friendly: 'IMG-36' },
    check: unbrokenSince,
  },
];

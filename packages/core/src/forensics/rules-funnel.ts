import { ofKind, type FactOf } from '../attempts/index.ts';
import {
  against,
  attemptInput,
  counted,
  figuresOf,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import { funnelOf } from './funnel.ts';
import { narrowness } from './rules-list.ts';
import type { Examined, Figure, Rule, RuleOutcome } from './proposal.ts';

const fewInterviews = 'diagnostic_radiology/threshold.few_interviews';
const programsToRank = 'diagnostic_radiology/threshold.programs_to_rank';
const noPrograms = () =>
  notAssessable(
    'No programs are recorded for this season.',
    'Programs applied to, invited to and attended.',
  );

/** Seasons that ended with nothing at all after a list; others are for the rules of cycles. */
const withoutMatch: readonly string[] = [
  'unmatched_full',
  'couple_unmatched',
  'early_match_unmatched',
];

/** The interviews that count for the DR figure are those in diagnostic radiology; for others, all of them. */
function interviewsIn(seen: Examined): {
  attended: number;
  invited: number;
  applied: number;
  rows: readonly FactOf<'programs'>[];
} {
  const rows = ofKind(seen.facts, 'programs');
  const own =
    seen.attempt.specialty === 'diagnostic_radiology'
      ? rows.filter((row) => row.body.field === 'diagnostic_radiology')
      : rows;
  const counting = own.length > 0 ? own : rows;
  const total = (key: 'applied' | 'invited' | 'attended') =>
    counting.reduce((n, row) => n + row.body[key], 0);
  return {
    applied: total('applied'),
    invited: total('invited'),
    attended: total('attended'),
    rows: counting,
  };
}

type HowMany = 'none' | 'few' | 'nearly_few' | 'several' | 'not_said';

/** Few or several: by a pack's figure where one applies, else by the advisor's recorded reading; no number is invented. */
function howMany(
  seen: Examined,
  interviews: number,
): { read: HowMany; figures: readonly Figure[] } {
  if (interviews === 0) return { read: 'none', figures: [] };
  const figures = figuresOf(seen, fewInterviews);
  const few = spanOf(figures);
  if (few) {
    const place = against(few, interviews);
    return {
      read: ({ under: 'few', between: 'nearly_few', enough: 'several' } as const)[place],
      figures,
    };
  }
  return { read: seen.attempt.interviewsRead, figures: [] };
}

const numberNotGiven = (n: number) =>
  notAssessable(
    `The guides that apply say “few” and “several” interviews without a number. Whether ${counted(n, 'interview')} were few that year has to be said by a person.`,
    'Your reading on the attempt: few or several, for that specialty and year.',
  );

function fewInvitations(seen: Examined): RuleOutcome {
  if (ofKind(seen.facts, 'programs').length === 0) return noPrograms();
  const { applied, invited, attended, rows } = interviewsIn(seen);
  if (applied === 0)
    return notAssessable('No application is recorded.', 'How many programs were applied to.');
  const { read, figures } = howMany(seen, invited);
  if (read === 'not_said') return numberNotGiven(invited);
  if (read === 'several')
    return nothing(`${counted(invited, 'invitation')} from ${applied} programs.`, inputsOf(rows));
  return lostBeforeInvitation(seen, { applied, invited, attended, rows, read, figures });
}

interface Lost {
  readonly applied: number;
  readonly invited: number;
  readonly attended: number;
  readonly rows: readonly FactOf<'programs'>[];
  readonly read: HowMany;
  readonly figures: readonly Figure[];
}

const weights: Partial<Record<HowMany, 1 | 2 | 3>> = { none: 3, nearly_few: 1 };

/** A narrow list is the first thing to look at; from one that was not, screens and letters are (IR-21). */
function lostBeforeInvitation(seen: Examined, lost: Lost): RuleOutcome {
  const narrow = narrowness(seen);
  const count = `${counted(lost.invited, 'invitation')} from ${counted(lost.applied, 'program')}, ${lost.attended} attended.`;
  const measured =
    lost.figures.length > 0 ? ` Measured against fewer than ${whose(lost.figures)}.` : '';
  const kept = {
    factor: 'interview.few_invitations',
    severity: weights[lost.read] ?? 2,
    confidence: 'inferred',
    horizon: '6to12m',
    inputs: inputsOf(lost.rows),
    figures: lost.figures,
  } as const;
  return narrow
    ? proposed({
        ...kept,
        also: ['strategy_list.geographic_narrow', 'strategy_list.top_heavy'],
        place: 'list',
        says: `${count} Programs were lost before an invitation, and the list was narrow: ${narrow}.${measured}`,
        wouldChange:
          'Invitations from programs outside this list, or programs outside it that declined as well.',
      })
    : proposed({
        ...kept,
        also: ['exams.below_specialty_range', 'letters.lukewarm_or_unknown'],
        place: 'screen',
        says: `${count} Programs were lost before an invitation, from a list that was not narrow: screens (scores, what programs ask about) or letters.${measured}`,
        wouldChange:
          'A program that says what it screened for, or letters read by someone who may.',
      });
}

function interviewsWithoutMatch(seen: Examined): RuleOutcome {
  if (ofKind(seen.facts, 'programs').length === 0) return noPrograms();
  if (!withoutMatch.includes(seen.attempt.outcome))
    return nothing('The season did not end without any match.');
  const { attended, rows } = interviewsIn(seen);
  const { read, figures } = howMany(seen, attended);
  if (read === 'not_said') return numberNotGiven(attended);
  if (read !== 'several')
    return nothing(
      `${counted(attended, 'interview')}: too few to say something about interviews.`,
      inputsOf(rows),
    );
  const ranked = funnelOf(seen.facts)?.ranked ?? null;
  return proposed({
    factor: 'interview.communication',
    also: [
      'professionalism.team_concern',
      'professionalism.unprofessional_message',
      'interview.motivation_unclear',
    ],
    place: 'interview',
    severity: 2,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `${counted(attended, 'interview')} attended and no match. What comes after an invitation deserves the closer look: interviews, rotations, how a team saw the work.${ranked === null ? ' Nothing is known about the rank list, and nothing needs to be.' : ''}`,
    inputs: [...inputsOf(rows), attemptInput(seen, 'Did not match')],
    figures,
    wouldChange:
      'Feedback from a program that interviewed, or a mock interview with someone who selects.',
  });
}

function declinedInvitations(seen: Examined): RuleOutcome {
  if (ofKind(seen.facts, 'programs').length === 0) return noPrograms();
  const { invited, attended, rows } = interviewsIn(seen);
  const missed = invited - attended;
  if (missed === 0) return nothing('Every invitation was attended.', inputsOf(rows));
  const { read, figures } = howMany(seen, attended);
  if (read === 'not_said') return numberNotGiven(attended);
  if (read === 'several')
    return nothing(
      `${missed} not attended of ${invited}; those attended were several.`,
      inputsOf(rows),
    );
  return proposed({
    factor: 'interview.declined_or_missed',
    place: 'interview',
    severity: 1,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `${missed} of ${counted(invited, 'invitation')} not attended, where each one counted.`,
    inputs: inputsOf(rows.filter((row) => row.body.invited > row.body.attended)),
    figures,
    wouldChange: 'Why they were not attended: dates that crossed, cost, or a choice.',
  });
}

/**
 * Without ranks nothing is said about a rank list. What the interviews allow can be said: a program is ranked after an
 * interview, so fewer interviews than the guide's lower end leave fewer programs to rank (DR-48).
 */
function withoutRanks(seen: Examined, figures: readonly Figure[]): RuleOutcome {
  const asked = spanOf(figures);
  const rows = ofKind(seen.facts, 'programs').filter(
    ({ body }) => body.field === 'diagnostic_radiology',
  );
  const attended = rows.reduce((n, { body }) => n + body.attended, 0);
  if (!asked || rows.length === 0 || !isComplete(seen, 'programs') || attended >= asked.low)
    return notAssessable(
      'Rank data is voluntary and has not been given.',
      'Nothing is asked for; it is kept if the student offers it.',
    );
  return {
    state: 'notice',
    says: `${counted(attended, 'interview')} left at most ${counted(attended, 'program')} to rank; the guide aims at ${whose(figures)} or more. What was ranked is not asked for.`,
    inputs: inputsOf(rows),
    figures,
  };
}

function shortRankList(seen: Examined): RuleOutcome {
  const ranks = ofKind(seen.facts, 'ranks');
  const figures = figuresOf(seen, programsToRank);
  const asked = spanOf(figures);
  if (!seen.context.rankConsent || ranks.length === 0) return withoutRanks(seen, figures);
  if (!asked)
    return notAssessable(
      'No guide that applies gives a number of programs to rank.',
      'A figure set by your institution.',
    );
  const ranked = ranks.reduce((n, { body }) => n + body.ranked, 0);
  const place = against(asked, ranked);
  if (place === 'enough') return nothing(`${counted(ranked, 'program')} ranked.`, inputsOf(ranks));
  return proposed({
    factor: 'rank_list.too_short',
    place: 'rank',
    severity: place === 'under' ? 2 : 1,
    confidence: 'reported',
    horizon: '6to12m',
    says: `${counted(ranked, 'program')} ranked; aim at ${whose(figures)} or more.`,
    inputs: inputsOf(ranks),
    figures,
    wouldChange:
      'A longer list: more interviews attended, or acceptable programs that were left out.',
  });
}

/** Where programs were lost between application and match. */
export const funnelRules: readonly Rule[] = [
  {
    code: 'funnel.few_invitations',
    title: 'Invitations from the list',
    items: {
      diagnostic_radiology: 'DR-10',
      interventional_radiology: 'IR-21',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-23',
    },
    reads: [fewInterviews],
    check: fewInvitations,
  },
  {
    code: 'funnel.interviews_without_match',
    title: 'Interviews that did not lead to a match',
    items: {
      diagnostic_radiology: 'DR-10',
      interventional_radiology: 'IR-22',
      los_angeles: 'LA-06',
    },
    reads: [fewInterviews],
    check: interviewsWithoutMatch,
  },
  {
    code: 'funnel.declined_invitations',
    title: 'Invitations not attended',
    items: {
      diagnostic_radiology: 'DR-10',
      interventional_radiology: 'IR-21',
      los_angeles: 'LA-06',
    },
    reads: [fewInterviews],
    check: declinedInvitations,
  },
  {
    code: 'funnel.short_rank_list',
    title: 'Length of the rank list',
    items: { diagnostic_radiology: 'DR-48' },
    reads: [programsToRank],
    check: shortRankList,
  },
];

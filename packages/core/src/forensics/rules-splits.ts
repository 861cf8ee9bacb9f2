import { applicantTypeNames, ofKind } from '../attempts/index.ts';
import {
  attemptInput,
  counted,
  figuresOf,
  inputsOf,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import { splitsOf, type FunnelSplit } from './funnel.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

const byWords: Readonly<Record<FunnelSplit['by'], string>> = {
  tier: 'tier',
  region: 'city or region',
  category: 'kind of position',
  specialty: 'specialty',
};

/** Only "none" against "some" is read, so no share is invented. Null where a split tells no such difference. */
function contrast({ by, parts }: FunnelSplit): string | null {
  const asked = parts.filter(({ applied }) => applied > 0);
  const some = asked.filter(({ invited }) => invited > 0);
  const none = asked.filter(({ invited }) => invited === 0);
  if (some.length === 0 || none.length === 0) return null;
  const told = none.map(({ name, applied }) => `${name} (${applied} applied)`).join(', ');
  const came = some.map(({ name, applied, invited }) => `${name} (${invited} of ${applied})`);
  return `By ${byWords[by]}: no invitation from ${told}; invitations from ${came.join(', ')}.`;
}

function whereInvitationsCame(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'programs').filter(({ body }) => body.applied > 0);
  if (rows.length === 0)
    return notAssessable(
      'No programs are recorded for this season.',
      'Programs by tier, region, kind of position and specialty.',
    );
  const told = splitsOf(seen.facts).flatMap((split) => contrast(split) ?? []);
  if (told.length === 0)
    return nothing(
      'Split by tier, region, kind of position and specialty, no part stands apart.',
      inputsOf(rows),
    );
  return { state: 'notice', says: told.join(' '), inputs: inputsOf(rows), figures: [] };
}

function howManyPrograms(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'programs');
  if (rows.length === 0)
    return notAssessable('No programs are recorded for this season.', 'The program list.');
  const applied = rows.reduce((n, { body }) => n + body.applied, 0);
  return notAssessable(
    `${counted(applied, 'program')} applied to. The guides ask whether these were enough and give no number.`,
    'The reading of someone who knows the specialty and the year, as a factor of its own.',
  );
}

const programsToRank = 'diagnostic_radiology/threshold.programs_to_rank';

/** Enough ranked and no match: what is left lies with interviews, or with nobody. */
function enoughRanked(seen: Examined): RuleOutcome {
  const ranks = ofKind(seen.facts, 'ranks');
  const figures = figuresOf(seen, programsToRank);
  const asked = spanOf(figures);
  if (!seen.context.rankConsent || ranks.length === 0)
    return notAssessable(
      'Rank data is voluntary and has not been given.',
      'Nothing is asked for; it is kept if the student offers it.',
    );
  const ranked = ranks.reduce((n, { body }) => n + body.ranked, 0);
  if (!asked || ranked < asked.high || seen.attempt.outcome !== 'unmatched_full')
    return nothing(`${counted(ranked, 'program')} ranked.`, inputsOf(ranks));
  return proposed({
    factor: 'external.chance',
    also: ['external.specialty_competition', 'interview.communication'],
    place: 'rank',
    severity: 1,
    confidence: 'inferred',
    horizon: 'fixed',
    says: `${counted(ranked, 'program')} ranked, as many as asked for (${whose(figures)}), and no match. Part of that lies with nobody: many rank the same few places.`,
    inputs: [...inputsOf(ranks), attemptInput(seen, 'Did not match')],
    figures,
    wouldChange: 'Feedback from a program that ranked lower, or not at all.',
  });
}

function nothingSent(seen: Examined): RuleOutcome {
  const { outcome, applicantType } = seen.attempt;
  const said: Partial<Record<typeof outcome, string>> = {
    no_list_certified:
      'Applied, and no rank list was certified. The season says nothing about what programs would have decided.',
    withdrawn_by_applicant:
      'The application was withdrawn. The season says nothing about what programs would have decided.',
    withdrawn_ineligible: `Withdrawn for a requirement of eligibility (${applicantTypeNames[applicantType]}). What is missing comes before everything else.`,
    did_not_register:
      'Nobody was registered for this Match. There is no season to read, only what held it up.',
  };
  const says = said[outcome];
  if (!says) return nothing('A list went into the Match, or the season ended otherwise.');
  return { state: 'notice', says, inputs: [attemptInput(seen, says)], figures: [] };
}

/** The season in its parts, and seasons that did not come to a list. */
export const splitRules: readonly Rule[] = [
  {
    code: 'funnel.where',
    title: 'Where invitations came from',
    items: {
      diagnostic_radiology: 'DR-10',
      interventional_radiology: 'IR-21',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-23',
    },
    check: whereInvitationsCame,
  },
  {
    code: 'funnel.enough_ranked',
    title: 'Enough programs ranked, and no match',
    items: { diagnostic_radiology: 'DR-05' },
    reads: [programsToRank],
    check: enoughRanked,
  },
  {
    code: 'list.number',
    title: 'Number of programs',
    items: {
      diagnostic_radiology: 'DR-22',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-23',
      interventional_radiology: 'IR-19',
    },
    check: howManyPrograms,
  },
  {
    code: 'cycles.no_list',
    title: 'A season without a rank list',
    items: {},
    outside: 'NRMP: only a certified list takes part in the Match',
    check: nothingSent,
  },
];

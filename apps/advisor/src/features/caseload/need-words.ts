import type { NeedCode } from '@onward/core/cases';
import { stalledBecauseWords, type StalledBecause } from '@onward/core/coverage';
import type { LocalDate } from '@onward/core/shared';
import { counted, dayInWords } from '../../shared/format.ts';
import type { Need, NeedRow } from './caseload.graphql.ts';

/** What a sentence may speak of besides its need. */
export type NeedSteps = Pick<NeedRow, 'nextStep' | 'stalledStep' | 'stalledBecause'>;

type Say = (need: {
  day: string;
  daysAgo: number;
  step: string;
  still: string;
  because: string;
}) => string;

/** Why a case needs somebody, as a sentence for the strip. */
const sentences = {
  not_well: ({ day }) => `Said on ${day} that things are not well. Call first`,
  no_advisor: ({ day }) => `Nobody advises this student yet, since ${day}`,
  help_asked: ({ day }) => `Asked for help on ${day}`,
  contact_past: ({ daysAgo }) =>
    daysAgo > 0
      ? `No conversation yet; it was due ${counted(daysAgo, 'day')} ago`
      : 'No conversation yet; it was due today',
  contact_due: ({ day }) => `First conversation due by ${day}`,
  people_past: ({ daysAgo }) =>
    daysAgo > 0
      ? `Somebody else to reach was due ${counted(daysAgo, 'day')} ago`
      : 'Somebody else to reach was due today',
  debrief_past: ({ day, daysAgo }) =>
    `First debrief was due on ${day}, ${counted(daysAgo, 'day')} ago`,
  debrief_due: ({ day }) => `First debrief due by ${day}`,
  meeting_passed: ({ day }) => `Met on ${day}? Say how it went`,
  stalled: ({ daysAgo, still, because }) =>
    `${still}: no change in ${counted(daysAgo, 'day')}, ${because}`,
  step_past: ({ day, step }) => `${step} was planned for ${day}`,
  debrief_unsigned: ({ day }) => `Debrief of ${day} is not signed yet`,
  debrief_unreleased: ({ day }) => `Debrief of ${day} is signed and can be released`,
} as const satisfies Record<NeedCode, Say>;

/** The same in few words, for a row. */
const flags = {
  not_well: () => 'Call first',
  no_advisor: () => 'No advisor',
  help_asked: () => 'Asked for help',
  contact_past: () => 'Needs contact',
  contact_due: ({ day }) => `Contact by ${day}`,
  people_past: () => 'Others to reach',
  debrief_past: ({ daysAgo }) => `Debrief past date, ${counted(daysAgo, 'day')}`,
  debrief_due: ({ day }) => `Debrief by ${day}`,
  meeting_passed: () => 'Meeting to note',
  stalled: ({ daysAgo }) => `No change, ${counted(daysAgo, 'day')}`,
  step_past: ({ daysAgo }) => `Past date, ${counted(daysAgo, 'day')}`,
  debrief_unsigned: () => 'Debrief to sign',
  debrief_unreleased: () => 'Debrief to release',
} as const satisfies Record<NeedCode, Say>;

/** What the one action beside the sentence is called. */
export const needActionWords = {
  not_well: 'Open case',
  no_advisor: 'Assign',
  help_asked: 'Read it',
  contact_past: 'Log contact',
  contact_due: 'Log contact',
  people_past: 'Open case',
  debrief_past: 'Set a time',
  debrief_due: 'Set a time',
  meeting_passed: 'Open case',
  stalled: 'Open plan',
  step_past: 'Open plan',
  debrief_unsigned: 'Open debrief',
  debrief_unreleased: 'Preview release',
} as const satisfies Record<NeedCode, string>;

const said = (need: Need, { nextStep, stalledStep, stalledBecause }: NeedSteps) => ({
  day: dayInWords(need.on as LocalDate),
  daysAgo: need.daysAgo,
  step: nextStep ?? 'A step',
  still: stalledStep ?? 'A step',
  because: stalledBecauseWords[(stalledBecause ?? 'past_day') as StalledBecause],
});

/** Why a case needs somebody, in a sentence. */
export function needSentence(need: Need, steps: NeedSteps): string {
  return sentences[need.code](said(need, steps));
}

/** Why a case needs somebody, in a few words. */
export function needFlag(need: Need, steps: NeedSteps): string {
  return flags[need.code](said(need, steps));
}

import { faq, guards } from './answers.ts';
import { attendeeKinds, debriefQuestions, packetItems } from './debrief.ts';
import { axes, thresholds } from './figures.ts';
import { reasons } from './reasons.ts';
import { reviewLists } from './review.ts';
import { scripts, specialLists } from './special.ts';
import { statementPhrases } from './statement-phrases.ts';
import { triageTemplate } from './triage-template.ts';
import { triageLists } from './triage.ts';
import { twelveMonths, yearLists } from './year.ts';
import type { GuidePack } from '../pack/index.ts';

/** International medical graduates and the programs open to them. Wording fits any region. */
export const imgFriendly: GuidePack = {
  code: 'img_friendly',
  version: 3,
  title: 'IMG-friendly programs',
  covers: 'International medical graduates, in any specialty and region.',
  reasons,
  thresholds,
  axes,
  attendeeKinds,
  packetItems,
  debriefQuestions,
  lists: [...triageLists, ...reviewLists, statementPhrases, ...yearLists, ...specialLists],
  scripts,
  articles: [],
  faq,
  guards,
  planTemplates: [twelveMonths, triageTemplate],
};

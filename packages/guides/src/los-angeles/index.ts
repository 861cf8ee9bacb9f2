import { faq, guards } from './answers.ts';
import { articles, auditLists } from './audit.ts';
import { attendeeKinds, debriefQuestions, thresholds } from './figures.ts';
import { optionLists } from './options.ts';
import { profileTemplates } from './profile-templates.ts';
import { profileLists, scripts } from './profiles.ts';
import { reasons } from './reasons.ts';
import { exampleYear } from './year.ts';
import type { GuidePack } from '../pack/index.ts';

/** The Los Angeles region, to be combined with any specialty (LA-01). */
export const losAngeles: GuidePack = {
  code: 'los_angeles',
  version: 1,
  title: 'Los Angeles',
  covers: 'Anybody who aims at Los Angeles, in any specialty.',
  reasons,
  thresholds,
  axes: [],
  attendeeKinds,
  packetItems: [],
  debriefQuestions,
  lists: [...auditLists, ...optionLists, ...profileLists],
  scripts,
  articles,
  faq,
  guards,
  planTemplates: [exampleYear, ...profileTemplates],
};

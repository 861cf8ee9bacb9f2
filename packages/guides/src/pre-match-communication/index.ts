import { faq, playbooks } from './answers.ts';
import { thresholds } from './figures.ts';
import { messageLists } from './messages.ts';
import { articles, guards, ruleLists } from './rules.ts';
import { scripts } from './scripts.ts';
import type { GuidePack } from '../pack/index.ts';

/** Communication before the Match, written for US-citizen IMGs in IR; its rules apply beside every other pack. */
export const preMatchCommunication: GuidePack = {
  code: 'pre_match_communication',
  version: 2,
  title: 'Communication before the Match',
  covers: 'US-citizen IMGs in interventional radiology; the rules hold for every applicant.',
  reasons: [],
  thresholds,
  axes: [],
  attendeeKinds: [],
  packetItems: [],
  debriefQuestions: [],
  lists: [...ruleLists, ...messageLists, ...playbooks],
  scripts,
  articles,
  faq,
  guards,
  planTemplates: [],
};

import { faq, guards } from './answers.ts';
import { thresholds } from './figures.ts';
import { firstDaysTemplate } from './first-days-template.ts';
import {
  attendeeKinds,
  debriefQuestions,
  firstDayLists,
  firstDayScripts,
  packetItems,
} from './first-days.ts';
import { reasons } from './reasons.ts';
import { articles, reconsiderLists } from './reconsider.ts';
import { repairLists, repairScripts } from './repair.ts';
import { routeTemplates } from './route-templates.ts';
import { routeLists } from './routes.ts';
import type { GuidePack } from '../pack/index.ts';

/** Interventional Radiology in its three tracks: integrated, independent, DR leading to IR (IR-01). */
export const interventionalRadiology: GuidePack = {
  code: 'interventional_radiology',
  version: 1,
  title: 'Interventional Radiology',
  covers: 'Applicants to integrated IR, to independent IR, and to DR on the way to IR.',
  reasons,
  thresholds,
  axes: [],
  attendeeKinds,
  packetItems,
  debriefQuestions,
  lists: [...firstDayLists, ...routeLists, ...repairLists, ...reconsiderLists],
  scripts: [...firstDayScripts, ...repairScripts],
  articles,
  faq,
  guards,
  planTemplates: [firstDaysTemplate, ...routeTemplates],
};

import { faq, guards } from './answers.ts';
import { applicationLists } from './application.ts';
import { comebackLists } from './comeback.ts';
import { attendeeKinds, debriefQuestions, packetItems } from './debrief.ts';
import { axes, thresholds } from './figures.ts';
import { articles, firstDayLists } from './first-days.ts';
import { reasons } from './reasons.ts';
import { alternativeLists, scripts, storyLists } from './story.ts';
import { fivePhases } from './timeline.ts';
import type { GuidePack } from '../pack/index.ts';

/** Diagnostic Radiology, for US MD, DO and IMG applicants (DR-01). */
export const diagnosticRadiology: GuidePack = {
  code: 'diagnostic_radiology',
  version: 1,
  title: 'Diagnostic Radiology',
  covers: 'Applicants to diagnostic radiology: US MD, DO and IMG.',
  reasons,
  thresholds,
  axes,
  attendeeKinds,
  packetItems,
  debriefQuestions,
  lists: [
    ...firstDayLists,
    ...comebackLists,
    ...applicationLists,
    ...storyLists,
    ...alternativeLists,
  ],
  scripts,
  articles,
  faq,
  guards,
  planTemplates: [fivePhases],
};

export { checkPack } from './check-pack.ts';
export { sourcesIn } from './entry.ts';
export { figuresAbout, packsFor, rangesAbout } from './combine.ts';
export { debriefWants, wantedCode } from './debrief-wants.ts';
export { figuresOf } from './figures.ts';
export { forBoth, forStaff, forStudent } from './lines.ts';
export { packEntries, packTexts } from './pack-texts.ts';
export { firstMonth, monthOf } from './plan-template.ts';
export type { CombinedRange, PackFigure, Profile } from './combine.ts';
export type { DebriefWants, Wanted, WantedBy, WantedQuestion } from './debrief-wants.ts';
export type { PackIssue } from './check-pack.ts';
export type { Entry, Line, OutsideSource, Source, Voices } from './entry.ts';
export type { PackText } from './pack-texts.ts';
export type {
  Article,
  AttendeeKind,
  ContentList,
  DebriefQuestion,
  FaqEntry,
  GuidePack,
  Guard,
  PackCode,
  PacketItem,
  ReadinessAxis,
  Reason,
  Script,
  Threshold,
  Topic,
} from './pack.ts';
export type {
  CalendarMonth,
  MonthWindow,
  Phase,
  PlanTemplate,
  TaskCategory,
  TaskOwner,
  TemplateGap,
  TemplateTask,
} from './plan-template.ts';

export { avoidList, vendorPattern } from './avoid-words.ts';
export { checkPack } from './check-pack.ts';
export { sourcesIn } from './entry.ts';
export {
  applyingPacks,
  figuresAbout,
  packsFor,
  profileOf,
  rangesAbout,
  topicsOf,
} from './combine.ts';
export { changePack, checkChanges, wordIssues } from './change-entry.ts';
export { differences } from './differences.ts';
export { packSchema } from './pack-schema.ts';
export { adoption } from './adopt.ts';
export { fieldsOf, textAt, titleOf, valueAt } from './entry-fields.ts';
export { entryKinds, kindedEntries } from './entry-kinds.ts';
export { debriefWants, wantedCode } from './debrief-wants.ts';
export { figureInWords, figuresOf } from './figures.ts';
export { forBoth, forStaff, forStudent, phraseListCode } from './lines.ts';
export { packEntries, packTexts } from './pack-texts.ts';
export {
  scoreFiguresOf,
  scorePackCode,
  withoutScoreFigure,
  withScoreFigure,
} from './score-guidance.ts';
export { firstMonth, monthOf, taskCategories, taskOwners } from './plan-template.ts';
export { scriptKinds, topics } from './pack.ts';
export type { CombinedRange, PackFigure, Profile, SeasonSays } from './combine.ts';
export type { AdoptedPack, EntryChange, FieldChange } from './change-entry.ts';
export type { DebriefWants, Wanted, WantedBy, WantedQuestion } from './debrief-wants.ts';
export type { Adoption, AdoptionConflict, FieldRef } from './adopt.ts';
export type { PackIssue } from './check-pack.ts';
export type { Difference } from './differences.ts';
export type { EntryField, FieldVoice } from './entry-fields.ts';
export type { EntryKind, KindedEntry } from './entry-kinds.ts';
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
  PackAudience,
  PackCode,
  PacketItem,
  ReadinessAxis,
  Reason,
  Script,
  ShippedPackCode,
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

export * from './plan.ts';
export type { PlanTemplate, TemplateSpan, TemplateTask } from './template.ts';
export * from './lay.ts';
export * from './attach.ts';
export * from './edit.ts';
export * from './progress.ts';
export * from './help.ts';
export * from './release.ts';
export * from './timeline.ts';

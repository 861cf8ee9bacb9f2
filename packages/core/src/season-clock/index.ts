export * from './season.ts';
export * from './clock-template.ts';
export * from './season-plan.ts';
export { laySeason, targetOf } from './lay-season.ts';
export * from './offers.ts';
export * from './move-steps.ts';
export * from './capacity.ts';
export * from './season-words.ts';
export * from './share-option.ts';

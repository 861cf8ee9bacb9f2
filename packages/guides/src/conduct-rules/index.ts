export { ruleConflicts } from './conflicts.ts';
export { conductRules } from './rules.ts';
export type { ConductRule, RuleConflict } from './conduct-rule.ts';

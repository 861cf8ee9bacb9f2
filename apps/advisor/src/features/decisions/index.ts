export { DecisionPage } from './decision-page.tsx';
export { GoalLine } from './goal-line.tsx';
export { caseDecisionsOf, caseGoalOf } from './decisions.queries.ts';

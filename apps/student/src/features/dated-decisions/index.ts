export { MyDatedDecisions } from './dated-decisions.tsx';
export { myDatedDecisions } from './dated-decisions.queries.ts';

export { MyDatedDecisions } from './dated-decisions.tsx';

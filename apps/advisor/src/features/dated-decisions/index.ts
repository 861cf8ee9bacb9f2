export { DecisionsOfCase } from './decisions-of-case.tsx';
export { DecisionsAhead } from './decisions-ahead.tsx';

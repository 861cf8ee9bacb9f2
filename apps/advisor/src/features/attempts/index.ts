export { attemptsOf } from './attempts.queries.ts';
export { FactsPage } from './facts-page.tsx';

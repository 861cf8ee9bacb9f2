export { Facts } from './facts-page.tsx';
export { factsQuery } from './facts.queries.ts';

export { LettersCounter } from './letters-counter.tsx';
export { LettersPage } from './letters-page.tsx';
export { lettersOf } from './letters.queries.ts';

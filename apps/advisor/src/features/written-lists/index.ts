export { WrittenListPage } from './written-list-page.tsx';
export { writtenListOf } from './written-lists.queries.ts';

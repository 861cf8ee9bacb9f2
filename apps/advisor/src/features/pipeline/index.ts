export { Board } from './board.tsx';
export { CloseDialog, ReopenDialog } from './close-dialog.tsx';
export { ContinueDialog } from './continue-dialog.tsx';
export { MoveDialog } from './move-dialog.tsx';
export { boardOf } from './pipeline.queries.ts';
export type { BoardCard } from './pipeline.graphql.ts';

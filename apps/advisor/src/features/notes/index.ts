export { MemoryAidList } from './memory-aid-list.tsx';
export { NoteComposer } from './note-composer.tsx';
export { NoteDialog } from './note-dialog.tsx';

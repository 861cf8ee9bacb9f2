export { MemoryAidList } from './memory-aid-list.tsx';
export { NoteComposer } from './note-composer.tsx';
export { NoteDrawer } from './note-drawer.tsx';

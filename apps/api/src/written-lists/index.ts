export { listLines } from './written-lists.reads.ts';
export { WrittenListsModule } from './written-lists.module.ts';
export { WrittenListsService } from './written-lists.service.ts';

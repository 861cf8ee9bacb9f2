export { WrittenListsModule } from './written-lists.module.ts';
export { WrittenListsService } from './written-lists.service.ts';

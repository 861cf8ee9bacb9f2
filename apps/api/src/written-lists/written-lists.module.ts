import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/index.ts';
import { WrittenListsResolver } from './written-lists.resolver.ts';
import { WrittenListsService } from './written-lists.service.ts';

/** The written list in three columns, produced from findings (IR-23). */
@Module({ imports: [FindingsModule], providers: [WrittenListsResolver, WrittenListsService] })
export class WrittenListsModule {}

import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { RowOutcome } from '@onward/core/imports';
import type { ImportId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { ImportPagesService } from './import-pages.service.ts';
import {
  ImportRowsPageType,
  ImportsPageType,
  ImportType,
  RowOutcomeEnum,
  type ImportRowType,
} from './imports.types.ts';

const list = { type: () => ID, description: 'The import.' };
const first = { type: () => Int, nullable: true, description: 'Rows wanted, at most 100.' };
const after = { type: () => String, nullable: true, description: 'Where the last page ended.' };

/** Reading lists that came as files. */
@Resolver(() => ImportType)
export class ImportPagesResolver {
  constructor(private readonly pages: ImportPagesService) {}

  @Query(() => ImportsPageType, { description: 'Lists that came as files, newest first.' })
  @Policy('import.read')
  imports(
    @Args('first', first) size: number | null,
    @Args('after', after) cursor: string | null,
  ): Promise<Page<ImportType>> {
    return this.pages.page(size, cursor);
  }

  @Query(() => ImportType, { description: 'One list and how far it is. Refuses NOT_FOUND.' })
  @Policy('import.read')
  importPage(@Args('id', list) id: ImportId): Promise<ImportType> {
    return this.pages.one(id);
  }

  @Query(() => ImportRowsPageType, { description: 'Rows of a list with what each would do.' })
  @Policy('import.read')
  importRows(
    @Args('importId', list) id: ImportId,
    @Args('outcome', { type: () => RowOutcomeEnum, nullable: true, description: 'Only these.' })
    outcome: RowOutcome | null,
    @Args('first', first) size: number | null,
    @Args('after', after) cursor: string | null,
  ): Promise<Page<ImportRowType>> {
    return this.pages.rows(id, outcome, size, cursor);
  }
}

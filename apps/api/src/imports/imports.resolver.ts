import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RowOutcome } from '@onward/core/imports';
import type { CohortId, ImportId, PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { ImportCheckService } from './import-check.service.ts';
import { ImportCommitService } from './import-commit.service.ts';
import { ImportLayoutService } from './import-layout.service.ts';
import { ImportPagesService } from './import-pages.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import {
  ColumnChoicesInput,
  HoldInput,
  ImportRowsPageType,
  ImportsPageType,
  ImportType,
  RowOutcomeEnum,
  type ImportRowType,
} from './imports.types.ts';

const list = { type: () => ID, description: 'The import.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const first = { type: () => Int, nullable: true, description: 'Rows wanted, at most 100.' };
const after = { type: () => String, nullable: true, description: 'Where the last page ended.' };

@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    private readonly pages: ImportPagesService,
    private readonly layout: ImportLayoutService,
    private readonly checks: ImportCheckService,
    private readonly commits: ImportCommitService,
    private readonly undos: ImportUndoService,
  ) {}

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

  @Mutation(() => ImportType, { description: 'Chooses the sheet and the line of its headings.' })
  @Policy('import.change')
  async chooseImportSheet(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
    @Args('sheet', { description: 'Name of the sheet.' }) sheet: string,
    @Args('headerLine', { type: () => Int, nullable: true, description: 'Null: the likeliest.' })
    line: number | null,
  ): Promise<ImportType> {
    return this.pages.one(await this.layout.chooseSheet(id, expected, sheet, line));
  }

  @Mutation(() => ImportType, { description: 'Says what the columns mean.' })
  @Policy('import.change')
  async chooseImportColumns(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
    @Args('choices', { description: 'How they are read.' }) choices: ColumnChoicesInput,
  ): Promise<ImportType> {
    return this.pages.one(await this.layout.chooseColumns(id, expected, choices));
  }

  @Mutation(() => ImportType, { description: 'Starts the dry run; ask importPage how far it is.' })
  @Policy('import.change')
  async checkImport(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
    @Args('cohortId', { type: () => ID, description: 'The cohort.' }) cohortId: CohortId,
  ): Promise<ImportType> {
    return this.pages.one(await this.checks.start(id, expected, cohortId));
  }

  @Mutation(() => ImportType, { description: 'Takes the list in: all new and changed rows, once.' })
  @Policy('import.change')
  async commitImport(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
    @Args('hold', { description: 'From when on it is seen.' }) hold: HoldInput,
  ): Promise<ImportType> {
    const { heldUntil, heldFor } = hold;
    const kept = { heldUntil: heldUntil ?? null, heldFor: heldFor as PersonId[] };
    return this.pages.one(await this.commits.commit(id, expected, kept));
  }

  @Mutation(() => ImportType, { description: 'Restores what stood before the list came in.' })
  @Policy('import.change')
  async undoImport(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
  ): Promise<ImportType> {
    return this.pages.one(await this.undos.undo(id, expected));
  }

  @Mutation(() => ImportType, { description: 'Puts a list away with its file.' })
  @Policy('import.change')
  async discardImport(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
  ): Promise<ImportType> {
    return this.pages.one(await this.checks.discard(id, expected));
  }
}

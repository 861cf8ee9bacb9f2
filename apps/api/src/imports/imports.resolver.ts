import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { CohortId, ImportId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ImportCheckService } from './import-check.service.ts';
import { ImportLayoutService } from './import-layout.service.ts';
import { ImportPagesService } from './import-pages.service.ts';
import { ColumnChoicesInput, ImportType } from './imports.types.ts';

const list = { type: () => ID, description: 'The import.' };
const version = { type: () => Int, description: 'The version this edit began from.' };

/** The steps before a list is taken in. */
@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    private readonly pages: ImportPagesService,
    private readonly layout: ImportLayoutService,
    private readonly checks: ImportCheckService,
  ) {}

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

  @Mutation(() => ImportType, { description: 'Puts a list away with its file.' })
  @Policy('import.change')
  async discardImport(
    @Args('id', list) id: ImportId,
    @Args('expectedVersion', version) expected: number,
  ): Promise<ImportType> {
    return this.pages.one(await this.checks.discard(id, expected));
  }
}

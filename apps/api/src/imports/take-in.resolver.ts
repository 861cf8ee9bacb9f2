import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ImportId, PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ImportCommitService } from './import-commit.service.ts';
import { ImportPagesService } from './import-pages.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import { HoldInput, ImportType } from './imports.types.ts';

const list = { type: () => ID, description: 'The import.' };
const version = { type: () => Int, description: 'The version this edit began from.' };

/** Taking a list in, and back. */
@Resolver(() => ImportType)
export class TakeInResolver {
  constructor(
    private readonly pages: ImportPagesService,
    private readonly commits: ImportCommitService,
    private readonly undos: ImportUndoService,
  ) {}

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
}

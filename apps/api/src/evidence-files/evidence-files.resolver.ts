import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { EvidenceFilesService } from './evidence-files.service.ts';
import { EvidenceFilesType } from './evidence-files.types.ts';

/** Files that show that something was done. */
@Resolver()
export class EvidenceFilesResolver {
  constructor(private readonly files: EvidenceFilesService) {}

  @Query(() => EvidenceFilesType, { description: 'The files of a step or an activity.' })
  @Policy('evidence.read')
  evidenceFiles(
    @Args('kind', { description: 'task or activity.' }) kind: string,
    @Args('id', { type: () => ID, description: 'The step or the activity.' }) id: string,
  ): Promise<EvidenceFilesType> {
    return this.files.of(kind, id);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s own file away. Refuses EVIDENCE_SEEN.' })
  @Policy('evidence.attach')
  removeEvidenceFile(
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<boolean> {
    return this.files.remove(id);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { EscalationRow } from './escalations.reads.ts';
import { EscalationsService } from './escalations.service.ts';
import { EscalationType } from './escalations.types.ts';

const which = { type: () => ID, description: 'The escalation.' };

@Resolver(() => EscalationType)
export class EscalationsResolver {
  constructor(private readonly escalations: EscalationsService) {}

  @Mutation(() => EscalationType, { description: 'The student says that things are not well.' })
  @Policy('escalation.raise')
  sayNotWell(
    @Args('words', { description: 'In her words; may be empty.' }) words: string,
  ): Promise<EscalationRow> {
    return this.escalations.raise(words);
  }

  @Query(() => [EscalationType], { description: 'What she said so far, and what became of it.' })
  @Policy('portal.read')
  myEscalations(): Promise<EscalationRow[]> {
    return this.escalations.mine();
  }

  @Query(() => [EscalationType], { description: 'Those of a case, newest first.' })
  @Policy('case.read')
  caseEscalations(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<EscalationRow[]> {
    return this.escalations.ofCase(caseId);
  }

  @Mutation(() => EscalationType, { description: 'Says that it was seen; she is told by whom.' })
  @Policy('escalation.act')
  seeEscalation(@Args('id', which) id: string): Promise<EscalationRow> {
    return this.escalations.see(id);
  }

  @Mutation(() => EscalationType, { description: 'Says what was done; it leaves the lists.' })
  @Policy('escalation.act')
  actOnEscalation(
    @Args('id', which) id: string,
    @Args('how', { description: 'spoke, arranged or handed_on.' }) how: string,
    @Args('answer', { description: 'What she reads; may be empty.' }) answer: string,
  ): Promise<EscalationRow> {
    return this.escalations.act(id, how, answer);
  }
}

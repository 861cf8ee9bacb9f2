import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { ConsentAskRow } from './consents.reads.ts';
import { ConsentsService } from './consents.service.ts';
import { ConsentAskInput, ConsentAskType } from './consents.types.ts';

const ask = { type: () => ID, description: 'The ask.' };
const ofCase = { type: () => ID, description: 'The case.' };

/** Consents: asked by the office, given and taken back by the student. */
@Resolver()
export class ConsentsResolver {
  constructor(private readonly consents: ConsentsService) {}

  @Query(() => [ConsentAskType], { description: 'What the student of a case was asked.' })
  @Policy('debriefer.read')
  consentsOfCase(@Args('caseId', ofCase) caseId: CaseId): Promise<ConsentAskRow[]> {
    return this.consents.ofCase(caseId);
  }

  @Mutation(() => ConsentAskType, { description: 'Asks the student for her consent.' })
  @Policy('consent.ask')
  askConsent(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', { description: 'Whom, what, why, until when.' }) entry: ConsentAskInput,
  ): Promise<ConsentAskRow> {
    return this.consents.ask(caseId, entry);
  }

  @Query(() => [ConsentAskType], { description: 'What one was asked, and what one answered.' })
  @Policy('consent.answer')
  myConsents(): Promise<ConsentAskRow[]> {
    return this.consents.mine();
  }

  @Mutation(() => ConsentAskType, { description: 'One’s answer. Refuses CONSENT_ANSWERED.' })
  @Policy('consent.answer')
  answerConsent(
    @Args('askId', ask) askId: Id<'consent_ask'>,
    @Args('agrees', { description: 'Yes or no.' }) agrees: boolean,
    @Args('what', { type: () => [String], description: 'What may be told.' }) what: string[],
  ): Promise<ConsentAskRow> {
    return this.consents.answer(askId, { agrees, what });
  }

  @Mutation(() => ConsentAskType, { description: 'Takes one’s consent back; it closes at once.' })
  @Policy('consent.answer')
  revokeConsent(
    @Args('askId', ask) askId: Id<'consent_ask'>,
    @Args('expectedVersion', { type: () => Int, description: 'The version seen.' })
    expectedVersion: number,
  ): Promise<ConsentAskRow> {
    return this.consents.revoke(askId, expectedVersion);
  }
}

import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyRankConsentType } from './attempts.types.ts';
import { MyRankConsentService } from './my-rank-consent.service.ts';

@Resolver(() => MyRankConsentType)
export class MyRankConsentResolver {
  constructor(private readonly consent: MyRankConsentService) {}

  @Query(() => MyRankConsentType, {
    nullable: true,
    description: 'What the student said about keeping ranks; null without a case.',
  })
  @Policy('rank_consent.say')
  myRankConsent(): Promise<MyRankConsentType | null> {
    return this.consent.mine();
  }

  @Mutation(() => MyRankConsentType, {
    description: 'The student’s own consent that ranks she tells are kept.',
  })
  @Policy('rank_consent.say')
  giveMyRankConsent(): Promise<MyRankConsentType> {
    return this.consent.give();
  }

  @Mutation(() => MyRankConsentType, {
    description: 'She takes it back; the ranks kept under it are removed at once.',
  })
  @Policy('rank_consent.say')
  revokeMyRankConsent(): Promise<MyRankConsentType> {
    return this.consent.revoke();
  }
}

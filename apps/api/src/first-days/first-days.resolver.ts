import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, OutreachId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { DisclosuresService } from './disclosures.service.ts';
import type { DisclosureRow } from './first-days.reads.ts';
import {
  DisclosureType,
  MyDisclosuresType,
  OutreachEntryType,
  OutreachPageType,
} from './first-days.types.ts';
import { OutreachService } from './outreach.service.ts';

const ofMessage = { type: () => ID, description: 'The message.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const ofCase = {
  type: () => ID,
  nullable: true,
  description: 'The case, for staff; a student has her own.',
};
const written = { type: () => OutreachEntryType, description: 'The message as written.' };

@Resolver(() => MyDisclosuresType)
export class FirstDaysResolver {
  constructor(
    private readonly disclosures: DisclosuresService,
    private readonly outreach: OutreachService,
  ) {}

  @Query(() => MyDisclosuresType, { description: 'What the student tells, and to whom.' })
  @Policy('disclosure.choose')
  myDisclosures(): Promise<MyDisclosuresType> {
    return this.disclosures.mine();
  }

  @Mutation(() => MyDisclosuresType, { description: 'Her words and her choice for one item.' })
  @Policy('disclosure.choose')
  chooseDisclosure(
    @Args('item', { description: 'The item.' }) item: string,
    @Args('words', { description: 'Her words; may be empty.' }) words: string,
    @Args('audience', { description: 'nobody, advisor or office.' }) audience: string,
  ): Promise<MyDisclosuresType> {
    return this.disclosures.choose(item, words, audience);
  }

  @Query(() => [DisclosureType], { description: 'What the student chose to tell this reader.' })
  @Policy('disclosure.read')
  caseDisclosures(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<readonly DisclosureRow[]> {
    return this.disclosures.ofCase(caseId);
  }

  @Query(() => OutreachPageType, { description: 'Intended messages to programs.' })
  @Policy('outreach.read')
  outreachPage(@Args('caseId', ofCase) caseId: CaseId | null): Promise<OutreachPageType> {
    return this.outreach.list(caseId ?? null);
  }

  @Mutation(() => OutreachPageType, { description: 'Writes an intended message down.' })
  @Policy('outreach.write')
  writeOutreach(
    @Args('message', written) message: OutreachEntryType,
    @Args('caseId', ofCase) caseId: CaseId | null,
  ): Promise<OutreachPageType> {
    return this.outreach.write(caseId ?? null, { ...message });
  }

  @Mutation(() => OutreachPageType, { description: 'Writes one’s own anew.' })
  @Policy('outreach.write')
  changeOutreach(
    @Args('id', ofMessage) id: OutreachId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('message', written) message: OutreachEntryType,
  ): Promise<OutreachPageType> {
    return this.outreach.change(id, expectedVersion, { ...message });
  }

  @Mutation(() => OutreachPageType, { description: 'Takes one’s own away.' })
  @Policy('outreach.write')
  dropOutreach(
    @Args('id', ofMessage) id: OutreachId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<OutreachPageType> {
    return this.outreach.drop(id, expectedVersion);
  }

  @Mutation(() => OutreachPageType, { description: 'Staff let one go before its time.' })
  @Policy('outreach.open')
  openOutreach(
    @Args('id', ofMessage) id: OutreachId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('note', { description: 'Why; the student reads it.' }) note: string,
    @Args('confirmed', { type: () => Boolean, description: 'The second confirmation.' })
    confirmed: boolean,
  ): Promise<OutreachPageType> {
    return this.outreach.openEarly(id, expectedVersion, { note, confirmed });
  }

  @Mutation(() => OutreachPageType, { description: 'She has sent it from her own mail.' })
  @Policy('outreach.sent')
  outreachSent(
    @Args('id', ofMessage) id: OutreachId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('on', { description: 'The day.' }) on: string,
  ): Promise<OutreachPageType> {
    return this.outreach.sent(id, expectedVersion, on);
  }
}

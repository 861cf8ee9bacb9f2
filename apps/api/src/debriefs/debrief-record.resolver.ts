import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Debrief } from '@onward/core/debriefs';
import type { DebriefId, Instant } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { DebriefRecordService, type KeptWords } from './debrief-record.service.ts';
import { DebriefReleaseService } from './debrief-release.service.ts';
import { DebriefType, KeptWordsType, PacketItemInput } from './debriefs.types.ts';

const debrief = { type: () => ID, description: 'The debrief.' };
const from = {
  type: () => InstantScalar,
  nullable: true,
  description: 'From when she can read it; null is at once.',
};
const version = { type: () => Int, description: 'The version the actor has seen.' };

/** The record of a debrief: packet, words, signature, addenda, release. */
@Resolver(() => DebriefType)
export class DebriefRecordResolver {
  constructor(
    private readonly record: DebriefRecordService,
    private readonly releases: DebriefReleaseService,
  ) {}

  @Mutation(() => KeptWordsType, { description: 'Records how a packet item stands.' })
  @Policy('debrief.write')
  recordPacketItem(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'How it stands.' }) entry: PacketItemInput,
  ): Promise<KeptWords> {
    return this.record.recordPacketItem(id, expectedVersion, entry);
  }

  @Mutation(() => KeptWordsType, { description: 'Keeps the words of a section.' })
  @Policy('debrief.write')
  writeDebriefSection(
    @Args('id', debrief) id: DebriefId,
    @Args('section', { description: 'The section.' }) section: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('body', { description: 'The words.' }) body: string,
  ): Promise<KeptWords> {
    return this.record.write(id, section, expectedVersion, body);
  }

  @Mutation(() => DebriefType, { description: 'Signs the record and accepts its findings.' })
  @Policy('debrief.sign')
  signDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('expectedTextVersion', { type: () => Int, description: 'The textVersion read.' })
    expectedTextVersion: number,
    @Args('singleFactorConfirmed', { description: 'A single factor was looked at twice.' })
    confirmed: boolean,
  ): Promise<Debrief> {
    return this.record.sign(id, { expectedVersion, expectedTextVersion }, confirmed);
  }

  @Mutation(() => DebriefType, { description: 'Adds words after signing.' })
  @Policy('debrief.sign')
  amendDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('body', { description: 'The words.' }) body: string,
    @Args('forStudent', { description: 'Whether she will read it.' }) forStudent: boolean,
  ): Promise<Debrief> {
    return this.record.amend(id, expectedVersion, { body, forStudent });
  }

  @Mutation(() => DebriefType, { description: 'Gives the student what she has not got yet.' })
  @Policy('debrief.release')
  releaseDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('visibleFrom', from) visibleFrom: Instant | null,
    @Args('quietTimeConfirmed', { description: 'An evening, Friday or weekend is meant.' })
    quietTimeConfirmed: boolean,
  ): Promise<Debrief> {
    const asked = { visibleFrom: visibleFrom ?? null, quietTimeConfirmed };
    return this.releases.release(id, expectedVersion, asked);
  }

  @Mutation(() => DebriefType, { description: 'Takes every release back, with a reason.' })
  @Policy('debrief.release')
  withdrawDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<Debrief> {
    return this.releases.withdraw(id, expectedVersion, reason);
  }
}

import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { MeetingId } from '@onward/core/meetings';
import type { CaseId } from '@onward/core/shared';
import { CaseMeetingType } from '../cases/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MeetingsService } from './meetings.service.ts';
import { MeetingEndEnum, MeetingEntryInput } from './meetings.types.ts';

const theMeeting = { type: () => ID, description: 'The meeting.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const entry = { description: 'Time, place and people.' };

@Resolver(() => CaseMeetingType)
export class MeetingsResolver {
  constructor(private readonly meetings: MeetingsService) {}

  @Mutation(() => CaseMeetingType, { description: 'Arranges a meeting with a student.' })
  @Policy('meeting.arrange')
  arrangeMeeting(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
    @Args('entry', entry) given: MeetingEntryInput,
  ): Promise<CaseMeetingType> {
    return this.meetings.arrange(caseId, given);
  }

  @Mutation(() => CaseMeetingType, { description: 'Changes a planned meeting.' })
  @Policy('meeting.arrange')
  changeMeeting(
    @Args('id', theMeeting) id: MeetingId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entry) given: MeetingEntryInput,
  ): Promise<CaseMeetingType> {
    return this.meetings.change(id, expectedVersion, given);
  }

  @Mutation(() => CaseMeetingType, { description: 'Says that a meeting took place, or will not.' })
  @Policy('meeting.arrange')
  endMeeting(
    @Args('id', theMeeting) id: MeetingId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('to', { type: () => MeetingEndEnum, description: 'Which.' }) to: 'held' | 'cancelled',
  ): Promise<CaseMeetingType> {
    return this.meetings.end(id, expectedVersion, to);
  }
}

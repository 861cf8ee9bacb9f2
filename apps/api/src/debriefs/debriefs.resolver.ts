import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Debrief } from '@onward/core/debriefs';
import type { CaseId, DebriefId, Instant } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { DebriefListType } from './debrief-list.types.ts';
import { DebriefPageType } from './debrief-page.types.ts';
import { DebriefPagesService, type DebriefPage } from './debrief-pages.service.ts';
import type { RevisionRow } from './debriefs.reads.ts';
import { DebriefsService } from './debriefs.service.ts';
import {
  AppointmentInput,
  AttendeeInput,
  DebriefRevisionType,
  DebriefType,
} from './debriefs.types.ts';

const debrief = { type: () => ID, description: 'The debrief.' };
const ofCase = { type: () => ID, description: 'The case.' };
const version = { type: () => Int, description: 'The version the actor has seen.' };
const appointment = { description: 'When and where.' };
const attendees = { type: () => [AttendeeInput], description: 'Everybody, in order.' };

/** What can be asked about debriefs, and their appointments. */
@Resolver(() => DebriefType)
export class DebriefsResolver {
  constructor(
    private readonly debriefs: DebriefsService,
    private readonly pages: DebriefPagesService,
  ) {}

  @Query(() => DebriefListType, { description: 'Debriefs of a case, newest first.' })
  @Policy('debrief.read')
  debriefsOfCase(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('first', { type: () => Int, nullable: true, description: 'How many; at most 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The endCursor before.' })
    after: string | null,
  ) {
    return this.pages.list(caseId, first, after);
  }

  @Query(() => DebriefPageType, { description: 'One debrief with everything its page shows.' })
  @Policy('debrief.read')
  debriefPage(@Args('id', debrief) id: DebriefId): Promise<DebriefPage> {
    return this.pages.page(id);
  }

  @Query(() => [DebriefRevisionType], { description: 'What a section said before, newest first.' })
  @Policy('debrief.read')
  debriefHistory(
    @Args('id', debrief) id: DebriefId,
    @Args('section', { description: 'The section.' }) section: string,
  ): Promise<RevisionRow[]> {
    return this.pages.history(id, section);
  }

  @Mutation(() => DebriefType, { description: 'Plans a debrief of a case.' })
  @Policy('debrief.write')
  scheduleDebrief(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('appointment', appointment) when: AppointmentInput,
    @Args('attendees', attendees) who: AttendeeInput[],
  ): Promise<Debrief> {
    return this.debriefs.schedule(caseId, when, who);
  }

  @Mutation(() => DebriefType, { description: 'Moves a debrief that has not taken place.' })
  @Policy('debrief.write')
  rescheduleDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('appointment', appointment) when: AppointmentInput,
  ): Promise<Debrief> {
    return this.debriefs.reschedule(id, expectedVersion, when);
  }

  @Mutation(() => DebriefType, { description: 'Calls a debrief off, with a reason.' })
  @Policy('debrief.write')
  cancelDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<Debrief> {
    return this.debriefs.cancel(id, expectedVersion, reason);
  }

  @Mutation(() => DebriefType, { description: 'Names who is expected, or who came as well.' })
  @Policy('debrief.write')
  nameDebriefAttendees(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('attendees', attendees) who: AttendeeInput[],
  ): Promise<Debrief> {
    return this.debriefs.nameAttendees(id, expectedVersion, who);
  }

  @Mutation(() => DebriefType, { description: 'Records that it took place, and who came.' })
  @Policy('debrief.write')
  holdDebrief(
    @Args('id', debrief) id: DebriefId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('heldAt', { type: () => InstantScalar, description: 'When it took place.' }) at: Instant,
    @Args('attended', { type: () => [ID], description: 'Those who came.' }) attended: string[],
  ): Promise<Debrief> {
    return this.debriefs.hold(id, expectedVersion, { at, attended });
  }
}

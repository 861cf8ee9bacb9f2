import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { DecidedService } from './decided.service.ts';
import { DebriefSummaryType, DecidedType, SharedNoteType, TalkType } from './decided.types.ts';

const released = { type: () => ID, description: 'The release.' };

@Resolver(() => DecidedType)
export class DecidedResolver {
  constructor(private readonly pages: DecidedService) {}

  @Query(() => DecidedType, { description: 'Summaries and notes the student was given.' })
  @Policy('portal.read')
  decided(): Promise<DecidedType> {
    return this.pages.list();
  }

  @Query(() => DebriefSummaryType, { description: 'One debrief summary, opened.' })
  @Policy('portal.read')
  debriefSummary(@Args('id', released) id: string): Promise<DebriefSummaryType> {
    return this.pages.debrief(id);
  }

  @Query(() => SharedNoteType, { description: 'One note, opened.' })
  @Policy('portal.read')
  sharedNote(@Args('id', released) id: string): Promise<SharedNoteType> {
    return this.pages.note(id);
  }

  @Query(() => TalkType, { description: 'Who can be talked to.' })
  @Policy('portal.read')
  talk(): Promise<TalkType> {
    return this.pages.talk();
  }
}

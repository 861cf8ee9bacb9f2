import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { DebriefGuideType } from './debrief-page.types.ts';
import type { DebriefListRow } from './debriefs.reads.ts';
import { DebriefType } from './debriefs.types.ts';

@ObjectType('ListedDebrief', { description: 'A debrief in the list of its case.' })
export class ListedDebriefType extends DebriefType implements DebriefListRow {
  @Field(() => [String], { description: 'Who was expected or came, by name.' })
  attendeeNames: string[];
  @Field(() => Int, { description: 'How many findings it names.' }) findingCount: number;
  @Field(() => String, { nullable: true, description: 'Name of who signed it.' })
  signedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the student was given it.' })
  releasedAt: Instant | null;
}

@ObjectType('DebriefList', { description: 'Debriefs of a case, newest first.' })
export class DebriefListType extends pageType(ListedDebriefType, 'debriefs') {
  @Field(() => DebriefGuideType, { description: 'The guide a new debrief would follow.' })
  guide: DebriefGuideType;
}

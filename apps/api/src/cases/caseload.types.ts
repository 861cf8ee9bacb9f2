import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { needCodes, type NeedCode } from '@onward/core/cases';
import type { StalledBecause } from '@onward/core/coverage';
import { stages, type Stage } from '@onward/core/pipeline';
import type { CaseId, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { caseloadSorts, type BoardCard, type CaseloadSort } from './caseload.reads.ts';

const enumOf = <T extends string>(codes: readonly T[]): Record<T, T> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;

export const StageEnum = enumOf(stages);
registerEnumType(StageEnum, {
  name: 'Stage',
  description: 'Where a case stands on the way to the next Match.',
});
export const NeedCodeEnum = enumOf(needCodes);
registerEnumType(NeedCodeEnum, {
  name: 'NeedCode',
  description: 'Why a case needs somebody today.',
});
export const CaseloadSortEnum = enumOf(Object.keys(caseloadSorts) as CaseloadSort[]);
registerEnumType(CaseloadSortEnum, {
  name: 'CaseloadSort',
  description: 'The stored key a list of cases is ordered by.',
});

const text = (description: string, nullable = false) => ({ description, nullable });

@ObjectType('CaseNeed', { description: 'Why a case needs somebody today.' })
export class CaseNeedType {
  @Field(() => NeedCodeEnum, text('The reason.')) code: NeedCode;
  @Field(() => String, text('The one thing offered beside it.')) action: string;
  @Field(() => LocalDateScalar, text('The day it speaks of.')) on: LocalDate;
  @Field(() => Int, text('Days since that day; negative when it lies ahead.')) daysAgo: number;
}

@ObjectType('CaseloadRow', { description: 'One line of the caseload.' })
export class CaseloadRowType {
  @Field(() => ID, text('The case.')) id: CaseId;
  @Field(() => String, text('The student’s name.')) name: string;
  @Field(() => String, text('Specialty of the last application, where known.', true)) specialty:
    | string
    | null;
  @Field(() => StageEnum, text('Where the case stands.')) stage: Stage;
  @Field(() => InstantScalar, text('Since when.')) stageSince: Instant;
  @Field(() => Int, text('The Match year it works towards.')) targetYear: number;
  @Field(() => Int, text('The Match year in which the student did not match.')) failedYear: number;
  @Field(() => ID, text('Who advises; null: nobody yet.', true)) advisorId: PersonId | null;
  @Field(() => String, text('Who advises, by name.', true)) advisorName: string | null;
  @Field(
    () => String,
    text('What the next step is about: contact, debrief, sign, plan, task, none.'),
  )
  nextStepKind: string;
  @Field(() => String, text('The next step in words.', true)) nextStep: string | null;
  @Field(() => LocalDateScalar, text('The day the next step is meant for.', true))
  nextStepOn: LocalDate | null;
  @Field(() => InstantScalar, text('Latest conversation; null: none yet.', true))
  lastContactAt: Instant | null;
  @Field(() => Int, text('Attempts without a reply since the latest conversation.'))
  unanswered: number;
  @Field(() => String, text('The step that stands still, where one does.', true))
  stalledStep: string | null;
  @Field(() => String, text('Why: blocked, waits_for_office, past_day or begun.', true))
  stalledBecause: StalledBecause | null;
  @Field(() => InstantScalar, text('Earliest meeting still planned.', true))
  nextMeetingAt: Instant | null;
  @Field(() => Int, text('Steps of the plan not done.')) openTasks: number;
  @Field(() => Int, text('Steps of the plan done.')) doneTasks: number;
  @Field(() => InstantScalar, text('Until then only those named know of the case.', true))
  heldUntil: Instant | null;
  @Field(() => Boolean, text('Whether the case is closed.')) closed: boolean;
  @Field(() => CaseNeedType, text('Why it needs somebody now; null: it does not.', true))
  need?: CaseNeedType | null;
}

@ObjectType('CaseloadCounts', { description: 'The counts beside the tabs of the caseload.' })
export class CaseloadCountsType {
  @Field(() => Int, text('Open cases of the reader.')) mine: number;
  @Field(() => Int, text('Of those, without a conversation in seven days.')) quiet: number;
  @Field(() => Int, text('Open cases the reader can see.')) office: number;
  @Field(() => Int, text('The reader’s cases that need somebody today.')) needing: number;
}

@ObjectType('CaseloadPage', { description: 'A page of the caseload.' })
export class CaseloadPageType extends pageType(CaseloadRowType, 'cases') {
  @Field(
    () => [CaseloadRowType],
    text('At most five cases that need somebody today, oldest first.'),
  )
  needsToday: CaseloadRowType[];
  @Field(() => CaseloadCountsType, text('The counts beside the tabs.')) counts: CaseloadCountsType;
}

@InputType('CaseloadFilter', { description: 'What narrows the caseload; absent fields do not.' })
export class CaseloadFilterInput {
  @Field(() => Boolean, text('Only cases the reader advises.', true)) mine?: boolean | null;
  @Field(() => Boolean, text('Closed cases instead of open ones.', true)) closed?: boolean | null;
  @Field(() => [StageEnum], text('Only these stages.', true)) stages?: Stage[] | null;
  @Field(() => ID, text('Only this cohort.', true)) cohortId?: string | null;
  @Field(() => Int, text('Only this target year.', true)) targetYear?: number | null;
  @Field(() => ID, text('Only cases this person advises.', true)) advisorId?: string | null;
  @Field(() => Boolean, text('Only cases nobody advises.', true)) withoutAdvisor?: boolean | null;
  @Field(() => Boolean, text('Only those not spoken to in seven days.', true)) quiet?:
    | boolean
    | null;
  @Field(() => Boolean, text('Only those that need somebody today.', true)) needsYou?:
    | boolean
    | null;
  @Field(() => Boolean, text('Only held cases.', true)) held?: boolean | null;
  @Field(() => String, text('Beginning of the first or family name.', true)) search?: string | null;
}

/** How the caseload is asked for. */
@ArgsType()
export class CaseloadArgs {
  @Field(() => CaseloadFilterInput, text('What narrows it.', true))
  filter?: CaseloadFilterInput | null;
  @Field(() => CaseloadSortEnum, text('Its order; by next step when not said.', true))
  sort?: CaseloadSort | null;
  @Field(() => Boolean, text('The other way round.', true)) descending?: boolean | null;
  @Field(() => Int, text('How many, up to 100.', true)) first?: number | null;
  @Field(() => String, text('Where the last page ended.', true)) after?: string | null;
}

/** The arguments with nothing left open. */
export function askOf(args: CaseloadArgs) {
  return {
    filter: args.filter ?? {},
    sort: args.sort ?? ('next_step' as const),
    descending: args.descending ?? false,
    first: args.first ?? null,
    after: args.after ?? null,
  };
}

@ObjectType('BoardCard', { description: 'One card of the pipeline board.' })
export class BoardCardType implements Omit<BoardCard, 'zone' | 'stalledAfter'> {
  @Field(() => ID, text('The case.')) id: CaseId;
  @Field(() => String, text('The student’s name.')) name: string;
  @Field(() => StageEnum, text('The column.')) stage: Stage;
  @Field(() => InstantScalar, text('Since when it stands there.')) stageSince: Instant;
  @Field(() => String, text('The next step in words.', true)) nextStep: string | null;
  @Field(() => LocalDateScalar, text('The day the next step is meant for.', true))
  nextStepOn: LocalDate | null;
  @Field(() => InstantScalar, text('Latest conversation; null: none yet.', true))
  lastContactAt: Instant | null;
  @Field(() => String, text('Who advises.', true)) advisorName: string | null;
  @Field(() => Int, text('The Match year it works towards.')) targetYear: number;
  @Field(() => Int, text('Days in this stage, where it is longer than usual here.', true))
  stalledDays?: number | null;
}

@ObjectType('Board', { description: 'The pipeline board: at most 500 cards.' })
export class BoardType {
  @Field(() => [BoardCardType], text('The cards, longest in their stage first.'))
  cards: BoardCard[];
  @Field(() => Boolean, text('Whether there are more than 500.')) more: boolean;
}

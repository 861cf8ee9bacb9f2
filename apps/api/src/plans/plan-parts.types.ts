import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  PassedTask,
  Span,
  TaskCategory,
  TaskOwner,
  TaskProgress,
  TaskState,
} from '@onward/core/plans';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import {
  SpanKindEnum,
  TaskCategoryEnum,
  TaskOwnerEnum,
  TaskStateEnum,
} from './plan-enums.types.ts';
import type { HelpRow, TaskEventRow } from './plans.reads.ts';

@ObjectType('PlanSpan', { description: 'A phase of the guide, or months it leaves open.' })
export class SpanType implements Span {
  @Field({ description: 'Its code in the guide.' }) code: string;
  @Field(() => SpanKindEnum, { description: 'phase, gap or bridge.' }) kind: Span['kind'];
  @Field({ description: 'In the words for staff; empty in a copy for the student.' }) staff: string;
  @Field({ description: 'In the words for the student.' }) student: string;
  @Field(() => LocalDateScalar, { description: 'First day.' }) from: LocalDate;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) to: LocalDate;
}

@ObjectType('PassedTask', {
  description: 'A step of the guide whose window had passed when the plan was laid.',
})
export class PassedTaskType implements PassedTask {
  @Field({ description: 'Its code in the guide.' }) code: string;
  @Field({ description: 'What it asks for.' }) title: string;
  @Field(() => LocalDateScalar, { description: 'Last day of its window.' }) until: LocalDate;
}

@ObjectType('TaskSource', { description: 'Where a task comes from in the guide.' })
export class TaskSourceType {
  @Field({ description: 'Item, such as DR-40.' }) item: string;
  @Field({ description: 'File of the guide.' }) file: string;
  @Field({ description: 'Lines of that file.' }) lines: string;
}

/** What both sides may read about where a task stands. */
@ObjectType({ isAbstract: true })
export abstract class ProgressFields {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day the student moved it to, if any.',
  })
  movedTo: LocalDate | null;
  @Field({ description: 'What shows that it is done.' }) evidence: string;
  @Field({ description: 'A link that shows it.' }) evidenceLink: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was done.' })
  evidenceOn: LocalDate | null;
  @Field({ description: 'Why it is blocked or was opened again.' }) reason: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was completed.' })
  doneAt: Instant | null;
}

@ObjectType('TaskProgress', { description: 'Where a task stands after a change.' })
export class TaskProgressType extends ProgressFields {
  @Field(() => ID, { description: 'The task.' }) taskId: string;
  @Field(() => TaskStateEnum, { description: 'Its state.' }) state: TaskProgress['state'];
  @Field(() => Int, { description: 'Give this as expectedVersion with the next change.' })
  version: number;
}

@ObjectType('HelpRequest', { description: 'A request for help: who saw it, when, and the answer.' })
export class HelpRequestType implements Omit<HelpRow, 'studentId' | 'seenBy'> {
  @Field(() => ID, { description: 'The request.' }) id: string;
  @Field(() => ID, { description: 'The case.' }) caseId: HelpRow['caseId'];
  @Field(() => ID, { nullable: true, description: 'The task it is about; null: anything.' })
  taskId: HelpRow['taskId'];
  @Field({ description: 'What the student wrote; may be empty.' }) words: string;
  @Field(() => InstantScalar, { description: 'When.' }) askedAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who saw it first.' })
  seenByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was seen.' })
  seenAt: Instant | null;
  @Field({ description: 'The answer; may be empty.' }) answer: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Instant | null;
}

@ObjectType('TaskEvent', { description: 'One line of a task’s history.' })
export class TaskEventType implements TaskEventRow {
  @Field(() => ID, { description: 'The line.' }) id: string;
  @Field(() => ID, { description: 'The task.' }) taskId: TaskEventRow['taskId'];
  @Field({
    description:
      'added, changed, begun, completed, reopened, verified, moved, blocked, dropped, help_asked, help_seen.',
  })
  kind: string;
  @Field({ description: 'Who did it.' }) byName: string;
  @Field({ description: 'In which role.' }) byRole: string;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Moved from this day.' })
  fromOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Moved to this day.' })
  toOn: LocalDate | null;
  @Field({ description: 'A reason, where one was given.' }) words: string;
}

/** What a task says, to whoever reads it. */
@ObjectType({ isAbstract: true })
export abstract class TaskWords extends ProgressFields {
  @Field({ description: 'Code of its phase or gap.' }) phase: string;
  @Field(() => TaskCategoryEnum, { description: 'What kind of work it is.' })
  category: TaskCategory;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field({ description: 'Why it is worth doing.' }) why: string;
  @Field(() => TaskOwnerEnum, { description: 'Who carries it.' }) owner: TaskOwner;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of its window.' })
  earliestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of its window.' })
  latestOn: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is planned for.' })
  dueOn: LocalDate | null;
  @Field({ description: 'What would show that it is done; empty: nothing is asked.' })
  evidenceAsked: string;
  @Field(() => Int, { nullable: true, description: 'About how many minutes it takes, if known.' })
  minutes: number | null;
  @Field(() => Int, { description: 'Order within a day.' }) sort: number;
  @Field(() => TaskStateEnum, { description: 'Where it stands.' }) state: TaskState;
  @Field(() => Int, { description: 'Give this as expectedVersion with progress; 0: untouched.' })
  progressVersion: number;
}

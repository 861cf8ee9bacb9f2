import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { closingOutcomes, type CaseOutcome } from '@onward/core/cases';
import type { GateCode, Stage, UnconfirmedDay } from '@onward/core/pipeline';
import type { CaseId, CohortId, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { StageEnum } from './caseload.types.ts';
import { timelineFilters, timelineKinds, type TimelineKind } from './timeline.reads.ts';

const enumOf = <T extends string>(codes: readonly T[]): Record<T, T> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;

export const TimelineKindEnum = enumOf(timelineKinds);
registerEnumType(TimelineKindEnum, {
  name: 'TimelineKind',
  description: 'What a line of a case’s story is.',
});
export const TimelineFilterEnum = enumOf(
  Object.keys(timelineFilters) as (keyof typeof timelineFilters)[],
);
registerEnumType(TimelineFilterEnum, {
  name: 'TimelineFilter',
  description: 'Which lines of a case’s story are shown.',
});
export const ClosingOutcomeEnum = enumOf(closingOutcomes);
registerEnumType(ClosingOutcomeEnum, { name: 'ClosingOutcome', description: 'How a case ended.' });

const says = (description: string, nullable = false) => ({ description, nullable });

@ObjectType('CaseHeader', { description: 'A case and the person it is about.' })
export class CaseHeaderType {
  @Field(() => ID, says('The case.')) id: CaseId;
  @Field(() => ID, says('The student.')) studentId: PersonId;
  @Field(() => String, says('The student’s name.')) studentName: string;
  @Field(() => String, says('The name they like to be called by; may be empty.'))
  preferredName: string;
  @Field(() => String, says('Pronouns; may be empty.')) pronouns: string;
  @Field(() => String, says('School address.', true)) schoolEmail: string | null;
  @Field(() => String, says('Own address.', true)) personalEmail: string | null;
  @Field(() => String, says('Telephone; may be empty.')) phone: string;
  @Field(() => String, says('The student’s own zone, where told.', true)) studentZone:
    | string
    | null;
  @Field(() => String, says('AAMC ID, where known.', true)) aamcId: string | null;
  @Field(() => ID, says('The cohort.')) cohortId: CohortId;
  @Field(() => String, says('The cohort’s name.')) cohortName: string;
  @Field(() => String, says('Specialty of the last application.', true)) specialty: string | null;
  @Field(() => Int, says('The Match year without a match.')) failedYear: number;
  @Field(() => Int, says('The Match year worked towards.')) targetYear: number;
  @Field(() => StageEnum, says('Where the case stands.')) stage: Stage;
  @Field(() => InstantScalar, says('Since when.')) stageSince: Instant;
  @Field(() => Int, says('Days in this stage, where longer than usual here.', true))
  stalledDays: number | null;
  @Field(() => String, says('How the case ended, once closed.', true)) outcome: CaseOutcome | null;
  @Field(() => InstantScalar, says('When it was closed.', true)) closedAt: Instant | null;
  @Field(() => String, says('Words for the record at closing.', true)) closingWords: string | null;
  @Field(() => InstantScalar, says('When the case was opened.')) referredAt: Instant;
  @Field(() => InstantScalar, says('Until then only those named know of it.', true))
  heldUntil: Instant | null;
  @Field(() => ID, says('The case before this one.', true)) priorCaseId: CaseId | null;
  @Field(() => ID, says('The case after this one.', true)) nextCaseId: CaseId | null;
  @Field(() => String, says('Who advises.', true)) advisorName: string | null;
  @Field(() => String, says('How the reader reaches the case: assigned or granted.')) reach: string;
  @Field(() => String, says('The next step in words.', true)) nextStep: string | null;
  @Field(() => LocalDateScalar, says('The day it is meant for.', true))
  nextStepOn: LocalDate | null;
  @Field(() => InstantScalar, says('Latest conversation.', true)) lastContactAt: Instant | null;
  @Field(() => Int, says('Attempts without a reply since.')) unanswered: number;
  @Field(() => Int, says('Steps of the plan not done.')) openTasks: number;
  @Field(() => Int, says('Steps of the plan done.')) doneTasks: number;
  @Field(() => String, says('The contact clock in words.')) contactClock: string;
  @Field(() => Boolean, says('Whether the contact clock has run out.')) contactPast: boolean;
  @Field(() => InstantScalar, says('When the contact clock runs out.')) contactDueAt: Instant;
  @Field(() => String, says('The debrief clock in words.')) debriefClock: string;
  @Field(() => Boolean, says('Whether the debrief clock has run out.')) debriefPast: boolean;
  @Field(() => LocalDateScalar, says('The day by which the first debrief is due.'))
  debriefDueOn: LocalDate;
  @Field(() => InstantScalar, says('When the student first opened the portal.', true))
  portalOpenedAt: Instant | null;
  @Field(() => String, says('Zone of the institution.')) zone: string;
  @Field(() => Int, says('Version of the case, for edits.')) version: number;
}

@ObjectType('CaseFact', { description: 'A fact about a student, with source and date.' })
export class CaseFactType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => String, says('What it is about: a code of core/people.')) kind: string;
  @Field(() => Int, says('The season it belongs to.', true)) matchYear: number | null;
  @Field(() => String, says('The fact.')) value: string;
  @Field(() => String, says('Where it comes from.')) source: string;
  @Field(() => LocalDateScalar, says('The day it was true.')) asOf: LocalDate;
}

@ObjectType('CasePerson', { description: 'Somebody who works on a case.' })
export class CasePersonType {
  @Field(() => ID, says('The assignment as shown.')) id: string;
  @Field(() => ID, says('The person.')) personId: PersonId;
  @Field(() => String, says('The name.')) name: string;
  @Field(() => String, says('The title; may be empty.')) title: string;
  @Field(() => String, says('advisor or co_advisor.')) part: string;
  @Field(() => InstantScalar, says('Since when.')) since: Instant;
}

@ObjectType('CaseMeeting', { description: 'A meeting with a student.' })
export class CaseMeetingType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => String, says('What it is about.')) title: string;
  @Field(() => InstantScalar, says('When it begins.')) startsAt: Instant;
  @Field(() => String, says('The zone it was arranged in.')) timeZone: string;
  @Field(() => Int, says('How long, in minutes.')) minutes: number;
  @Field(() => String, says('Where; may be empty.')) place: string;
  @Field(() => String, says('The link; may be empty.')) link: string;
  @Field(() => [String], says('Who is expected.')) attendees: readonly string[];
  @Field(() => String, says('planned, held or cancelled.')) state: string;
  @Field(() => Boolean, says('Whether the student sees it.')) shownToStudent: boolean;
  @Field(() => Int, says('Its version, for edits.')) version: number;
}

@ObjectType('CasePlanStep', { description: 'A step of the released plan, or the student’s own.' })
export class CasePlanStepType {
  @Field(() => ID, says('The step.')) id: string;
  @Field(() => String, says('What it is.')) title: string;
  @Field(() => String, says('Whose it is: student, advisor or office.')) owner: string;
  @Field(() => LocalDateScalar, says('The day it is meant for.', true)) on: LocalDate | null;
  @Field(() => String, says('agreed, in_progress, blocked, done or verified.')) state: string;
}

@ObjectType('CaseStay', { description: 'A time spent in one stage.' })
export class CaseStayType {
  @Field(() => StageEnum, says('The stage.')) stage: Stage;
  @Field(() => LocalDateScalar, says('From.')) from: LocalDate;
  @Field(() => LocalDateScalar, says('Until; null: still there.', true)) until: LocalDate | null;
  @Field(() => Int, says('Whole days.')) days: number;
}

@ObjectType('CaseStanding', { description: 'Where a case stands after a change.' })
export class CaseStandingType {
  @Field(() => ID, says('The case.')) id: CaseId;
  @Field(() => StageEnum, says('Where it stands.')) stage: Stage;
  @Field(() => InstantScalar, says('Since when.')) stageSince: Instant;
  @Field(() => String, says('How it ended, once closed.', true)) outcome: CaseOutcome | null;
  @Field(() => InstantScalar, says('When it was closed.', true)) closedAt: Instant | null;
  @Field(() => Int, says('Its new version.')) version: number;
}

@ObjectType('UnconfirmedDay', {
  description: 'An official day on record that no named person has confirmed; it drives nothing.',
})
export class UnconfirmedDayType implements UnconfirmedDay {
  @Field(() => String, says('Kind of cycle date.')) kind: string;
  @Field(() => LocalDateScalar, says('The day on record.')) on: LocalDate;
}

@ObjectType('MoveChoice', { description: 'A stage a case may be moved to.' })
export class MoveChoiceType {
  @Field(() => StageEnum, says('The stage.')) to: Stage;
  @Field(() => [String], says('Entry criteria that are not met: codes of core/pipeline.'))
  unmet: readonly GateCode[];
  @Field(() => [UnconfirmedDayType], says('Days that would ask for more, once confirmed.'))
  unconfirmed: readonly UnconfirmedDay[];
}

@ObjectType('TimelineLine', { description: 'One line of a case’s story.' })
export class TimelineLineType {
  @Field(() => ID, says('Its id.')) id: string;
  @Field(() => TimelineKindEnum, says('What it is.')) kind: TimelineKind;
  @Field(() => InstantScalar, says('When.')) at: Instant;
  @Field(() => String, says('Who, by name.', true)) who: string | null;
  @Field(() => String, says('Code of what happened, by kind.')) what: string;
  @Field(() => String, says('Code beside it, by kind.', true)) detail: string | null;
  @Field(() => String, says('Title, where it has one.', true)) title: string | null;
  @Field(() => String, says('What was written; the beginning of long texts.')) words: string;
  @Field(() => Boolean, says('Whether there is more to read.')) cut: boolean;
  @Field(() => Int, says('Minutes, where told.', true)) minutes: number | null;
  @Field(() => ID, says('The thing itself, to open it.')) subjectId: string;
}

@ObjectType('TimelinePage', { description: 'A page of a case’s story, newest first.' })
export class TimelinePageType extends pageType(TimelineLineType, 'lines') {}

@ArgsType()
export class NextCaseArgs {
  @Field(() => ID, { description: 'The cohort of the further cycle.' }) cohortId: CohortId;
  @Field(() => Int, { description: 'Its Match year.' }) failedYear: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why it goes on without the panel that is due; at least ten characters.',
  })
  withoutPanel: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the year is added though the test does not carry it; at least ten characters.',
  })
  withoutYearValue: string | null;
}

@ArgsType()
export class ClosingArgs {
  @Field(() => ClosingOutcomeEnum, { description: 'How it ended.' }) outcome: string;
  @Field(() => String, { nullable: true, description: 'Words for the record.' })
  words: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Confirmed a second time, where somebody leaves medicine in the first days.',
  })
  confirmed: boolean | null;
}

/** A UUIDv7 in lower case, made by the application. Branded so that one kind of id cannot stand for another. */
export type Id<Of extends string> = string & { readonly __id: Of };

export type InstitutionId = Id<'institution'>;
export type PersonId = Id<'person'>;
export type CaseId = Id<'case'>;
export type CohortId = Id<'cohort'>;
export type DebriefId = Id<'debrief'>;
export type FindingId = Id<'finding'>;
export type NoteId = Id<'note'>;
export type PlanId = Id<'plan'>;
export type TaskId = Id<'task'>;
export type ImportId = Id<'import'>;
export type DecisionId = Id<'decision'>;
/** The goal of a case carries the case's id: there is one (LA-16). */
export type GoalId = CaseId;
export type AttemptId = Id<'attempt'>;
export type AttemptFactId = Id<'attempt_fact'>;
export type ActivityId = Id<'activity'>;
export type LetterId = Id<'letter'>;
export type InterimRoleId = Id<'interim_role'>;
export type CertificateId = Id<'certificate'>;
export type OutreachId = Id<'outreach'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id. Says nothing about whether such a row exists. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

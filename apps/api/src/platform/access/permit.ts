import { may, policy, type Action, type Subject } from '@onward/core/access';
import { audit, type AuditEvent } from '../audit/audit.ts';
import { refuse } from '../graphql/refusal-error.ts';
import { actor } from '../tenancy/unit-of-work.ts';

/** Where a denial points to in the audit trail. */
export type About = Pick<AuditEvent, 'caseId' | 'studentId' | 'subjectType' | 'subjectId'>;

/** The action that lets someone see what `action` would change: `debrief.sign` → `debrief.read`. */
function readingOf(action: Action): Action {
  const read = `${action.split('.')[0]}.read`;
  return read in policy ? (read as Action) : 'case.read';
}

/**
 * First line of a service method, after loading: refuses unless the actor may do `action` to this subject.
 * Absent (null) or not readable: NOT_FOUND, the same either way. Readable but not allowed: NOT_ALLOWED. Denials
 * outlive the rollback in the audit trail. Narrows `subject` to present.
 */
export function permit(
  action: Action,
  subject: Subject | null | undefined,
  about: About = {},
): asserts subject is Subject {
  const who = actor();
  if (subject && may(who, action, subject)) return;
  if (!subject) refuse('NOT_FOUND', {});
  audit.denied({ action, ...about, studentId: about.studentId ?? subject.studentId ?? null });
  const readable = may(who, readingOf(action), subject) || may(who, 'portal.read', subject);
  refuse(readable ? 'NOT_ALLOWED' : 'NOT_FOUND', readable ? { action } : {});
}

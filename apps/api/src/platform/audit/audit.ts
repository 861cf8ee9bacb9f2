import { newId } from '../ids.ts';
import { sql, type Statement } from '../tenancy/statement.ts';
import { current, type UnitOfWork } from '../tenancy/unit-of-work.ts';

/** What is written down about one thing that happened. Facts hold codes and ids, never what a person wrote. */
export interface AuditEvent {
  /** The action's name in core/access, e.g. `debrief.sign`. */
  readonly action: string;
  /** `done`: it changed something; `read`: staff looked at something sensitive; `denied`: it was refused. */
  readonly kind: 'done' | 'read' | 'denied';
  readonly caseId?: string | null;
  /** The student it is about; she sees `read` events about herself. */
  readonly studentId?: string | null;
  readonly subjectType?: string;
  readonly subjectId?: string | null;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

const add = sql(
  'audit.add',
  `insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id, subject_type, subject_id, facts)
   select $1, e.id, $2, $3, e.action, e.kind, e.case_id, e.student_id, e.subject_type, e.subject_id, coalesce(e.facts, '{}')
   from json_to_recordset($4::json) as e (id uuid, action text, kind text, case_id uuid, student_id uuid, subject_type text, subject_id uuid, facts jsonb)`,
);

/** The statement that writes events in the name of the unit's actor. */
export function auditStatement(unit: UnitOfWork, events: readonly AuditEvent[]): Statement {
  const rows = events.map((event) => ({
    id: newId<'audit_event'>(),
    action: event.action,
    kind: event.kind,
    case_id: event.caseId ?? null,
    student_id: event.studentId ?? null,
    subject_type: event.subjectType ?? null,
    subject_id: event.subjectId ?? null,
    facts: event.facts ?? {},
  }));
  const { institutionId, personId, role } = unit.scope;
  return add(institutionId, personId, role, JSON.stringify(rows));
}

const addLook = sql(
  'audit.look',
  `insert into app.audit_event (institution_id, id, actor_id, actor_role, action, kind, case_id, student_id)
   select $1, $2, $3, $4, $5, 'read', c.id, c.student_id from app.recovery_case c where c.institution_id = $1 and c.id = $6`,
);

/**
 * The statement that writes down a look at a case, for the flight of the page itself. It writes nothing when the case
 * is not there or not this person's to see.
 */
export function lookAt(action: string, caseId: string): Statement {
  const { institutionId, personId, role } = current().scope;
  return addLook(institutionId, newId<'audit_event'>(), personId, role, action, caseId);
}

const waiting = new WeakMap<object, AuditEvent[]>();

/**
 * The audit trail. `record` writes in the operation's own transaction, all events in one statement with the COMMIT:
 * kept exactly if the change is kept. `denied` is written after the rollback that the refusal causes.
 */
export const audit = {
  record(event: AuditEvent): void {
    const unit = current();
    const key = unit.loaders;
    const known = waiting.get(key);
    if (known) {
      known.push(event);
      return;
    }
    const events = [event];
    waiting.set(key, events);
    unit.beforeCommit(() => [auditStatement(unit, events)]);
  },

  denied(event: Omit<AuditEvent, 'kind'>): void {
    const unit = current();
    unit.afterRollback(auditStatement(unit, [{ ...event, kind: 'denied' }]));
  },
};

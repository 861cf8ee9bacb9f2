import { expect, test } from 'vitest';
import type { InstitutionId, PersonId } from '../shared/ids.ts';
import { principals, type Actor, type Subject } from './actor.ts';
import { may, policy, roleMay, type Action } from './policy.ts';

const me = 'me' as PersonId;
const actor = (role: Actor['role']): Actor => ({
  institutionId: 'i' as InstitutionId,
  personId: me,
  role,
});
const actions = Object.keys(policy) as Action[];

/** The widest subject a role could meet: about herself, by herself, reached, released. */
const widest: Subject = {
  reach: 'assigned',
  studentId: me,
  authorId: me,
  released: true,
  toldTo: 'office',
  taskOwner: 'student',
};
const strangers: Subject = {
  reach: 'none',
  studentId: 'she' as PersonId,
  authorId: 'he' as PersonId,
  released: true,
};
const heldFromMe: Subject = { ...widest, authorId: undefined, held: true, heldFor: [] };

test('the matrix of roles and actions is the one we mean', () => {
  const lines = actions.map((action) =>
    [
      action.padEnd(24),
      ...principals.map((role) => (may(actor(role), action, widest) ? role : '-').padEnd(8)),
    ]
      .join(' ')
      .trimEnd(),
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

test('an external debriefer has her own answers and nothing else', () => {
  const hers = actions.filter((action) => may(actor('external_debriefer'), action, widest));
  expect(hers).toEqual(['debriefer.answer']);
  expect(may(actor('external_debriefer'), 'debriefer.answer', strangers)).toBe(false);
});

test.each(['auditor', 'operator'] as const)('%s may do nothing yet', (role) => {
  for (const action of actions) {
    expect(roleMay(role, action)).toBe(false);
    expect(may(actor(role), action, widest)).toBe(false);
  }
});

test('an advisor without assignment or grant reaches nothing of a case', () => {
  const caseBound = actions.filter((a) =>
    /^(case\.(read|change|move|close)|contact|meeting|office_note|shared_note|debrief|finding|plan|task|help\.see)/.test(
      a,
    ),
  );
  expect(caseBound.length).toBeGreaterThan(15);
  for (const action of caseBound)
    expect([action, may(actor('advisor'), action, strangers)]).toEqual([action, false]);
});

test('a student reaches only what is about herself', () => {
  for (const action of actions.filter((a) => 'student' in policy[a])) {
    const open = ['account.manage_own', 'institution.read', 'notice.read'].includes(action);
    expect([action, may(actor('student'), action, strangers)]).toEqual([action, open]);
  }
});

test('a held case stays closed to the advisor until the release, unless she is named', () => {
  expect(may(actor('advisor'), 'case.read', heldFromMe)).toBe(false);
  expect(may(actor('advisor'), 'case.read', { ...heldFromMe, heldFor: [me] })).toBe(true);
  expect(may(actor('dean'), 'case.read', heldFromMe)).toBe(true);
});

test('nobody, the dean included, opens or edits another person’s memory aid or note', () => {
  for (const action of [
    'memory_aid.read',
    'memory_aid.write',
    'office_note.write',
    'shared_note.write',
  ] as const) {
    expect(may(actor('dean'), action, { ...widest, authorId: 'he' as PersonId })).toBe(false);
  }
});

test('a student completes her own tasks and never the office’s', () => {
  expect(may(actor('student'), 'task.progress', { studentId: me, taskOwner: 'student' })).toBe(
    true,
  );
  expect(may(actor('student'), 'task.progress', { studentId: me, taskOwner: 'office' })).toBe(
    false,
  );
});

test('what a student keeps to herself no member of staff may read; what is for her advisor no dean', () => {
  const of = (toldTo: Subject['toldTo'], reach: Subject['reach']): Subject => ({ toldTo, reach });
  const readers = (subject: Subject) =>
    (['dean', 'advisor'] as const).filter((role) => may(actor(role), 'disclosure.read', subject));
  expect(readers(of('nobody', 'assigned'))).toEqual([]);
  expect(readers(of('advisor', 'assigned'))).toEqual(['advisor']);
  expect(readers(of('advisor', 'granted'))).toEqual([]);
  expect(readers(of('office', 'granted'))).toEqual(['dean', 'advisor']);
  expect(readers(of(undefined, 'assigned'))).toEqual([]);
});

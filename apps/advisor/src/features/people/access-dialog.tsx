import { ConfirmDialog, FormProblem, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { useChangeRole, useSetAccess } from './people.queries.ts';
import type { PersonAct } from './person-menu.tsx';

/** Ends or gives back access, or changes a role, after asking once. */
export function AccessDialog({ act, onClose }: { act: PersonAct; onClose: () => void }) {
  const access = useSetAccess();
  const role = useChangeRole();
  const { person } = act;
  const active = person.status === 'active';
  const toRole = person.role === 'dean' ? 'advisor' : 'dean';
  const given = { id: person.id, expectedVersion: person.version };
  const done = (words: string) => ({
    onSuccess: () => {
      showToast(words);
      onClose();
    },
  });
  if (act.what === 'role')
    return (
      <ConfirmDialog
        open
        title={`Make ${person.fullName} ${toRole === 'dean' ? 'a dean' : 'an advisor'}?`}
        confirm={toRole === 'dean' ? 'Make dean' : 'Make advisor'}
        busy={role.isPending && 'Changing'}
        onCancel={onClose}
        onConfirm={() => role.mutate({ ...given, role: toRole }, done('Role changed.'))}
      >
        <FormProblem>{role.error ? explain(role.error) : null}</FormProblem>
        <p>
          {toRole === 'dean'
            ? 'A dean sees every case of the institution, imports lists and names advisors.'
            : 'An advisor sees only the students they are named for.'}
        </p>
      </ConfirmDialog>
    );
  return (
    <ConfirmDialog
      open
      title={active ? `End the access of ${person.fullName}?` : `Let ${person.fullName} in again?`}
      confirm={active ? 'End access' : 'Give access back'}
      destructive={active}
      busy={access.isPending && 'Changing'}
      onCancel={onClose}
      onConfirm={() =>
        access.mutate(
          { ...given, active: !active },
          done(active ? 'Access ended.' : 'Access given back.'),
        )
      }
    >
      <FormProblem>{access.error ? explain(access.error) : null}</FormProblem>
      <p>
        {active
          ? 'All sessions end at once and links stop working. What they wrote stays. Name another advisor for their cases.'
          : 'They sign in with the password they had.'}
      </p>
    </ConfirmDialog>
  );
}

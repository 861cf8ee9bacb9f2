import { ConfirmDialog, FieldStack, FormProblem, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { useUnassignCase } from './caseload.queries.ts';

/** Ends somebody's part in a case: says first what they lose, and whether anybody is left. */
export function UnassignDialog({
  case: { id, studentName },
  person,
  last,
  onClose,
}: {
  case: { id: string; studentName: string };
  person: { personId: string; name: string };
  /** Nobody else is on the case. */
  last: boolean;
  onClose: () => void;
}) {
  const unassign = useUnassignCase();
  const end = () =>
    unassign.mutate(
      { caseId: id, personId: person.personId },
      {
        onSuccess: () => {
          showToast(`${person.name} is no longer on this case.`);
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      open
      title={`End the part of ${person.name}`}
      confirm="End the part"
      busy={unassign.isPending && 'Ending it'}
      onConfirm={end}
      onCancel={onClose}
    >
      <FieldStack>
        {unassign.error && <FormProblem>{explain(unassign.error)}</FormProblem>}
        <p>
          {person.name} no longer sees the record of {studentName}. What they wrote stays. You can
          assign them again at any time.
        </p>
        {last && <p>Nobody else is on this case: Home will say that it has no advisor.</p>}
      </FieldStack>
    </ConfirmDialog>
  );
}

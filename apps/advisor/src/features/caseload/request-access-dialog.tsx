import { Button, Dialog, FieldStack, FormProblem, TextArea, TextField } from '@onward/ui';
import { textIn } from '../../shared/form-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useRequestAccess } from './caseload.queries.ts';

/** Opens a case one is not assigned to: exactly who, and why. The dean sees it. */
export function RequestAccessDialog({
  onClose,
  onOpened,
}: {
  onClose: () => void;
  onOpened: (caseId: string) => void;
}) {
  const request = useRequestAccess();
  const submit = (form: FormData) =>
    request.mutate(
      {
        identifier: textIn(form, 'identifier'),
        reason: textIn(form, 'reason'),
      },
      { onSuccess: ({ caseId }) => onOpened(caseId) },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title="Open a case with a reason"
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={request.isPending && 'Opening'}>
            Open the case
          </Button>
        </>
      }
    >
      <FieldStack>
        {request.error && <FormProblem>{explain(request.error)}</FormProblem>}
        <TextField
          label="AAMC ID or e-mail of the student"
          name="identifier"
          hint="Exactly as it is recorded"
        />
        <TextArea
          label="Why you need to open it"
          name="reason"
          hint="At least ten characters. The dean sees it, and the student sees that you looked. It stays open for eight hours."
        />
      </FieldStack>
    </Dialog>
  );
}

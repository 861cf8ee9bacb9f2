import { Button, Dialog, FormProblem, formText, showToast, TextField } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import type { DatedDecision } from './dated-decisions.graphql.ts';
import { useSettle } from './dated-decisions.queries.ts';

/** How a decision was settled, in a few words; the student's page no longer names it. */
export function SettleDialog({
  decision,
  onClose,
}: {
  decision: DatedDecision;
  onClose: () => void;
}) {
  const settle = useSettle(decision);
  return (
    <Dialog
      open
      onClose={onClose}
      title="How was it settled?"
      onSubmit={(event) => {
        event.preventDefault();
        settle.mutate(formText(new FormData(event.currentTarget), 'words'), {
          onSuccess: () => {
            showToast('It is settled.');
            onClose();
          },
        });
      }}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={settle.isPending && 'Keeping it'}>
            It is settled
          </Button>
        </>
      }
    >
      <FormProblem>{settle.error ? explain(settle.error) : null}</FormProblem>
      <p>{decision.title}</p>
      <TextField label="In a few words" name="words" maxLength={500} />
    </Dialog>
  );
}

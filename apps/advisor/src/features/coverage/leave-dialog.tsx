import { Button, Dialog, FormProblem, TextArea } from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { CoveredFinding } from './coverage.graphql.ts';
import { useLeave } from './coverage.queries.ts';

/** A decision that a finding is left as it is, with its reason; it can be taken back. */
export function LeaveDialog({
  caseId,
  finding,
  onClose,
}: {
  caseId: string;
  finding: CoveredFinding;
  onClose: () => void;
}) {
  const leave = useLeave(caseId, finding.id);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      title="Leave this finding as it is"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        leave.mutate(reason, { onSuccess: onClose });
      }}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={leave.isPending && 'Keeping'}>
            Leave it
          </Button>
        </>
      }
    >
      <p>{finding.words}</p>
      <FormProblem>{leave.error ? explain(leave.error) : null}</FormProblem>
      <TextArea
        label="Why it is left"
        hint="Staff read it beside the finding, with your name. It can be taken back."
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}

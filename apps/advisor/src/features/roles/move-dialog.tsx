import { shortestReason } from '@onward/core/roles';
import { Button, Dialog, FieldStack, FormProblem, TextArea } from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { useMoveRole } from './roles.queries.ts';

/** A role the test calls drift is taken with a reason that stays beside it. */
export function MoveDialog({
  title,
  move,
  onClose,
}: {
  title: string;
  move: ReturnType<typeof useMoveRole>;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const submit = () => {
    setShort(reason.trim().length < shortestReason);
    if (reason.trim().length >= shortestReason)
      move.mutate({ to: 'active', reason }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={`Take it all the same: ${title}`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={move.isPending && 'Keeping'}>
            It is taken
          </Button>
        </>
      }
    >
      <FieldStack>
        {move.error && <FormProblem>{explain(move.error)}</FormProblem>}
        <p>
          The test finds nothing that this role strengthens. There may be good reasons outside of
          the application; say the one that counts.
        </p>
        <TextArea
          label="Why it is taken"
          value={reason}
          error={short ? 'A sentence, please: it stays beside the role.' : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldStack>
    </Dialog>
  );
}

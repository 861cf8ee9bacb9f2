import { Button, Dialog, FieldStack, FormProblem, TextArea } from '@onward/ui';
import type { FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { called } from './debriefer-words.ts';
import type { ShownDebriefer } from './debriefers.graphql.ts';
import { useWithdraw } from './debriefers.queries.ts';

/** Asks somebody no longer; what was open to her closes at once. */
export function WithdrawDialog({ one, onClose }: { one: ShownDebriefer; onClose: () => void }) {
  const withdraw = useWithdraw(one);
  const issues = issuesByField(withdraw.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    withdraw.mutate(textIn(new FormData(event.currentTarget), 'reason'), { onSuccess: onClose });
  return (
    <Dialog
      open
      title={`Ask ${called(one)} no longer`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={withdraw.isPending && 'Closing'}>
            Ask no longer
          </Button>
        </>
      }
    >
      <FieldStack>
        {withdraw.error && !issues['reason'] && (
          <FormProblem>{explain(withdraw.error)}</FormProblem>
        )}
        <p>The link and the page close at once. What is not given yet is not read by anybody.</p>
        <TextArea
          label="Why"
          name="reason"
          hint="Stays on the record of the office."
          error={issues['reason']}
        />
      </FieldStack>
    </Dialog>
  );
}

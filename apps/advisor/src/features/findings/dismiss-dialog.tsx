import { Button, Dialog, FormProblem, TextArea } from '@onward/ui';
import type { FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { factorInWords } from './factor-choices.ts';
import type { FindingParts } from './findings.graphql.ts';
import { useDismissFinding } from './findings.queries.ts';

/** Sets a finding aside; it stays readable with its reason. */
export function DismissDialog({
  finding,
  onClose,
}: {
  finding: FindingParts;
  onClose: (done: boolean) => void;
}) {
  const dismiss = useDismissFinding(finding);
  const issues = issuesByField(dismiss.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    dismiss.mutate(textIn(new FormData(event.currentTarget), 'reason'), {
      onSuccess: () => onClose(true),
    });
  return (
    <Dialog
      open
      title={`Set aside: ${factorInWords(finding.domain, finding.factor)}`}
      onClose={() => onClose(false)}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={() => onClose(false)}>Not now</Button>
          <Button kind="main" type="submit" busy={dismiss.isPending && 'Setting aside'}>
            Set it aside
          </Button>
        </>
      }
    >
      {dismiss.error && !issues['reason'] && <FormProblem>{explain(dismiss.error)}</FormProblem>}
      <TextArea
        label="Why"
        name="reason"
        hint="It stays on the record with this reason."
        error={issues['reason']}
      />
    </Dialog>
  );
}

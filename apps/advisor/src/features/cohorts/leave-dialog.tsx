import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Meta,
  showToast,
  TextField,
} from '@onward/ui';
import { type FormEvent, useState } from 'react';
import { todayIn } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Member } from './cohorts.graphql.ts';
import { useLeaveCohort } from './cohorts.queries.ts';

/** A member leaves the cohort; the stay and its reason are kept. */
export function LeaveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const leave = useLeaveCohort();
  const { institution } = useSession();
  const [today] = useState(() => todayIn(institution.timeZone));
  const issues = issuesByField(leave.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const leftOn = formText(form, 'leftOn') as LocalDate;
    const reason = formText(form, 'reason');
    leave.mutate(
      { memberId: member.id, leftOn, reason },
      {
        onSuccess: () => {
          showToast(`${member.name} has left the cohort.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title={`${member.name} leaves the cohort`}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={leave.isPending && 'Keeping'}>
            Keep
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {leave.error && Object.keys(issues).length === 0 ? explain(leave.error) : null}
        </FormProblem>
        <Meta>
          Nothing is deleted. An open case stays open: close it on its own page with how it ended.
        </Meta>
        <DateField label="Since when" name="leftOn" defaultValue={today} error={issues['leftOn']} />
        <TextField
          label="Why"
          name="reason"
          hint="For instance: placed in SOAP, imported into the wrong cohort."
          error={issues['reason']}
        />
      </FieldStack>
    </Dialog>
  );
}

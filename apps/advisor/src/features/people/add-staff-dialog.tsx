import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  RadioGroup,
  showToast,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useAddStaff } from './people.queries.ts';

/** Adds a dean or an advisor; the invitation is the next step. */
export function AddStaffDialog({ onClose }: { onClose: () => void }) {
  const add = useAddStaff();
  const issues = issuesByField(add.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const text = (name: string) => formText(form, name).trim();
    const details = {
      fullName: text('fullName'),
      title: text('title'),
      schoolEmail: text('schoolEmail'),
      phone: text('phone'),
    };
    add.mutate(
      { role: text('role') || 'advisor', details },
      {
        onSuccess: ({ addStaff }) => {
          showToast(`${addStaff.fullName} is added. Copy a link to invite them.`);
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
      title="Add staff"
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={add.isPending && 'Adding'}>
            Add
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {add.error && Object.keys(issues).length === 0 ? explain(add.error) : null}
        </FormProblem>
        <TextField label="Full name" name="fullName" error={issues['fullName']} />
        <TextField
          label="E-mail"
          name="schoolEmail"
          type="email"
          hint="They sign in with it."
          error={issues['schoolEmail']}
        />
        <TextField label="Title" name="title" optional error={issues['title']} />
        <TextField label="Telephone" name="phone" optional error={issues['phone']} />
        <RadioGroup
          label="Role"
          name="role"
          defaultValue="advisor"
          options={[
            { value: 'advisor', label: 'Advisor', hint: 'Sees the students they are named for.' },
            {
              value: 'dean',
              label: 'Dean',
              hint: 'Sees the office, imports lists, names advisors.',
            },
          ]}
        />
      </FieldStack>
    </Dialog>
  );
}

import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Loading,
  Meta,
  showToast,
  TextField,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { Person } from './people.graphql.ts';
import { personOf, useChangePerson } from './people.queries.ts';

const fields = [
  'fullName',
  'preferredName',
  'pronouns',
  'title',
  'schoolEmail',
  'personalEmail',
  'phone',
] as const;

/** Somebody's details. */
export function PersonDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useQuery(personOf(id));
  const change = useChangePerson();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!data) return;
    const form = new FormData(event.currentTarget);
    const typed = Object.fromEntries(fields.map((field) => [field, formText(form, field).trim()]));
    const details = { ...typed, fullName: typed['fullName'] ?? '', timeZone: data.timeZone };
    change.mutate(
      { id, expectedVersion: data.version, details },
      {
        onSuccess: () => {
          showToast('Kept.');
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
      title={data?.fullName ?? 'Details'}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={change.isPending && 'Keeping'}>
            Keep
          </Button>
        </>
      }
    >
      <FormProblem>{error ? explain(error) : null}</FormProblem>
      {data ? <Fields person={data} error={change.error} /> : <Loading what="details" lines={5} />}
    </Dialog>
  );
}

function Fields({ person, error }: { person: Person; error: Error | null }) {
  const issues = issuesByField(error);
  const ids = [
    person.aamcId && `AAMC ID ${person.aamcId}`,
    person.schoolId && `school ID ${person.schoolId}`,
  ].filter(Boolean);
  return (
    <FieldStack>
      <FormProblem>{error && Object.keys(issues).length === 0 ? explain(error) : null}</FormProblem>
      {ids.length > 0 && <Meta>{ids.join(', ')}</Meta>}
      <TextField
        label="Full name"
        name="fullName"
        defaultValue={person.fullName}
        error={issues['fullName']}
      />
      <TextField
        label="Preferred name"
        name="preferredName"
        optional
        defaultValue={person.preferredName}
        error={issues['preferredName']}
      />
      <TextField
        label="Pronouns"
        name="pronouns"
        optional
        defaultValue={person.pronouns}
        error={issues['pronouns']}
      />
      {person.role !== 'student' && (
        <TextField
          label="Title"
          name="title"
          optional
          defaultValue={person.title}
          error={issues['title']}
        />
      )}
      <TextField
        label="School e-mail"
        name="schoolEmail"
        type="email"
        defaultValue={person.schoolEmail ?? ''}
        error={issues['schoolEmail']}
      />
      <TextField
        label="Personal e-mail"
        name="personalEmail"
        type="email"
        optional
        hint="It outlives graduation."
        defaultValue={person.personalEmail ?? ''}
        error={issues['personalEmail']}
      />
      <TextField
        label="Telephone"
        name="phone"
        optional
        defaultValue={person.phone}
        error={issues['phone']}
      />
    </FieldStack>
  );
}

import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { SupportContact } from './settings.graphql.ts';
import { useKeepContact } from './settings.queries.ts';

/** The three kinds of contact, in words. */
export const kindWords: Record<string, string> = {
  contact: 'Our office',
  counselling: 'Counselling',
  crisis: 'Crisis line',
};

const fields = [
  { name: 'label', label: 'Name' },
  { name: 'phone', label: 'Telephone', type: 'tel', optional: true },
  { name: 'email', label: 'E-mail', type: 'email', optional: true },
  { name: 'url', label: 'Web address', type: 'url', optional: true },
  {
    name: 'detail',
    label: 'When and how',
    optional: true,
    hint: 'For example: any hour, free, in Spanish too.',
  },
] as const;

/** What the form holds, as the server wants it. */
function contactFrom(form: FormData, sort: number) {
  const text = (name: string) => formText(form, name).trim();
  return {
    kind: text('kind'),
    label: text('label'),
    detail: text('detail'),
    phone: text('phone'),
    email: text('email'),
    url: text('url'),
    sort: Number.parseInt(text('sort'), 10) || sort,
  };
}

/** Adds or changes one contact. */
export function SupportContactDialog({
  contact,
  sort,
  onClose,
}: {
  contact: SupportContact | null;
  /** The place in the list a new contact gets. */
  sort: number;
  onClose: () => void;
}) {
  const keep = useKeepContact();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep.mutate(
      {
        id: contact?.id ?? null,
        version: contact?.version ?? 0,
        contact: contactFrom(new FormData(event.currentTarget), sort),
      },
      {
        onSuccess: () => {
          showToast('Kept. Students see it now.');
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
      title={contact ? contact.label : 'Add a contact'}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            Keep
          </Button>
        </>
      }
    >
      <ContactFields contact={contact} sort={sort} error={keep.error} />
    </Dialog>
  );
}

function ContactFields({
  contact,
  sort,
  error,
}: {
  contact: SupportContact | null;
  sort: number;
  error: Error | null;
}) {
  const issues = issuesByField(error);
  return (
    <FieldStack>
      <FormProblem>{error && Object.keys(issues).length === 0 ? explain(error) : null}</FormProblem>
      <Select
        label="Kind"
        name="kind"
        defaultValue={contact?.kind ?? 'contact'}
        options={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
      />
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          defaultValue={contact?.[field.name]}
          error={issues[field.name]}
        />
      ))}
      <TextField
        label="Place in the list"
        name="sort"
        inputMode="numeric"
        defaultValue={contact?.sort ?? sort}
        error={issues['sort']}
      />
    </FieldStack>
  );
}

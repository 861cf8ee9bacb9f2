import {
  Button,
  ConfirmDialog,
  Empty,
  Item,
  ItemList,
  Section,
  VisuallyHidden,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { SupportContact } from './settings.graphql.ts';
import { useRemoveContact } from './settings.queries.ts';
import { SupportContactDialog, kindWords } from './support-contact-dialog.tsx';

/** Whom students can turn to, in the order they see it. */
export function SupportContacts({ contacts }: { contacts: readonly SupportContact[] }) {
  const [editing, setEditing] = useState<SupportContact | 'new' | null>(null);
  const [removing, setRemoving] = useState<SupportContact | null>(null);
  const nextSort = Math.max(0, ...contacts.map((contact) => contact.sort)) + 1;
  return (
    <Section
      title="Whom students can turn to"
      ruled
      aside={<Button onClick={() => setEditing('new')}>Add a contact</Button>}
    >
      <p>Shown on every page of the portal under “Talk to someone”, in this order.</p>
      {contacts.length === 0 && (
        <Empty title="Nobody is listed yet">
          Add your office, counselling and at least one crisis line.
        </Empty>
      )}
      <ItemList>
        {contacts.map((contact) => (
          <Item
            key={contact.id}
            title={contact.label}
            detail={[kindWords[contact.kind], contact.phone, contact.email, contact.detail]
              .filter(Boolean)
              .join(' · ')}
            trail={
              <>
                <WordAction onClick={() => setEditing(contact)}>
                  Change<VisuallyHidden> {contact.label}</VisuallyHidden>
                </WordAction>{' '}
                <WordAction onClick={() => setRemoving(contact)}>
                  Remove<VisuallyHidden> {contact.label}</VisuallyHidden>
                </WordAction>
              </>
            }
          />
        ))}
      </ItemList>
      {editing && (
        <SupportContactDialog
          contact={editing === 'new' ? null : editing}
          sort={nextSort}
          onClose={() => setEditing(null)}
        />
      )}
      {removing && <Remove contact={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

function Remove({ contact, onClose }: { contact: SupportContact; onClose: () => void }) {
  const remove = useRemoveContact();
  const confirm = () =>
    remove.mutate(
      { id: contact.id, expectedVersion: contact.version },
      {
        onSuccess: () => {
          showToast(`${contact.label} is no longer shown.`);
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      open
      title={`Take ${contact.label} off the list?`}
      confirm="Take off the list"
      busy={remove.isPending && 'Removing'}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{remove.error ? explain(remove.error) : 'Students will no longer see it.'}</p>
    </ConfirmDialog>
  );
}

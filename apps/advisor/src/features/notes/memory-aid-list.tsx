import { IconLock } from '@tabler/icons-react';
import {
  ConfirmDialog,
  ErrorState,
  Icon,
  Judgement,
  Section,
  WordAction,
  showToast,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { memoryAidsOf, useRemoveMemoryAid } from './notes.queries.ts';
import { Problem } from './problem.tsx';

/** The reader's own memory aids on a case. Shows nothing at all when there are none. */
export function MemoryAidList({ caseId }: { caseId: string }) {
  const session = useSession();
  const aids = useQuery(memoryAidsOf(caseId));
  const [removing, setRemoving] = useState<string | null>(null);
  if (aids.error) {
    return <ErrorState title="Your memory aids did not open">{explain(aids.error)}</ErrorState>;
  }
  if (!aids.data?.length) return null;
  return (
    <Section title="Your memory aids" aside={<Icon of={IconLock} />} ruled>
      {aids.data.map((aid) => (
        <div key={aid.id}>
          <Judgement author="Only you" note={happened(aid.changedAt, session.institution.timeZone)}>
            {aid.body}
          </Judgement>
          <WordAction onClick={() => setRemoving(aid.id)}>Remove</WordAction>
        </div>
      ))}
      {removing && <RemoveDialog caseId={caseId} id={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

function RemoveDialog({
  caseId,
  id,
  onClose,
}: {
  caseId: string;
  id: string;
  onClose: () => void;
}) {
  const remove = useRemoveMemoryAid(caseId);
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () => {
        showToast('Removed. Nothing of it is kept.');
        onClose();
      },
    });
  return (
    <ConfirmDialog
      open
      destructive
      title="Remove this memory aid?"
      confirm="Remove for good"
      busy={remove.isPending && 'Removing'}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>No copy stays anywhere, and nobody can bring it back.</p>
      <Problem error={remove.error} />
    </ConfirmDialog>
  );
}

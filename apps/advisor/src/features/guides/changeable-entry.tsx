import { WordAction } from '@onward/ui';
import { useState } from 'react';
import { useCan } from '../../shared/use-can.ts';
import { EditEntryDialog } from './edit-entry-dialog.tsx';
import { EntryView } from './entry-view.tsx';
import type { Pack, PackEntry, PackPage } from './guides.graphql.ts';
import { useRestoreEntry } from './guides.queries.ts';
import { OwnEntryDialog } from './own-entry-dialog.tsx';
import { useRemoveOwnEntry } from './own-guides.queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

type Open = 'change' | 'restore' | 'remove' | null;

/** One entry with what a dean may do with it: change it, let ours stand again, or take an own one out. */
export function ChangeableEntry({ page: { pack }, entry }: { page: PackPage; entry: PackEntry }) {
  const mayChange = useCan('pack.change');
  const [open, setOpen] = useState<Open>(null);
  const changed = entry.fields.some(({ ours }) => ours !== null);
  const close = () => setOpen(null);
  const actions = (
    <>
      <WordAction onClick={() => setOpen('change')} aria-label={`Change ${entry.title}`}>
        Change
      </WordAction>
      {changed && <WordAction onClick={() => setOpen('restore')}>Back to ours</WordAction>}
      {entry.form && (
        <WordAction onClick={() => setOpen('remove')} aria-label={`Take out ${entry.title}`}>
          Take out
        </WordAction>
      )}
    </>
  );
  return (
    <>
      <EntryView
        pack={pack.code}
        packTitle={pack.title}
        entry={entry}
        actions={mayChange && actions}
      />
      {open === 'change' &&
        (entry.form ? (
          <OwnEntryDialog pack={pack} kind={entry.kind} entry={entry} onClose={close} />
        ) : (
          <EditEntryDialog pack={pack} entry={entry} onClose={close} />
        ))}
      {open === 'restore' && <Restore pack={pack} entry={entry} onClose={close} />}
      {open === 'remove' && <Remove pack={pack} entry={entry} onClose={close} />}
    </>
  );
}

interface About {
  readonly pack: Pack;
  readonly entry: PackEntry;
  readonly onClose: () => void;
}

const given =
  ({ pack, entry }: About) =>
  (reason: string) => ({
    code: pack.code,
    expectedVersion: pack.version,
    entry: entry.code,
    reason,
  });

function Restore(about: About) {
  return (
    <ReasonDialog
      title={`Back to ours: ${about.entry.title}`}
      confirm="Use ours again"
      done="The entry says what ours says again."
      verb={useRestoreEntry()}
      given={given(about)}
      onClose={about.onClose}
    >
      This makes a new version. What your office had written stays among the versions.
    </ReasonDialog>
  );
}

function Remove(about: About) {
  return (
    <ReasonDialog
      title={`Take out: ${about.entry.title}`}
      confirm="Take it out"
      done="The entry is no longer in the guide."
      verb={useRemoveOwnEntry()}
      given={given(about)}
      onClose={about.onClose}
    >
      This makes a new version without it. Earlier versions keep it, and so does what was already
      written under it.
    </ReasonDialog>
  );
}

import { canDo, type DebriefVerb } from '@onward/core/debriefs';
import { Button, flushUnsent, hasUnsent, Icon, MenuButton, type MenuEntry } from '@onward/ui';
import { IconDots, IconEye } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { AddendumDialog } from './addendum-dialog.tsx';
import type { DebriefPage } from './debriefs.graphql.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { CancelDialog, WithdrawDialog } from './reason-dialog.tsx';
import { DebriefReleaseDialog, handoversOf } from './release-dialog.tsx';
import { RescheduleDialog } from './reschedule-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';

type Opened = Exclude<DebriefVerb, 'write' | 'invite'>;

/** What can be done with the debrief as it stands: the next step as a button, the rest in a menu. */
export function DebriefActions({ page }: { page: DebriefPage }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { state } = page.debrief;
  // What is being typed belongs to what is signed: it is kept first, and only then asked.
  const open = async (verb: Opened) => {
    await flushUnsent();
    if (!hasUnsent()) setOpened(verb);
  };
  return (
    <>
      {canDo('hold', state) && (
        <Button kind="main" onClick={() => void open('hold')}>
          It took place
        </Button>
      )}
      {canDo('sign', state) && (
        <Button kind="main" onClick={() => void open('sign')}>
          Sign
        </Button>
      )}
      {canDo('release', state) && handoversOf(page).length > 0 && (
        <Button icon={<Icon of={IconEye} />} onClick={() => void open('release')}>
          Preview release
        </Button>
      )}
      <MenuButton
        label="More"
        icon={<Icon of={IconDots} />}
        entries={menuOf(page, (verb) => void open(verb))}
      />
      <OpenedDialog opened={opened} page={page} onClose={() => setOpened(null)} />
    </>
  );
}

function menuOf({ debrief }: DebriefPage, open: (verb: Opened) => void): MenuEntry[] {
  const named: [Opened, string][] = [
    ['reschedule', 'Move to another time'],
    ['amend', 'Add an addendum'],
    ['withdraw', 'Take the release back'],
    ['cancel', 'Call it off'],
  ];
  const verbs = named
    .filter(([verb]) => canDo(verb, debrief.state))
    .map(([verb, label]) => ({ key: verb, label, onSelect: () => open(verb) }));
  return [...verbs, { key: 'print', label: 'Print', onSelect: () => window.print() }];
}

function OpenedDialog({
  opened,
  page,
  onClose,
}: {
  opened: Opened | null;
  page: DebriefPage;
  onClose: () => void;
}): ReactNode {
  const { debrief, student } = page;
  switch (opened) {
    case 'hold':
      return <HoldDialog page={page} onClose={onClose} />;
    case 'sign':
      return <SignDialog page={page} onClose={onClose} />;
    case 'release':
      return <DebriefReleaseDialog page={page} onClose={onClose} />;
    case 'amend':
      return <AddendumDialog page={page} onClose={onClose} />;
    case 'reschedule':
      return <RescheduleDialog debrief={debrief} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog debrief={debrief} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog debrief={debrief} student={student.name} onClose={onClose} />;
    case null:
      return null;
  }
}

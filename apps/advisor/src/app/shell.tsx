import { IconMenu2 } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { BrandMark, Drawer, Icon, IconButton, OfflineBar, SkipLink } from '@onward/ui';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../shared/session.queries.ts';
import { IdleGuard } from './idle-guard.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { Rail } from './rail.tsx';
import css from './shell.module.css';
import { SignedOutDialog } from './signed-out-dialog.tsx';

/** The frame of every staff page: rail, page, and the guards that keep text and records safe. */
export function Shell() {
  const { fullName, institution } = useSession();
  const [open, setOpen] = useState(false);
  useFocusOnArrival();
  return (
    <div className={css.shell}>
      <SkipLink />
      <aside className={css.rail} aria-label="Onward" data-screen-only="">
        <Rail />
      </aside>
      <header className={css.phoneBar} data-screen-only="">
        <IconButton label="Menu" kind="quiet" onClick={() => setOpen(true)} aria-expanded={open}>
          <Icon of={IconMenu2} size={20} />
        </IconButton>
        <BrandMark />
        <span className={css.phoneName}>{fullName}</span>
      </header>
      <Drawer open={open} onClose={() => setOpen(false)} label="Menu">
        <div className={css.drawer}>
          <Rail onGo={() => setOpen(false)} />
        </div>
      </Drawer>
      <main id="main" tabIndex={-1} className={css.main}>
        <OfflineBar />
        {institution.practice && (
          <p className={css.practice}>Practice: people, numbers and dates here are invented.</p>
        )}
        <Outlet />
      </main>
      <IdleGuard />
      <LeaveGuard />
      <SignedOutDialog />
    </div>
  );
}

/** After a change of page the focus goes to its title, so that screen readers and the Tab key start there. */
function useFocusOnArrival() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!path) return;
    if (first.current) {
      first.current = false;
      return;
    }
    const target =
      document.querySelector<HTMLElement>('main [data-page-title]') ??
      document.getElementById('main');
    target?.focus({ preventScroll: true });
  }, [path]);
}

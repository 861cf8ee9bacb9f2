import { IconEye, IconHeartHandshake } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { BrandMark, Icon, OfflineBar, SkipLink } from '@onward/ui';
import { useEffect, useRef } from 'react';
import { useSession } from '../shared/session.queries.ts';
import { IdleGuard } from './idle-guard.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { paths } from './paths.ts';
import css from './shell.module.css';
import { SignedOutDialog } from './signed-out-dialog.tsx';
import { TabBar } from './tab-bar.tsx';

/** The frame of every student page: who is signed in, the page, somebody to talk to, and five places to go. */
export function Shell() {
  const { fullName, institution } = useSession();
  useFocusOnArrival();
  return (
    <div className={css.shell}>
      <SkipLink />
      <header className={css.bar} data-screen-only="">
        <Link to={paths.today} className={css.brand}>
          <BrandMark />
        </Link>
        <span className={css.name}>{fullName}</span>
        <Link to={paths.whoViewed} className={css.viewed}>
          <Icon of={IconEye} />
          <span>Who viewed</span>
        </Link>
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        <OfflineBar />
        {institution.practice && (
          <p className={css.practice}>Practice: people and dates here are invented.</p>
        )}
        <Outlet />
      </main>
      <footer className={css.foot} data-screen-only="">
        <div className={css.talk}>
          <span>How are you doing?</span>
          <Link to={paths.talk}>
            <Icon of={IconHeartHandshake} />
            Talk to someone
          </Link>
        </div>
        <TabBar />
      </footer>
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

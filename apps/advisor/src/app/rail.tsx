import {
  IconAdjustments,
  IconBell,
  IconBook2,
  IconChartBar,
  IconFileImport,
  IconHome,
  IconKey,
  IconLayoutKanban,
  IconListDetails,
  IconLogout,
  IconUsers,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { may, type Action } from '@onward/core/access';
import { Avatar, BrandMark, Icon, IconButton, WordAction } from '@onward/ui';
import { unreadInWords, useUnreadNews } from '../features/news/index.ts';
import { useSession } from '../shared/session.queries.ts';
import { signOut } from '../shared/sign-out.ts';
import { actorOf } from '../shared/use-can.ts';
import { accountAddress, paths } from './paths.ts';
import css from './shell.module.css';

interface Entry {
  to: (typeof paths)[keyof typeof paths];
  words: string;
  icon: TablerIcon;
  action: Action;
  exact?: boolean;
}

const entries: readonly Entry[] = [
  { to: paths.home, words: 'Home', icon: IconHome, action: 'home.dean' },
  { to: paths.news, words: 'News', icon: IconBell, action: 'notice.read' },
  {
    to: paths.caseload,
    words: 'Caseload',
    icon: IconListDetails,
    action: 'caseload.read',
    exact: true,
  },
  {
    to: paths.pipeline,
    words: 'Pipeline',
    icon: IconLayoutKanban,
    action: 'caseload.read',
  },
  {
    to: paths.cohorts,
    words: 'Cohorts',
    icon: IconChartBar,
    action: 'cohort.read',
  },
  {
    to: paths.guides,
    words: 'Guides',
    icon: IconBook2,
    action: 'pack.read',
  },
  {
    to: paths.imports,
    words: 'Imports',
    icon: IconFileImport,
    action: 'import.read',
  },
  {
    to: paths.people,
    words: 'People',
    icon: IconUsers,
    action: 'people.manage',
  },
  {
    to: paths.access,
    words: 'Access',
    icon: IconKey,
    action: 'access_grant.review',
  },
  {
    to: paths.settings,
    words: 'Settings',
    icon: IconAdjustments,
    action: 'institution.change',
  },
];

/** The staff navigation: what this person's role may open; at its foot who is signed in. */
export function Rail({ onGo }: { onGo?: () => void }) {
  const session = useSession();
  const actor = actorOf(session);
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const inCase = place.includes('/cases/');
  const unread = unreadInWords(useUnreadNews(place));
  return (
    <div className={css.railInner}>
      <div className={css.brand}>
        <BrandMark />
      </div>
      <nav aria-label="Main">
        <ul>
          {entries
            .filter((entry) => may(actor, entry.action))
            .map((entry) => (
              <li key={entry.to}>
                <Link
                  to={entry.to}
                  className={css.entry}
                  activeOptions={{ exact: entry.exact ?? false, includeSearch: false }}
                  data-within={entry.to === paths.caseload && inCase ? '' : undefined}
                  onClick={onGo}
                  title={entry.words}
                >
                  <Icon of={entry.icon} />
                  <span className={css.words}>{entry.words}</span>
                  {entry.to === paths.news && unread && <span className={css.count}>{unread}</span>}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className={css.meSmall}>
        <a
          href={accountAddress(session.institution.slug)}
          aria-label={`Account of ${session.fullName}`}
        >
          <Avatar name={session.fullName} />
        </a>
        <IconButton label="Sign out" kind="quiet" onClick={() => void signOut({ comeBack: false })}>
          <Icon of={IconLogout} />
        </IconButton>
      </div>
      <div className={css.me}>
        <span className={css.myName}>{session.fullName}</span>
        <span className={css.myPlace}>{session.institution.name}</span>
        {session.institution.practice && (
          <span className={css.myPractice}>Practice: all invented</span>
        )}
        <span className={css.myActions}>
          <a href={accountAddress(session.institution.slug)}>Account</a>
          <WordAction onClick={() => void signOut({ comeBack: false })}>Sign out</WordAction>
        </span>
      </div>
    </div>
  );
}

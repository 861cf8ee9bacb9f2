import {
  IconBrightnessDown,
  IconDots,
  IconFileText,
  IconRoute,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Icon } from '@onward/ui';
import { isBuilt } from './pages.ts';
import { paths } from './paths.ts';
import css from './shell.module.css';

const tabs: readonly {
  to: (typeof paths)[keyof typeof paths];
  words: string;
  icon: TablerIcon;
  page: string;
}[] = [
  { to: paths.today, words: 'Today', icon: IconBrightnessDown, page: 'today/today' },
  { to: paths.plan, words: 'Plan', icon: IconRoute, page: 'plan/plan' },
  { to: paths.decided, words: 'Decided', icon: IconFileText, page: 'decided/decided' },
  { to: paths.more, words: 'More', icon: IconDots, page: 'more/more' },
];

/** Where a student can go: below the page on phones, beside it on wide screens. */
export function TabBar() {
  return (
    <nav aria-label="Main" className={css.tabs}>
      {tabs
        .filter((tab) => isBuilt(tab.page))
        .map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
            className={css.tab}
            activeOptions={{ includeSearch: false }}
          >
            <Icon of={tab.icon} size={22} />
            {tab.words}
          </Link>
        ))}
    </nav>
  );
}

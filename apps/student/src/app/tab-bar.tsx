import {
  IconBrightnessDown,
  IconDots,
  IconFileText,
  IconRoute,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Icon } from '@onward/ui';
import { paths } from './paths.ts';
import css from './shell.module.css';

const tabs: readonly {
  to: (typeof paths)[keyof typeof paths];
  words: string;
  icon: TablerIcon;
}[] = [
  { to: paths.today, words: 'Today', icon: IconBrightnessDown },
  { to: paths.plan, words: 'Plan', icon: IconRoute },
  { to: paths.decided, words: 'Decided', icon: IconFileText },
  { to: paths.more, words: 'More', icon: IconDots },
];

/** Where a student can go: below the page on phones, beside it on wide screens. */
export function TabBar() {
  return (
    <nav aria-label="Main" className={css.tabs}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={css.tab} activeOptions={{ includeSearch: false }}>
          <Icon of={tab.icon} size={22} />
          {tab.words}
        </Link>
      ))}
    </nav>
  );
}

import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../status/icon.tsx';
import css from './timeline.module.css';

/** What happened, newest first. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return <ol aria-label={label}>{children}</ol>;
}

/** A quiet heading within the line: `Last week`, `March`. */
export function TimelineDay({ children }: { children: ReactNode }) {
  return <li className={css.day}>{children}</li>;
}

/** One event: who (strong), what they did, when, and below it the words, a Judgement or a Quote. */
export function TimelineEvent({
  icon,
  who,
  what,
  when,
  dateTime,
  children,
}: {
  icon: TablerIcon;
  who: ReactNode;
  what: ReactNode;
  /** As people say it: `today, 8:12`. */
  when: ReactNode;
  /** The same in ISO form. */
  dateTime?: string;
  children?: ReactNode;
}) {
  return (
    <li className={css.event}>
      <span className={css.dot}>
        <Icon of={icon} size={14} />
      </span>
      <div className={css.head}>
        <span>
          <span className={css.who}>{who}</span> <span className={css.what}>{what}</span>
        </span>
        <time className={css.when} dateTime={dateTime}>
          {when}
        </time>
      </div>
      {children != null && <div className={css.body}>{children}</div>}
    </li>
  );
}

/** The one coloured rule of the timeline: everything above it is new since the reader's last visit. */
export function TimelineSince({ children }: { children: ReactNode }) {
  return <li className={css.since}>{children}</li>;
}

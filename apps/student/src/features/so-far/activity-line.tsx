import { Status } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';
import { checkWords, lineWords } from './so-far-words.ts';
import type { MyActivity } from './so-far.graphql.ts';
import css from './so-far.module.css';

/** One activity: what it is called, what it is and when, and what the advisor said. */
export function ActivityLine({ activity }: { activity: MyActivity }) {
  const check = checkWords(activity.checkState);
  return (
    <li className={css.line}>
      <PageLink to={paths.activity} params={{ activityId: activity.id }} className={css.lineTitle}>
        {activity.title}
      </PageLink>
      <span className={css.quiet}>{lineWords(activity)}</span>
      {!activity.mine && <span className={css.quiet}>Written by {activity.writtenByName}</span>}
      {check && (
        <span>
          <Status kind={check.kind}>{check.words}</Status>
        </span>
      )}
      {activity.checkState === 'sent_back' && activity.check && (
        <span className={css.words}>
          {activity.check.byName}: {activity.check.words}
        </span>
      )}
    </li>
  );
}

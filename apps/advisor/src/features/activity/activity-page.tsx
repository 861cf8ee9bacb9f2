import { Button } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCan } from '../../shared/use-can.ts';
import { ActivityList } from './activity-list.tsx';
import { activityPageOf } from './activity.queries.ts';
import { Counters } from './counters.tsx';
import { Exposure } from './exposure.tsx';
import { ForCv } from './for-cv.tsx';
import css from './activity.module.css';

/** What the student does between the applications: counters, months, and what shows it. */
export function ActivityPage({ caseId, reach }: { caseId: string; reach: 'assigned' | 'granted' }) {
  const { data } = useSuspenseQuery(activityPageOf(caseId));
  const canVerify = useCan('activity.verify', { reach });
  return (
    <div className={css.page}>
      <p className={css.top} data-screen-only="">
        <Button onClick={() => window.print()}>Print</Button>
      </p>
      <Exposure page={data} />
      <Counters page={data} />
      <ActivityList page={data} canVerify={canVerify} />
      <ForCv page={data} />
    </div>
  );
}

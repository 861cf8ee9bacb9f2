import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCan } from '../../shared/use-can.ts';
import { ActivityList } from './activity-list.tsx';
import { activityPageOf } from './activity.queries.ts';
import { Counters } from './counters.tsx';
import { Exposure } from './exposure.tsx';
import { ForCv } from './for-cv.tsx';
import { GuideWords } from './guide-words.tsx';
import css from './activity.module.css';

/** What the student does between the applications: counters, months, and what shows it; `letters` are counted elsewhere. */
export function ActivityPage({
  caseId,
  reach,
  letters,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  letters: ReactNode;
}) {
  const { data } = useSuspenseQuery(activityPageOf(caseId));
  const canVerify = useCan('activity.verify', { reach });
  return (
    <div className={css.page}>
      <Exposure page={data} />
      <Counters page={data} />
      {letters}
      <ActivityList page={data} canVerify={canVerify} />
      <GuideWords page={data} />
      <ForCv page={data} />
    </div>
  );
}

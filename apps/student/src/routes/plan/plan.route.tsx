import type { QueryClient } from '@tanstack/react-query';
import { PlanNews } from '../../features/plan-news/plan-news.tsx';
import { planNewsQuery } from '../../features/plan-news/plan-news.queries.ts';
import { SoFarLink } from '../../features/so-far/so-far-link.tsx';
import { CalendarFeed } from '../../features/calendar-feed/calendar-feed.tsx';
import { calendarFeedQuery } from '../../features/calendar-feed/calendar-feed.queries.ts';
import { PlanPage } from '../../features/plan/plan-page.tsx';
import { TakeAlong } from '../../features/plan/take-along.tsx';
import { myPlanQuery } from '../../features/plan/plan.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  Promise.all([
    queryClient.ensureQueryData({ ...myPlanQuery, revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...planNewsQuery, revalidateIfStale: true }),
    queryClient.ensureQueryData({ ...calendarFeedQuery, revalidateIfStale: true }),
  ]);

/** The student's plan. */
export function Page() {
  return (
    <>
      <title>My plan | Onward</title>
      <PlanNews />
      <PlanPage />
      <TakeAlong />
      <CalendarFeed inset />
      <SoFarLink />
    </>
  );
}

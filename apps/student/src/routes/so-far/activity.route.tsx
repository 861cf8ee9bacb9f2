import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { ActivityPage } from '../../features/so-far/activity-page.tsx';
import { soFarQuery } from '../../features/so-far/so-far.queries.ts';

export const load = ({ queryClient }: LoadInput) =>
  queryClient.ensureQueryData({ ...soFarQuery, revalidateIfStale: true });

/** One activity. */
export function Page() {
  const { activityId } = useParams({ strict: false }) as { activityId?: string };
  return (
    <>
      <title>One activity | Onward</title>
      <ActivityPage id={activityId ?? ''} key={activityId} />
    </>
  );
}

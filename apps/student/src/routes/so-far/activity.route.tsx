import { useParams } from '@tanstack/react-router';
import type { LoadInput } from '../../shared/load-input.ts';
import { EvidenceFiles } from '../../features/evidence-files/evidence-files.tsx';
import { evidenceFilesOf } from '../../features/evidence-files/evidence-files.queries.ts';
import { ActivityPage } from '../../features/so-far/activity-page.tsx';
import { soFarQuery } from '../../features/so-far/so-far.queries.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  Promise.all([
    queryClient.ensureQueryData({ ...soFarQuery, revalidateIfStale: true }),
    // An activity that was taken away has no files: the page says so itself.
    queryClient
      .ensureQueryData({
        ...evidenceFilesOf('activity', params['activityId'] ?? ''),
        revalidateIfStale: true,
      })
      .catch(() => null),
  ]);

/** One activity. */
export function Page() {
  const { activityId } = useParams({ strict: false }) as { activityId?: string };
  return (
    <>
      <title>One activity | Onward</title>
      <ActivityPage
        id={activityId ?? ''}
        key={activityId}
        files={<EvidenceFiles kind="activity" id={activityId ?? ''} />}
      />
    </>
  );
}

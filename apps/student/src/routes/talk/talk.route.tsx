import type { QueryClient } from '@tanstack/react-query';
import { TalkPage } from '../../features/talk/talk-page.tsx';
import { talkQuery } from '../../features/talk/talk.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...talkQuery, revalidateIfStale: true });

/** Talk to someone. */
export function Page() {
  return (
    <>
      <title>Talk to someone | Onward</title>
      <TalkPage />
    </>
  );
}

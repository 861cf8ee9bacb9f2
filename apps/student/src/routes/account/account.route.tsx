import type { QueryClient } from '@tanstack/react-query';
import { AccountPage } from '../../features/account/account-page.tsx';
import { accountQuery } from '../../features/account/account.queries.ts';
import { CalendarFeed } from '../../features/calendar-feed/calendar-feed.tsx';
import { calendarFeedQuery } from '../../features/calendar-feed/calendar-feed.queries.ts';
import { useSession } from '../../shared/session.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  Promise.all([
    queryClient.ensureQueryData(accountQuery),
    queryClient.ensureQueryData({ ...calendarFeedQuery, revalidateIfStale: true }),
  ]);

/** The student's own account. */
export function Page() {
  const { institution } = useSession();
  return (
    <>
      <title>Your account | Onward</title>
      <AccountPage onSignedOut={() => window.location.replace(`/${institution.slug}`)} />
      <CalendarFeed inset />
    </>
  );
}

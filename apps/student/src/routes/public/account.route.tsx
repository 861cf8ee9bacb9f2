import { RefusalError } from '@onward/graphql';
import { LinkAction } from '@onward/ui';
import type { QueryClient } from '@tanstack/react-query';
import { AccountPage } from '../../features/account/account-page.tsx';
import { accountQuery } from '../../features/account/account.queries.ts';
import { CalendarFeed } from '../../features/calendar-feed/calendar-feed.tsx';
import { calendarFeedQuery } from '../../features/calendar-feed/calendar-feed.queries.ts';
import { PublicFrame } from '../../shared/public-frame.tsx';
import { usePublicSlug } from '../../shared/use-public-slug.ts';

/** Loads the account, or goes to sign-in when nobody is signed in. */
export async function load({
  queryClient,
  params,
}: {
  queryClient: QueryClient;
  params: Readonly<Record<string, string>>;
}) {
  try {
    await queryClient.ensureQueryData(accountQuery);
    await queryClient.ensureQueryData({ ...calendarFeedQuery, revalidateIfStale: true });
  } catch (error) {
    if (!(error instanceof RefusalError) || error.class !== 'UNAUTHENTICATED') throw error;
    window.location.replace(`/${params['slug'] ?? ''}`);
    await new Promise<never>(() => undefined);
  }
}

/** The account page of staff, outside both apps. */
export function Page() {
  const slug = usePublicSlug();
  return (
    <PublicFrame foot={<LinkAction href="/advisor/">Back to work</LinkAction>}>
      <title>Your account | Onward</title>
      <AccountPage inset onSignedOut={() => window.location.replace(`/${slug}`)} />
      <CalendarFeed />
    </PublicFrame>
  );
}

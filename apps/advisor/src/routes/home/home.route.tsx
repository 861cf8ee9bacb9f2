import { useState } from 'react';
import type { LoadInput } from '../../shared/load-input.ts';
import { HomePage } from '../../features/home/home-page.tsx';
import { deanHomeQuery } from '../../features/home/home.queries.ts';
import { instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Instant } from '@onward/core/shared';

export const load = ({ queryClient }: LoadInput) => queryClient.fetchQuery(deanHomeQuery);

/** The dean's home. */
export function Page() {
  const zone = useSession().institution.timeZone;
  const [now] = useState(() => new Date().toISOString() as Instant);
  const today = instantDay(now, zone, 'long');
  return (
    <>
      <title>Home | Onward</title>
      <HomePage zone={zone} today={today} />
    </>
  );
}

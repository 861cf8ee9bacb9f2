import { Empty, Loading } from '@onward/ui';
import { Suspense, useState } from 'react';
import { InvitationPage } from '../../features/answers/invitation-page.tsx';
import { PublicFrame } from '../../shared/public-frame.tsx';
import { usePublicSlug } from '../../shared/use-public-slug.ts';

/** Where an invitation to answer leads; its secret stands behind the # and never reaches a server log. */
export function Page() {
  const slug = usePublicSlug();
  const [token] = useState(() => window.location.hash.slice(1));
  const enter = (id: string) => window.location.replace(`/${slug}/answers/${id}`);
  return (
    <PublicFrame>
      <title>A question to you | Onward</title>
      {token ? (
        <Suspense fallback={<Loading what="your link" />}>
          <InvitationPage slug={slug} token={token} onIn={enter} />
        </Suspense>
      ) : (
        <Empty level={1} inset title="Part of the link is missing">
          Open the link again as it was sent to you, whole. If it was broken over two lines, copy
          both into the address.
        </Empty>
      )}
    </PublicFrame>
  );
}

import { Empty, LinkAction, Loading } from '@onward/ui';
import type { Role } from '@onward/core/access';
import { Suspense, useState } from 'react';
import { WelcomeForm } from '../../features/account/welcome-form.tsx';
import { CrisisLine } from '../../shared/crisis-line.tsx';
import { destinationOf } from '../../shared/destination.ts';
import { rememberInstitution } from '../../shared/last-institution.ts';
import { PublicFrame } from '../../shared/public-frame.tsx';
import { usePublicSlug } from '../../shared/use-public-slug.ts';

/** Where an invitation or password link leads; its secret stands behind the # and never reaches a server log. */
export function Page() {
  const slug = usePublicSlug();
  const [token] = useState(() => window.location.hash.slice(1));
  const enter = (role: Role) => {
    rememberInstitution(slug);
    window.location.replace(destinationOf(role, null));
  };
  return (
    <PublicFrame foot={<CrisisLine />}>
      <title>Welcome | Onward</title>
      {token ? (
        <Suspense fallback={<Loading what="your link" />}>
          <WelcomeForm slug={slug} token={token} onDone={enter} />
        </Suspense>
      ) : (
        <Empty
          level={1}
          inset
          title="Part of the link is missing"
          action={<LinkAction href={`/${slug}`}>Go to sign-in</LinkAction>}
        >
          Open the link again from your invitation, whole. If it was broken over two lines, copy
          both into the address.
        </Empty>
      )}
    </PublicFrame>
  );
}

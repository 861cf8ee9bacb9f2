import type { QueryClient } from '@tanstack/react-query';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Role } from '@onward/core/access';
import { doorOf } from '../../features/account/account.queries.ts';
import { PracticeSignIns } from '../../features/account/practice-sign-ins.tsx';
import { SignInForm } from '../../features/account/sign-in-form.tsx';
import { CrisisLine } from '../../shared/crisis-line.tsx';
import { destinationOf } from '../../shared/destination.ts';
import { rememberInstitution } from '../../shared/last-institution.ts';
import { PublicFrame, PublicPart, PublicTitle } from '../../shared/public-frame.tsx';
import { usePublicSlug } from '../../shared/use-public-slug.ts';

export const load = ({
  queryClient,
  params,
}: {
  queryClient: QueryClient;
  params: Readonly<Record<string, string>>;
}) => queryClient.ensureQueryData(doorOf(params['slug'] ?? ''));

/** Sign-in of one institution. */
export function Page() {
  const slug = usePublicSlug();
  const { data: door } = useSuspenseQuery(doorOf(slug));
  const enter = (role: Role) => {
    rememberInstitution(door.slug);
    const back = new URLSearchParams(window.location.search).get('back');
    window.location.assign(destinationOf(role, back));
  };
  return (
    <PublicFrame foot={<CrisisLine />}>
      <title>Sign in | Onward</title>
      <PublicTitle lead="Sign in to go on.">{door.name}</PublicTitle>
      <SignInForm slug={door.slug} onDone={enter} />
      <p>No password yet, or forgotten it? Ask your dean’s office for a link.</p>
      {door.practicePeople.length > 0 && (
        <PublicPart>
          <PracticeSignIns slug={door.slug} people={door.practicePeople} onDone={enter} />
        </PublicPart>
      )}
    </PublicFrame>
  );
}

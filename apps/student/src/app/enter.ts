import { RefusalError } from '@onward/graphql';
import type { QueryClient } from '@tanstack/react-query';
import { lastInstitution, rememberInstitution } from '../shared/last-institution.ts';
import { sessionQuery } from '../shared/session.queries.ts';
import { signInAddress } from './paths.ts';

const never = new Promise<never>(() => undefined);

/** Before any page: a student is signed in. Otherwise the browser goes to the sign-in page and comes back. */
export async function enter(queryClient: QueryClient, href: string): Promise<void> {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    rememberInstitution(session.institution.slug);
    if (session.role !== 'student') {
      window.location.replace('/advisor/');
      await never;
    }
  } catch (error) {
    if (!(error instanceof RefusalError) || error.class !== 'UNAUTHENTICATED') throw error;
    const back = href.startsWith('/student') ? href : `/student${href}`;
    window.location.replace(signInAddress(lastInstitution(), back));
    await never;
  }
}

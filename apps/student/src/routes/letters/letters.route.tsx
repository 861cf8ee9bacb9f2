import type { QueryClient } from '@tanstack/react-query';
import { LettersPage } from '../../features/letters/letters-page.tsx';
import { myLettersQuery } from '../../features/letters/letters.queries.ts';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData({ ...myLettersQuery, revalidateIfStale: true });

/** The student's letters. */
export function Page() {
  return (
    <>
      <title>My letters | Onward</title>
      <LettersPage />
    </>
  );
}

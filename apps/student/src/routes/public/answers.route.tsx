import type { LoadInput } from '../../shared/load-input.ts';
import { sheetOf } from '../../features/answers/answers.queries.ts';
import { SheetPage } from '../../features/answers/sheet-page.tsx';
import { PublicFrame } from '../../shared/public-frame.tsx';
import { useRouterState } from '@tanstack/react-router';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(sheetOf(params['debrieferId'] ?? ''));

/** The page on which everybody who is asked answers, of the office or from outside. */
export function Page() {
  const id = useRouterState({
    select: (state) => state.location.pathname.split('/')[3] ?? '',
  });
  return (
    <PublicFrame>
      <title>Your view | Onward</title>
      <SheetPage key={id} debrieferId={id} />
    </PublicFrame>
  );
}

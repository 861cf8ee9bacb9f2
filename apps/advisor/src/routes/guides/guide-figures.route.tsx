import { FiguresPage, figuresQuery, scoreGuidanceQuery } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) =>
  Promise.all([
    queryClient.ensureQueryData(figuresQuery),
    queryClient.ensureQueryData(scoreGuidanceQuery),
  ]);

/** Figures of the guides side by side. */
export function Page() {
  return (
    <>
      <title>Figures of the guides | Onward</title>
      <FiguresPage />
    </>
  );
}

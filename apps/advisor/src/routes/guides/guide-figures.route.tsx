import { FiguresPage, figuresQuery } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(figuresQuery);

/** Figures of the guides side by side. */
export function Page() {
  return (
    <>
      <title>Figures of the guides | Onward</title>
      <FiguresPage />
    </>
  );
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { GuidesPage, packsQuery } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(packsQuery);

/** The library of the guides, with a search through all of them. */
export function Page() {
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const go = useNavigate();
  return (
    <>
      <title>Guides | Onward</title>
      <GuidesPage
        words={search['q'] ?? ''}
        kind={search['kind'] ?? ''}
        onSearch={(next) => void go({ to: '.', search: filled(next), replace: true })}
      />
    </>
  );
}

const filled = (search: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));

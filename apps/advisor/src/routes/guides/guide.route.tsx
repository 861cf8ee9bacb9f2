import { useNavigate, useSearch } from '@tanstack/react-router';
import { GuidePage, packOf } from '../../features/guides/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(packOf(params['code'] ?? ''));

/** One guide with every entry. */
export function Page() {
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const go = useNavigate();
  const { q = '', kind = '', entry = '' } = search;
  return (
    <>
      <title>Guide | Onward</title>
      <GuidePage
        code={useParam('code')}
        address={{ q, kind, entry }}
        onSearch={(next) => void go({ to: '.', search: filled(next), replace: true })}
      />
    </>
  );
}

const filled = (search: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));

import type { LoadInput } from '../../shared/load-input.ts';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { ImportWizard } from '../../features/imports/import-wizard.tsx';
import { importOf } from '../../features/imports/imports.queries.ts';
import { useSession } from '../../shared/session.queries.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(importOf(params['importId'] ?? ''));

/** One list in seven steps. */
export function Page() {
  const { importId = '' }: { importId?: string } = useParams({ strict: false });
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <>
      <title>Import a list | Onward</title>
      <ImportWizard
        id={importId}
        zone={useSession().institution.timeZone}
        asked={search['step'] ?? ''}
        onStep={(step) =>
          void navigate({ to: paths.import, params: { importId }, search: { step } })
        }
        onLeave={() => void navigate({ to: paths.imports })}
      />
    </>
  );
}

import type { LoadInput } from '../../shared/load-input.ts';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { ImportsPage } from '../../features/imports/imports-page.tsx';
import { importsQuery } from '../../features/imports/imports.queries.ts';
import { useSession } from '../../shared/session.queries.ts';

export const load = ({ queryClient }: LoadInput) => queryClient.ensureQueryData(importsQuery);

/** Lists that came as files. */
export function Page() {
  const navigate = useNavigate();
  return (
    <>
      <title>Import a list | Onward</title>
      <ImportsPage
        zone={useSession().institution.timeZone}
        onUploaded={(importId) => void navigate({ to: paths.import, params: { importId } })}
      />
    </>
  );
}

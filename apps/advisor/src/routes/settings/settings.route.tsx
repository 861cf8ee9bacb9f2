import { SettingsPage } from '../../features/settings/settings-page.tsx';
import { settingsQuery } from '../../features/settings/settings.queries.ts';
import type { QueryClient } from '@tanstack/react-query';

export const load = ({ queryClient }: { queryClient: QueryClient }) =>
  queryClient.ensureQueryData(settingsQuery);

/** Settings of the institution. */
export function Page() {
  return (
    <>
      <title>Settings | Onward</title>
      <SettingsPage />
    </>
  );
}

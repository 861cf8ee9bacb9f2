import { PageBar, PageTitle, Region } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Cycles } from './cycles.tsx';
import { InstitutionForm } from './institution-form.tsx';
import { settingsQuery } from './settings.queries.ts';
import { SupportContacts } from './support-contacts.tsx';

/** How this institution works with Onward. */
export function SettingsPage() {
  const { data } = useSuspenseQuery(settingsQuery);
  return (
    <>
      <PageBar>
        <PageTitle meta={data.institutionSettings.name}>Settings</PageTitle>
      </PageBar>
      <Region label="Settings">
        <InstitutionForm
          key={data.institutionSettings.version}
          settings={data.institutionSettings}
        />
        <SupportContacts contacts={data.supportContacts} />
        <Cycles cycles={data.cycles} />
      </Region>
    </>
  );
}

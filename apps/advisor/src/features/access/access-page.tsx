import { PageBar, PageTitle, Region, Section } from '@onward/ui';
import { AuditTrail } from './audit-trail.tsx';
import { ReasonedAccess } from './reasoned-access.tsx';

/** Who opened what: reasoned accesses to look over, and the audit trail. */
export function AccessPage() {
  return (
    <>
      <PageBar>
        <PageTitle>Access</PageTitle>
      </PageBar>
      <Region label="Access">
        <Section title="Opened with a reason" ruled>
          <ReasonedAccess />
        </Section>
        <Section title="Audit trail">
          <AuditTrail />
        </Section>
      </Region>
    </>
  );
}

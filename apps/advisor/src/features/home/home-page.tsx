import { Columns, Empty, Notice, PageBar, PageTitle, Region, Section } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { counted } from '../../shared/format.ts';
import { ActionLink, PageButton } from '../../shared/links.tsx';
import { paths } from '../../app/paths.ts';
import { HeldLists } from './held-lists.tsx';
import { deanHomeQuery } from './home.queries.ts';
import { OfficePromises } from './office-promises.tsx';
import { StageBars } from './stage-bars.tsx';
import { UnseenAccesses } from './unseen-accesses.tsx';
import { WaitingList } from './waiting-list.tsx';
import css from './home.module.css';

/** The dean's home: is everybody being looked after? What is not, stands first. */
export function HomePage({ zone, today }: { zone: string; today: string }) {
  const { data } = useSuspenseQuery(deanHomeQuery);
  const { figures } = data;
  return (
    <>
      <PageBar actions={<PageButton to={paths.imports}>Import a list</PageButton>}>
        <PageTitle meta={today}>Home</PageTitle>
      </PageBar>
      <Coverage figures={figures} />
      {figures.openCases === 0 ? (
        <Empty
          title="Nobody is being looked after here yet"
          action={<PageButton to={paths.imports}>Import a list</PageButton>}
        >
          Import the list of people who did not match. You will see here who has an advisor, who has
          been reached, and who has opened the portal.
        </Empty>
      ) : (
        <Columns template="minmax(0, 1fr) minmax(0, 1fr)">
          <Region label="Who waits">
            {data.notWell.length > 0 && (
              <WaitingList
                title="Said that things are not well"
                count={data.notWell.length}
                cases={data.notWell}
                zone={zone}
                none=""
                since="since"
                all={{ tab: 'office', only: 'needs' }}
              />
            )}
            <WaitingList
              title="No advisor"
              count={figures.withoutAdvisor}
              cases={data.withoutAdvisor}
              zone={zone}
              none="Every open case has an advisor."
              since="since"
              all={{ tab: 'office', only: 'unassigned' }}
            />
            <WaitingList
              title="Not spoken with in time"
              count={figures.notContacted}
              cases={data.notContacted}
              zone={zone}
              none="Everybody has been spoken with in time."
              since="was planned for"
              all={{ tab: 'office', only: 'needs' }}
            />
            <WaitingList
              title="Portal never opened"
              count={figures.portalUnopened}
              cases={data.portalUnopened}
              zone={zone}
              none="Everybody has opened the portal."
              since="since"
              all={{ tab: 'office', sort: 'name' }}
            />
          </Region>
          <Region label="The office">
            <Section
              title="Where cases stand"
              aside={counted(figures.openCases, 'open case')}
              ruled
            >
              <StageBars stages={data.stages} />
            </Section>
            <OfficePromises promises={data.officePromises} inAll={data.officePromisesInAll} />
            <HeldLists lists={data.heldImports} zone={zone} />
            <UnseenAccesses accesses={data.unseenAccesses} zone={zone} />
          </Region>
        </Columns>
      )}
    </>
  );
}

/** A case nobody is named for is said first and loudly. */
function Coverage({
  figures,
}: {
  figures: { withoutAdvisor: number; advisorsWithoutAccess: number };
}) {
  const { withoutAdvisor, advisorsWithoutAccess } = figures;
  if (withoutAdvisor + advisorsWithoutAccess === 0) return null;
  const lines = [
    withoutAdvisor > 0 &&
      `${counted(withoutAdvisor, 'case')} ${withoutAdvisor === 1 ? 'has' : 'have'} no advisor.`,
    advisorsWithoutAccess > 0 &&
      `${counted(advisorsWithoutAccess, 'case')} ${advisorsWithoutAccess === 1 ? 'has' : 'have'} an advisor who can no longer sign in.`,
  ].filter(Boolean);
  return (
    <div className={css.loud}>
      <Notice kind="needs">
        <strong>{lines.join(' ')}</strong>{' '}
        <ActionLink to={paths.caseload} search={{ tab: 'office', only: 'unassigned' }}>
          Name an advisor
        </ActionLink>
      </Notice>
    </div>
  );
}

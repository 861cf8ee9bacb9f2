import type { Instant } from '@onward/core/shared';
import { Item, ItemList, Region, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { caseGuidesOf } from './guides.queries.ts';

/** Which versions of the guides a case was worked under, oldest first; nothing before anybody decided anything. */
export function CaseGuides({ caseId }: { caseId: string }) {
  const { institution } = useSession();
  const { data } = useQuery(caseGuidesOf(caseId));
  if (!data || data.length === 0) return null;
  return (
    <Region label="Guides">
      <Section title="Worked under">
        <ItemList label="Worked under">
          {data.map(({ pack, title, number, since }) => (
            <Item
              key={`${pack} ${number} ${since}`}
              title={
                <PageLink to={paths.guideVersions} params={{ code: pack }}>
                  {title}, version {number}
                </PageLink>
              }
              trail={`since ${instantDay(since as Instant, institution.timeZone, 'full')}`}
            />
          ))}
        </ItemList>
      </Section>
    </Region>
  );
}

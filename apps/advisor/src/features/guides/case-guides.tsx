import type { Instant } from '@onward/core/shared';
import { Item, ItemList, Region, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { caseGuidesOf } from './guides.queries.ts';

/** Which versions of the guides a case was worked under, oldest first; nothing before anybody decided anything. */
export function CaseGuides({
  caseId,
  bare = false,
}: {
  caseId: string;
  /** Without a region of its own, where it stands in one. */
  bare?: boolean;
}) {
  const { institution } = useSession();
  const { data } = useQuery(caseGuidesOf(caseId));
  if (!data || data.length === 0) return null;
  const list = (
    <Section title="Guides worked under">
      <ItemList label="Guides worked under">
        {data.map(({ pack, title, number, since }) => (
          <Item
            key={`${pack} ${number} ${since}`}
            title={
              <PageLink to={paths.guideVersions} params={{ code: pack }}>
                {title}, version {number}
              </PageLink>
            }
            detail={`since ${instantDay(since as Instant, institution.timeZone, 'full')}`}
          />
        ))}
      </ItemList>
    </Section>
  );
  return bare ? list : <Region label="Guides">{list}</Region>;
}

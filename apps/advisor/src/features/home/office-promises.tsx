import { Item, ItemList, Meta, Section } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { dayInWords } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { DeanHome } from './home.graphql.ts';

/** What the office or an advisor promised a student and whose day has passed, longest first (M13). */
export function OfficePromises({
  promises,
  inAll,
}: {
  promises: DeanHome['officePromises'];
  inAll: number;
}) {
  return (
    <Section
      title="What we owe, past its day"
      ruled
      aside={inAll > promises.length ? `${promises.length} of ${inAll}` : String(inAll)}
    >
      {promises.length === 0 ? (
        <Meta>Nothing the office has promised is past its day.</Meta>
      ) : (
        <ItemList>
          {promises.map((one) => (
            <Item
              key={one.id}
              title={
                <PageLink to={paths.casePlan} params={{ caseId: one.caseId }}>
                  {one.title}
                </PageLink>
              }
              detail={[
                `For ${one.studentName}`,
                one.owner === 'office' ? 'the office' : 'the advisor',
                one.reason && `waiting: ${one.reason}`,
              ]
                .filter(Boolean)
                .join(' · ')}
              trail={`was planned for ${dayInWords(one.dueOn, 'weekday')}`}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

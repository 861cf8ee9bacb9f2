import type { Instant } from '@onward/core/shared';
import { Item, ItemList, Meta, Section } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { instantDay } from '../../shared/format.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import type { WaitingCase } from './home.graphql.ts';

/** People who wait for the same thing, longest first; the rest is one step away in the caseload. */
export function WaitingList({
  title,
  count,
  cases,
  zone,
  none,
  since,
  all,
}: {
  title: string;
  count: number;
  cases: readonly WaitingCase[];
  zone: string;
  none: string;
  since: string;
  all: Record<string, string>;
}) {
  return (
    <Section
      title={title}
      ruled
      aside={
        count > cases.length ? (
          <ActionLink to={paths.caseload} search={all}>
            All {count}
          </ActionLink>
        ) : (
          String(count)
        )
      }
    >
      {cases.length === 0 ? (
        <Meta>{none}</Meta>
      ) : (
        <ItemList>
          {cases.map((one) => (
            <Item
              key={one.id}
              title={
                <PageLink to={paths.case} params={{ caseId: one.id }}>
                  {one.name}
                </PageLink>
              }
              detail={one.advisorName ?? 'Nobody is named'}
              trail={`${since} ${instantDay(one.since as Instant, zone, 'weekday')}`}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

import type { Instant } from '@onward/core/shared';
import { Item, ItemList, Meta, Section } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { counted, instantInWords } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { DeanHome } from './home.graphql.ts';

/** Lists that are in and held: nobody else sees them yet. */
export function HeldLists({ lists, zone }: { lists: DeanHome['heldImports']; zone: string }) {
  return (
    <Section title="Held lists" aside={String(lists.length)} ruled>
      {lists.length === 0 ? (
        <Meta>No list is held.</Meta>
      ) : (
        <ItemList>
          {lists.map((list) => (
            <Item
              key={list.id}
              title={
                <PageLink to={paths.import} params={{ importId: list.id }}>
                  {list.cohortName ?? list.fileName}
                </PageLink>
              }
              detail={counted(list.cases, 'case')}
              trail={`until ${instantInWords(list.heldUntil as Instant, zone)}`}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

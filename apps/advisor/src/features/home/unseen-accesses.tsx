import type { Instant } from '@onward/core/shared';
import { Item, ItemList, Meta, Section } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { happened } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import type { DeanHome } from './home.graphql.ts';

/** Cases that somebody not assigned opened with a reason, and no dean has looked at yet. */
export function UnseenAccesses({
  accesses,
  zone,
}: {
  accesses: DeanHome['unseenAccesses'];
  zone: string;
}) {
  return (
    <Section
      title="Opened with a reason"
      ruled
      aside={accesses.length > 0 && <ActionLink to={paths.access}>Look them over</ActionLink>}
    >
      {accesses.length === 0 ? (
        <Meta>Nothing new to look over.</Meta>
      ) : (
        <ItemList>
          {accesses.map((access) => (
            <Item
              key={access.id}
              title={`${access.byName} opened ${access.studentName}`}
              detail={access.reason}
              trail={happened(access.grantedAt as Instant, zone)}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

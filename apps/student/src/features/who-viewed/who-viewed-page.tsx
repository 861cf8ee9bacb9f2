import type { TimeZone } from '@onward/core/shared';
import { Button, Empty, Item, ItemList, Meta, PageTitle } from '@onward/ui';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { happened } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { whoViewedQuery } from './who-viewed.queries.ts';
import { looksOf } from './looks.ts';
import css from './who-viewed.module.css';

const things: Readonly<Record<string, string>> = {
  'case.read': 'your record',
  'debrief.read': 'your debrief',
  'plan.read': 'your plan',
  'activity.read': 'what you have so far',
  'letters.read': 'who writes for you',
  'roles.read': 'the roles you think about',
  'expiry.read': 'your dates',
  'office_note.read': 'a note about you',
  'disclosure.read': 'what you chose to tell',
  'outreach.read': 'your messages to programs',
  'finding.read': 'what was found in your debrief',
  'self_audit.read': 'the look back that you shared',
  'self_audit.agenda': 'what you want to talk about',
  'review.read': 'the review of your application',
  'written_list.read': 'the list of what can change',
  'debriefer.read': 'what several people say',
  'debriefer.answer': 'the questions asked about your application',
};

/** Who of the office looked at her record, at what, and when. */
export function WhoViewedPage() {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useSuspenseInfiniteQuery(whoViewedQuery);
  const { institution } = useSession();
  const looks = looksOf(
    data.pages.flatMap((page) => page.nodes),
    institution.timeZone as TimeZone,
  );
  return (
    <div className={css.page}>
      <PageTitle>Who viewed my record</PageTitle>
      <Meta>
        Only people who help you, and the dean’s office, can look. Each look is written down.
      </Meta>
      {looks.length === 0 ? (
        <Empty inset title="Nobody has looked yet">
          When somebody of the office opens your record, it will say here who and when.
        </Empty>
      ) : (
        <ItemList label="Who viewed my record">
          {looks.map(({ last, times }) => (
            <Item
              key={last.id}
              title={last.viewerName ?? 'The dean’s office'}
              detail={[
                `Looked at ${things[last.action] ?? 'your record'}`,
                times > 1 && `${times} times that day`,
                last.viewerTitle,
              ]
                .filter(Boolean)
                .join(' · ')}
              trail={happened(last.at, institution.timeZone)}
            />
          ))}
        </ItemList>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage && 'One moment'} onClick={() => void fetchNextPage()}>
          Show earlier ones
        </Button>
      )}
    </div>
  );
}

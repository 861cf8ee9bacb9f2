import { Item, ItemList, Section, WordAction } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../shared/session.queries.ts';
import { happened } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { Today } from './today.graphql.ts';
import { useMarkRead } from './today.queries.ts';
import css from './today.module.css';

type News = Today['notices'][number];
type Place = { to: string; title: (from: string) => string; detail?: string };

const gentle = 'It may speak of exams and interviews. Open it when you are ready.';

const places: Partial<Record<News['kind'], Place>> = {
  note_shared: { to: paths.decided, title: (from) => `A note from ${from}` },
  debrief_released: {
    to: paths.decided,
    title: () => 'Your debrief summary is here',
    detail: gentle,
  },
  diagnosis_released: {
    to: paths.decided,
    title: (from) => `${from} wrote down what to work on`,
    detail: gentle,
  },
  decision_released: {
    to: paths.decided,
    title: (from) => `${from} wrote down what you decided together`,
    detail: 'It does not change by itself. Open it when you are ready.',
  },
  will_contact: { to: paths.talk, title: (from) => `${from} has seen it and is there for you` },
  plan_released: { to: paths.plan, title: () => 'Your plan is here' },
  plan_changed: { to: paths.plan, title: (from) => `${from} changed your plan with you` },
  meeting_arranged: { to: paths.today, title: (from) => `${from} arranged a meeting` },
  meeting_changed: { to: paths.today, title: () => 'A meeting was changed' },
  help_seen: { to: paths.talk, title: (from) => `${from} saw your request for help` },
};

/** What is new, without saying more than its kind. */
export function OfficeNews({ notices }: { notices: Today['notices'] }) {
  const { institution } = useSession();
  const mark = useMarkRead();
  const shown = notices.filter((one) => places[one.kind]).slice(0, 5);
  if (shown.length === 0) return null;
  const all = notices.map((one) => one.id);
  return (
    <Section
      title="New from the office"
      aside={<WordAction onClick={() => mark.mutate(all)}>Mark as seen</WordAction>}
    >
      <ItemList label="New from the office">
        {shown.map((one) => (
          <NewsLine key={one.id} news={one} zone={institution.timeZone} onOpen={mark.mutate} />
        ))}
      </ItemList>
    </Section>
  );
}

function NewsLine({
  news,
  zone,
  onOpen,
}: {
  news: News;
  zone: string;
  onOpen: (ids: readonly string[]) => void;
}) {
  const place = places[news.kind];
  if (!place) return null;
  return (
    <Item
      title={
        <PageLink className={css.rowLink} to={place.to} onClick={() => onOpen([news.id])}>
          {place.title(news.actorName ?? 'The dean’s office')}
        </PageLink>
      }
      detail={place.detail}
      trail={happened(news.createdAt, zone)}
    />
  );
}

import {
  Button,
  Empty,
  FormProblem,
  LedgerTable,
  PageBar,
  PageTitle,
  Region,
  Segment,
  showToast,
  Status,
  WordAction,
  type LedgerColumn,
} from '@onward/ui';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { happened } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import css from './news.module.css';
import type { News } from './news.graphql.ts';
import { newsOf, useMarkAllRead, useMarkRead, useMarkUnread } from './news.queries.ts';
import { tellingOf } from './news-words.ts';

/** Which part of the news is listed. */
export type Shown = 'unread' | 'all';

const choices: { value: Shown; label: string }[] = [
  { value: 'unread', label: 'Unread' },
  { value: 'all', label: 'All' },
];

/** What is new for the signed-in member of staff: who, what kind, when, and the way there. */
export function NewsPage({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const list = useSuspenseInfiniteQuery(newsOf(shown === 'unread'));
  const news = list.data.pages.flatMap((page) => page.nodes);
  return (
    <>
      <PageBar actions={<AllRead news={news} />}>
        <PageTitle>News</PageTitle>
        <Segment label="Show" options={choices} value={shown} onChange={onShow} />
      </PageBar>
      <Region label="News">
        {news.length === 0 ? <Nothing shown={shown} /> : <NewsTable news={news} />}
        {list.hasNextPage && (
          <Button
            busy={list.isFetchingNextPage && 'Reading'}
            onClick={() => void list.fetchNextPage()}
          >
            Show older
          </Button>
        )}
      </Region>
    </>
  );
}

function Nothing({ shown }: { shown: Shown }) {
  if (shown === 'unread')
    return (
      <Empty inset title="Nothing unread">
        What students do in their portal, and what colleagues hand to you, is told here.
      </Empty>
    );
  return (
    <Empty inset title="Nothing yet">
      What students do in their portal, and what colleagues hand to you, is told here.
    </Empty>
  );
}

function AllRead({ news }: { news: readonly News[] }) {
  const mark = useMarkAllRead();
  const [newest] = news;
  if (!newest || news.every((one) => one.readAt)) return null;
  return (
    <Button
      busy={mark.isPending && 'Marking'}
      onClick={() =>
        mark.mutate(newest.createdAt, { onSuccess: () => showToast('All of it is read.') })
      }
    >
      Mark all read
    </Button>
  );
}

function NewsTable({ news }: { news: readonly News[] }) {
  const zone = useSession().institution.timeZone;
  const read = useMarkRead();
  const unread = useMarkUnread();
  const problem = read.error ?? unread.error;
  const columns: LedgerColumn<News>[] = [
    { key: 'state', head: '', width: '5.5rem', cell: (one) => <State news={one} /> },
    {
      key: 'what',
      head: 'What',
      cell: (one) => <What news={one} onOpen={() => one.readAt ?? read.mutate(one.id)} />,
    },
    { key: 'about', head: 'Student', width: '12rem', look: 'who', cell: (one) => one.aboutName },
    {
      key: 'from',
      head: 'From',
      width: '11rem',
      look: 'quiet',
      cell: (one) => one.actorName ?? 'The dean’s office',
    },
    {
      key: 'when',
      head: 'When',
      width: '9rem',
      look: 'quiet number',
      cell: (one) => happened(one.createdAt, zone),
    },
    {
      key: 'act',
      head: '',
      width: '7.5rem',
      cell: (one) => (
        <WordAction
          aria-label={`${one.readAt ? 'Mark unread' : 'Mark read'}: ${wordsOf(one)}`}
          onClick={() => (one.readAt ? unread : read).mutate(one.id)}
        >
          {one.readAt ? 'Mark unread' : 'Mark read'}
        </WordAction>
      ),
    },
  ];
  return (
    <>
      {problem && <FormProblem>{explain(problem)}</FormProblem>}
      <LedgerTable
        caption="News, newest first"
        columns={columns}
        rowKey={(one) => one.id}
        rows={news}
        wrap
        inset
      />
    </>
  );
}

function State({ news }: { news: News }) {
  return news.readAt ? <span className={css.read}>Read</span> : <Status kind="info">New</Status>;
}

function What({ news, onOpen }: { news: News; onOpen: () => void }) {
  const { says, to } = tellingOf(news);
  const words = <span className={news.readAt ? css.read : css.new}>{says}</span>;
  if (!news.caseId || !news.aboutName) return words;
  return (
    <PageLink to={to} params={{ caseId: news.caseId }} onClick={onOpen}>
      {words}
    </PageLink>
  );
}

function wordsOf(news: News): string {
  return [tellingOf(news).says, news.aboutName].filter(Boolean).join(', ');
}

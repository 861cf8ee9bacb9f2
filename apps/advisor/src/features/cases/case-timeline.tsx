import type { Instant } from '@onward/core/shared';
import {
  Button,
  ErrorState,
  Judgement,
  Loading,
  Meta,
  Timeline,
  TimelineDay,
  TimelineEvent,
  TimelineSince,
  ToggleChip,
  WordAction,
} from '@onward/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { paths } from '../../app/paths.ts';
import { happened, instantDay } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import css from './cases.module.css';
import type { CasePageData, TimelineLine } from './cases.graphql.ts';
import { timelineOf, type StoryFilter } from './cases.queries.ts';
import { lineIcon, lineWords } from './timeline-words.ts';

const filters: readonly [StoryFilter, string][] = [
  ['everything', 'Everything'],
  ['contact', 'Contact'],
  ['debriefs', 'Debriefs'],
  ['notes', 'Notes'],
  ['plan', 'Plan and moves'],
];

/** The story of a case, newest first; what is new since the reader's last visit stands above the coloured line. */
export function CaseTimeline({
  page,
  onNote,
}: {
  page: CasePageData;
  onNote: (noteId: string) => void;
}) {
  const [filter, setFilter] = useState<StoryFilter>('everything');
  const story = useStory(page, filter);
  return (
    <>
      <div
        className={css.filters}
        role="group"
        aria-label="What of the story is shown"
        data-screen-only=""
      >
        {filters.map(([value, label]) => (
          <ToggleChip key={value} on={filter === value} onToggle={() => setFilter(value)}>
            {label}
          </ToggleChip>
        ))}
      </div>
      {story.error && (
        <ErrorState title="The story did not come">{explain(story.error)}</ErrorState>
      )}
      {story.coming && <Loading what="the story" lines={5} />}
      {story.empty && <Meta>Nothing is here yet.</Meta>}
      <Lines page={page} lines={story.lines} whole={filter === 'everything'} onNote={onNote} />
      {story.more && (
        <Button busy={story.reading && 'Reading'} onClick={story.showMore}>
          Show more
        </Button>
      )}
    </>
  );
}

/** The lines that came with the page; further ones, and those of one kind, are read when asked for. */
function useStory(page: CasePageData, filter: StoryFilter) {
  const [further, setFurther] = useState(false);
  const own = filter === 'everything';
  const list = useInfiniteQuery({
    ...timelineOf(page.header.id, filter),
    enabled: !own || further,
  });
  const first = own && !list.data ? page.timeline : null;
  const lines = first?.nodes ?? list.data?.pages.flatMap((part) => part.nodes) ?? [];
  return {
    lines,
    error: list.error,
    coming: list.isLoading,
    empty: lines.length === 0 && !list.isLoading,
    more: first ? first.pageInfo.hasNextPage : list.hasNextPage,
    reading: list.isFetching,
    showMore: () => (list.data ? void list.fetchNextPage() : setFurther(true)),
  };
}

function Lines({
  page,
  lines,
  whole,
  onNote,
}: {
  page: CasePageData;
  lines: readonly TimelineLine[];
  whole: boolean;
  onNote: (noteId: string) => void;
}) {
  const { zone } = page.header;
  const visit = whole ? page.lastVisitAt : null;
  const boundary = visit ? lines.findIndex((line) => line.at <= visit) : -1;
  const heads = monthsOf(lines, zone);
  return (
    <Timeline label="The story of this case">
      {lines.map((line, at) => (
        <Fragment key={line.id}>
          {visit && at === boundary && (
            <TimelineSince>
              Since your last visit, {instantDay(visit as Instant, zone, 'long')}
            </TimelineSince>
          )}
          {heads[at] && <TimelineDay>{heads[at]}</TimelineDay>}
          <Line line={line} page={page} onNote={onNote} />
        </Fragment>
      ))}
    </Timeline>
  );
}

/** Beside each line the name of its month, where it differs from the line before. */
function monthsOf(lines: readonly TimelineLine[], zone: string): readonly (string | null)[] {
  const months = lines.map((line) => instantDay(line.at as Instant, zone, 'month'));
  return months.map((month, at) => (at > 0 && month !== months[at - 1] ? month : null));
}

function Line({
  line,
  page,
  onNote,
}: {
  line: TimelineLine;
  page: CasePageData;
  onNote: (noteId: string) => void;
}) {
  const { zone, id } = page.header;
  const who = line.who ?? 'The office';
  const body = line.cut ? `${line.words}…` : line.words;
  return (
    <TimelineEvent
      icon={lineIcon(line)}
      who={who}
      what={lineWords(line)}
      when={happened(line.at as Instant, zone)}
      dateTime={line.at}
    >
      {line.kind === 'note' ? (
        <>
          <Judgement author={who} note={line.what === 'shared' ? 'shared note' : 'office note'}>
            {body}
          </Judgement>
          <WordAction onClick={() => onNote(line.subjectId)}>Open the note</WordAction>
        </>
      ) : (
        body && <span className={css.words}>{body}</span>
      )}{' '}
      {line.kind === 'debrief' && (
        <ActionLink to={paths.caseDebrief} params={{ caseId: id, debriefId: line.subjectId }}>
          Open the debrief
        </ActionLink>
      )}
    </TimelineEvent>
  );
}

import { Empty, LedgerTable, Region, Section, type LedgerColumn } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ResultOf } from '@onward/graphql';
import { topicWords } from './guide-words.ts';
import { GuidesFrame } from './guides-frame.tsx';
import type { packFiguresDocument } from './guides.graphql.ts';
import { figuresQuery } from './guides.queries.ts';
import { ScoreGuidance } from './score-guidance.tsx';
import css from './guides.module.css';

type Range = ResultOf<typeof packFiguresDocument>['packFigures'][number];
type Figure = Range['figures'][number];

const columns: readonly LedgerColumn<Figure>[] = [
  { key: 'whose', head: 'Whose', width: '16rem', look: 'who', cell: (one) => one.packTitle },
  { key: 'range', head: 'Figure', width: '13rem', cell: (one) => one.range },
  {
    key: 'words',
    head: 'In words',
    cell: (one) =>
      one.inPlaceOf ? `${one.words} Set here; the guide says ${one.inPlaceOf}.` : one.words,
  },
  {
    key: 'item',
    head: 'Item',
    width: '6rem',
    look: 'quiet',
    cell: (one) => (one.item === 'own' ? 'Your own' : one.item),
  },
];

/** Figures of all guides by topic: the range, and whose each is. Months are not turned into years, nothing is averaged. */
export function FiguresPage() {
  const { data } = useSuspenseQuery(figuresQuery);
  const byTopic = Map.groupBy(data, ({ topic }) => topic);
  return (
    <GuidesFrame>
      <Region label="Figures side by side">
        <p className={css.covers}>
          When several guides apply to a student, each keeps its own figure. None is averaged, and
          no unit is turned into another.
        </p>
        <ScoreGuidance />
        {data.length === 0 && <Empty inset title="No figures yet" />}
        {[...byTopic].map(([topic, ranges]) => (
          <Section key={topic} title={topicWords[topic] ?? topic} aside={spread(ranges)}>
            <LedgerTable
              caption={`${topicWords[topic] ?? topic}: figures`}
              columns={columns}
              rowKey={(one) => `${one.packTitle} ${one.item} ${one.words}`}
              rows={ranges.flatMap(({ figures }) => figures)}
              wrap
              inset
            />
          </Section>
        ))}
      </Region>
    </GuidesFrame>
  );
}

const spread = (ranges: readonly Range[]) => ranges.map(({ range }) => range).join('; ');

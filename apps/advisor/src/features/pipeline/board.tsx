import { stages, stageWords, type Stage } from '@onward/core/pipeline';
import type { LocalDate } from '@onward/core/shared';
import { Meta, WordAction } from '@onward/ui';
import { useState } from 'react';
import { counted, dayInWords } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { paths } from '../../app/paths.ts';
import css from './board.module.css';
import type { BoardCard } from './pipeline.graphql.ts';

const columns = stages.filter((stage) => stage !== 'closed');

/** The pipeline as columns in words; a column without cards keeps only its name. Cards can be dragged or moved by menu. */
export function Board({
  cards,
  zone,
  onMove,
}: {
  cards: readonly BoardCard[];
  zone: string;
  onMove: (card: BoardCard, to?: Stage) => void;
}) {
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  const byStage = Map.groupBy(cards, (card) => card.stage);
  return (
    <div className={css.board} role="group" aria-label="Pipeline" tabIndex={0}>
      {columns.map((stage) => {
        const own = byStage.get(stage) ?? [];
        return (
          // Dragging is the pointer's short cut; "Move to…" on each card does the same by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <section
            key={stage}
            className={css.column}
            data-empty={own.length === 0 ? '' : undefined}
            aria-label={`${stageWords[stage]}, ${counted(own.length, 'student')}`}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={() => {
              if (dragged && dragged.stage !== stage) onMove(dragged, stage);
              setDragged(null);
            }}
          >
            <h2 className={css.head}>
              {stageWords[stage]} <span>{own.length}</span>
            </h2>
            <ul>
              {own.map((card) => (
                <Card key={card.id} card={card} zone={zone} onMove={onMove} onDrag={setDragged} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Card({
  card,
  zone,
  onMove,
  onDrag,
}: {
  card: BoardCard;
  zone: string;
  onMove: (card: BoardCard) => void;
  onDrag: (card: BoardCard | null) => void;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see Board
    <li
      className={css.card}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', card.name);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <PageLink to={paths.case} params={{ caseId: card.id }} className={css.name}>
        {card.name}
      </PageLink>
      {card.nextStep && (
        <span>
          {card.nextStep}
          {card.nextStepOn && `, ${dayInWords(card.nextStepOn as LocalDate)}`}
        </span>
      )}
      <Meta>{spoken(card.lastContactAt, zone)}</Meta>
      {card.stalledDays != null && (
        <Meta>
          In {stageWords[card.stage]} for {counted(card.stalledDays, 'day')}
        </Meta>
      )}
      <WordAction onClick={() => onMove(card)} aria-label={`Move to…: ${card.name}`}>
        Move to…
      </WordAction>
    </li>
  );
}

function spoken(at: string | null, zone: string): string {
  if (!at) return 'Not spoken with yet';
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  const { days } = then.until(Temporal.Now.plainDateISO(zone), { largestUnit: 'days' });
  return days <= 0 ? 'Spoken with today' : `Last spoken with ${counted(days, 'day')} ago`;
}

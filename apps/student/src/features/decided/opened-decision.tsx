import type { LocalDate } from '@onward/core/shared';
import { Reading } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayInWords } from '../../shared/format.ts';
import { decisionWords } from './decided.queries.ts';
import css from './decided.module.css';

/** The decision as it was agreed: the way, the goal, the words, and when it is looked at again. */
export function OpenedDecision({ id }: { id: string }) {
  const { data } = useSuspenseQuery(decisionWords(id));
  if (!data) return <p>This has been taken back. Your advisor can tell you why.</p>;
  return (
    <div className={css.text}>
      <dl className={css.decision}>
        <div>
          <dt>The way you chose</dt>
          <dd>{data.way}</dd>
        </div>
        {data.secondWay && (
          <div>
            <dt>Beside it</dt>
            <dd>{data.secondWay}</dd>
          </div>
        )}
        <div>
          <dt>The goal everything serves</dt>
          <dd>{data.goal}</dd>
        </div>
        <div>
          <dt>You look at it again</dt>
          <dd>{dayInWords(data.reviewOn as LocalDate, 'full')}</dd>
        </div>
      </dl>
      <Reading>{data.words}</Reading>
    </div>
  );
}

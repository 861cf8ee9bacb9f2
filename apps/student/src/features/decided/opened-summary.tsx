import { Reading } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { summaryOf } from './decided.queries.ts';
import css from './decided.module.css';

/** The summary and what was agreed. */
export function OpenedSummary({ id }: { id: string }) {
  const { data } = useSuspenseQuery(summaryOf(id));
  return (
    <div className={css.text}>
      <Reading>{data.summary}</Reading>
      {data.agreedSteps && (
        <>
          <h4>What you agreed on</h4>
          <Reading>{data.agreedSteps}</Reading>
        </>
      )}
    </div>
  );
}

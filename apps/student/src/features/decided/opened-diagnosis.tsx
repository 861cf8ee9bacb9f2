import { Reading } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { diagnosisWords } from './decided.queries.ts';
import css from './decided.module.css';

/** What to work on, as the advisor wrote it for her. */
export function OpenedDiagnosis({ id }: { id: string }) {
  const { data } = useSuspenseQuery(diagnosisWords(id));
  return (
    <div className={css.text}>
      <Reading>{data?.words ?? 'This has been taken back. Your advisor can tell you why.'}</Reading>
    </div>
  );
}

import type { LocalDate } from '@onward/core/shared';
import { Reading } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayInWords } from '../../shared/format.ts';
import { AnswerDiagnosis } from './answer-diagnosis.tsx';
import { diagnosisWords } from './decided.queries.ts';
import css from './decided.module.css';

/** How long a change takes, said to her. */
const changes: Readonly<Record<string, string>> = {
  lt6m: 'This can change within six months.',
  '6to12m': 'This takes six to twelve months.',
  gt12m: 'This takes more than a year.',
  fixed: 'This stays as it is; what stands beside it can change.',
};

/** What to work on, as the advisor wrote it for her, with what was looked at and the steps that answer it. */
export function OpenedDiagnosis({ id }: { id: string }) {
  const { data } = useSuspenseQuery(diagnosisWords(id));
  const factors = data?.factors ?? [];
  return (
    <div className={css.text}>
      <Reading>{data?.words ?? 'This has been taken back. Your advisor can tell you why.'}</Reading>
      {factors.length > 0 && (
        <>
          <h4>In this order</h4>
          <ol className={css.factors}>
            {factors.map((factor) => (
              <li key={factor.title}>
                <strong>{factor.title}</strong>
                <p className={css.quiet}>{changes[factor.horizon]}</p>
                {factor.evidence.length > 0 && (
                  <details>
                    <summary>What was looked at</summary>
                    <ul className={css.looked}>
                      {factor.evidence.map(({ says, asOf }) => (
                        <li key={`${says} ${asOf}`}>
                          {says}, {dayInWords(asOf as LocalDate, 'full')}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
                {factor.steps.length > 0 && (
                  <p className={css.quiet}>In your plan: {factor.steps.join('; ')}</p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {data && <AnswerDiagnosis id={data.id} answer={data.answer} />}
    </div>
  );
}

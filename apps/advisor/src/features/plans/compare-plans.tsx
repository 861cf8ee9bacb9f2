import { Button, Columns, Region, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import type { Shown } from './asked.ts';
import { OptionFacts } from './option-facts.tsx';
import type { PlanPageData } from './plans.graphql.ts';
import { useChoose } from './season.queries.ts';
import css from './plans.module.css';

/** Both plans beside each other: season, time, what cannot fit. */
export function ComparePlans({
  page,
  onShow,
}: {
  page: PlanPageData;
  onShow: (shown: Shown) => void;
}) {
  const choose = useChoose(page.caseId);
  return (
    <Columns template="minmax(0, 1fr) minmax(0, 1fr)">
      {page.options.map((option) => (
        <Region key={option.id} as="section" label={`Plan ${option.option}`}>
          <OptionFacts
            title={`${option.option}: Match of ${option.targetYear}`}
            words={option.words}
            unfit={option.unfit}
          />
          <span className={css.actions}>
            <Button onClick={() => onShow(option.id)}>Open plan {option.option}</Button>
            {option.chosen ? (
              <span className={css.chosen}>The plan of this case</span>
            ) : (
              page.closedAt === null && (
                <Button
                  busy={choose.isPending && 'Choosing it'}
                  onClick={() =>
                    choose.mutate(option, {
                      onSuccess: () => showToast(`Plan ${option.option} is the plan of this case.`),
                      onError: (error) => showToast(explain(error)),
                    })
                  }
                >
                  Choose plan {option.option}
                </Button>
              )
            )}
          </span>
        </Region>
      ))}
    </Columns>
  );
}

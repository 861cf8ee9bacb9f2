import { Item, ItemList, Section } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCan } from '../../shared/use-can.ts';
import { BurnDown } from './burn-down.tsx';
import { coveragePageOf } from './coverage.queries.ts';
import { OfficeSteps } from './office-steps.tsx';
import { WhySteps } from './why-steps.tsx';
import css from './coverage.module.css';

/** Whether the plan moves: what the office owes, what stands still and why, the steps left over time, the why of each. */
export function Movement({ caseId, reach }: { caseId: string; reach: 'assigned' | 'granted' }) {
  const { data } = useSuspenseQuery(coveragePageOf(caseId));
  const editable = useCan('plan.change', { reach });
  if (!data.planned) return null;
  return (
    <div className={css.movement}>
      <OfficeSteps page={data} editable={editable} />
      <div id="still">
        <Section title="Standing still">
          {data.stalled.length === 0 ? (
            <p className={css.quiet}>No step has stood still for three weeks.</p>
          ) : (
            <ItemList label="Steps that stand still">
              {data.stalled.map((one) => (
                <Item key={one.id} title={one.title} detail={one.says} />
              ))}
            </ItemList>
          )}
        </Section>
      </div>
      {data.burnDown && <BurnDown chart={data.burnDown} />}
      <WhySteps caseId={caseId} steps={data.steps} />
    </div>
  );
}

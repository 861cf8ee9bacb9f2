import { Button, Icon, Section } from '@onward/ui';
import { IconTable } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PrintButton } from '../../shared/paper.tsx';
import { saveTable } from '../../shared/save-table.ts';
import { planAsCsv } from './plan-as-csv.ts';
import { myPlanQuery } from './plan.queries.ts';
import css from './plan.module.css';

/** The plan on paper, or as a table. */
export function TakeAlong() {
  const { data } = useSuspenseQuery(myPlanQuery);
  if (data.tasks.length === 0) return null;
  return (
    <div className={css.along} data-screen-only="">
      <Section title="Take it with you">
        <p className={css.quiet}>
          Paper and tables hold your steps, not what you wrote to anybody about them.
        </p>
        <div className={css.begin}>
          <PrintButton />
          <Button
            icon={<Icon of={IconTable} />}
            onClick={() => saveTable('my-plan.csv', planAsCsv(data.tasks))}
          >
            Save as a table (CSV)
          </Button>
        </div>
      </Section>
    </div>
  );
}

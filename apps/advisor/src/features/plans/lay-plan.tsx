import { Button, Empty, FormProblem, Select } from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanPageData } from './plans.graphql.ts';
import { useLay } from './plans.queries.ts';
import css from './plans.module.css';

/** Before there is a plan: choose a guide's timeline and the Match it should lead to. */
export function LayPlan({ page }: { page: PlanPageData }) {
  const lay = useLay(page.caseId);
  const [guide, setGuide] = useState(page.templates[0]?.guide ?? '');
  const template = page.templates.find((one) => one.guide === guide);
  const first = Math.max(page.caseTargetYear, page.failedYear + (template?.targetYearsAfter ?? 1));
  const [year, setYear] = useState(String(first));
  return (
    <Empty
      level={2}
      title="No plan yet"
      action={
        <div className={css.lay}>
          <Select
            label="Timeline"
            value={guide}
            onChange={(event) => setGuide(event.target.value)}
            options={page.templates.map((one) => ({ value: one.guide, label: one.title }))}
          />
          <Select
            label="Towards the Match of"
            hint="Later than the template leads to: letters and application move whole years, the time between stays open."
            value={year}
            onChange={(event) => setYear(event.target.value)}
            options={[first, first + 1, first + 2].map((one) => ({
              value: String(one),
              label: String(one),
            }))}
          />
          <FormProblem>{lay.error ? explain(lay.error) : null}</FormProblem>
          <Button
            kind="main"
            busy={lay.isPending && 'Laying it'}
            onClick={() => lay.mutate({ guide, targetYear: Number(year) })}
          >
            Lay the plan
          </Button>
        </div>
      }
    >
      The plan begins as a draft that only staff see. Steps lie in their months, months the guide
      leaves open stay open, and accepted findings attach to the steps that answer them.{' '}
      {template?.says}
    </Empty>
  );
}

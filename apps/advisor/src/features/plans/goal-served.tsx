import { servingEarlierGoal } from '@onward/core/plans';
import { Button, FormProblem, Notice, Select, showToast } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { useServeGoal } from './season.queries.ts';
import css from './plans.module.css';

/** The goal a step serves (LA-16). A new step asks: what serves none has no place in the plan. */
export function ServesField({
  goal,
  task,
  error,
}: {
  goal: PlanPageData['goal'];
  task: PlanTask | null;
  error: string | undefined;
}) {
  return (
    <Select
      label="Serves"
      name="goalId"
      placeholder="Which goal does it serve?"
      hint="A step that serves no goal has no place in the plan."
      defaultValue={task ? (goal?.id ?? '') : ''}
      options={goal ? [{ value: goal.id, label: goal.goal }] : []}
      error={error}
    />
  );
}

/** The goal in words beside a step; an earlier one says that it is. */
export function servesWords(task: PlanTask, { goal }: PlanPageData): string {
  if (!task.serves) return '';
  return goal && task.serves !== goal.goal ? `${task.serves} (an earlier goal)` : task.serves;
}

/** The goal has other words now than when these steps were put there: somebody reads them once more. */
export function EarlierGoal({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  const serve = useServeGoal(page.caseId);
  const left = servingEarlierGoal(page.tasks, page.goal?.goal ?? null);
  if (left.length === 0 || page.closedAt !== null) return null;
  return (
    <div className={css.notices}>
      <Notice kind="needs">
        <p>
          The goal has changed since {counted(left.length, 'step')} came into the plan. They are
          marked in the list. Read them once more: change or take out what no longer serves it.
        </p>
        <FormProblem>{serve.error ? explain(serve.error) : null}</FormProblem>
        <span className={css.noticeActs}>
          <Button
            busy={serve.isPending && 'Keeping it'}
            onClick={() =>
              serve.mutate(plan, {
                onSuccess: () => showToast('Every step serves the goal again.'),
              })
            }
          >
            They all serve it
          </Button>
        </span>
      </Notice>
    </div>
  );
}

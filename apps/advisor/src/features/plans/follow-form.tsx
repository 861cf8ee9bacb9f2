import { Button, Chip, FormProblem, Select } from '@onward/ui';
import { isOpen } from '@onward/core/plans';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanPageData, PlanTask } from './plans.graphql.ts';
import { useFollow } from './season.queries.ts';
import css from './plans.module.css';

/** Which steps this one follows: it begins after they have ended. */
export function FollowForm({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const follow = useFollow(page.caseId, task);
  const [next, setNext] = useState('');
  const titles = new Map(page.tasks.map((one) => [one.id, one.title]));
  const choices = page.tasks.filter(
    (one) => one.id !== task.id && isOpen(one.state) && !task.afterIds.includes(one.id),
  );
  return (
    <div className={css.block}>
      <FormProblem>{follow.error ? explain(follow.error) : null}</FormProblem>
      {task.afterIds.length > 0 && (
        <span className={css.actions}>
          {task.afterIds.map((id) => (
            <Chip
              key={id}
              name={titles.get(id) ?? 'a step of the other plan'}
              onRemove={() => follow.mutate(task.afterIds.filter((one) => one !== id))}
            >
              After: {titles.get(id) ?? 'a step of the other plan'}
            </Chip>
          ))}
        </span>
      )}
      <div className={css.row}>
        <Select
          label="Follows"
          value={next}
          onChange={(event) => setNext(event.target.value)}
          options={[
            { value: '', label: 'Choose a step' },
            ...choices.map((one) => ({ value: one.id, label: one.title })),
          ]}
        />
        <Button
          disabled={next === ''}
          busy={follow.isPending && 'Keeping it'}
          onClick={() => follow.mutate([...task.afterIds, next], { onSuccess: () => setNext('') })}
        >
          Begin after it
        </Button>
      </div>
    </div>
  );
}

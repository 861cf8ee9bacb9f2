import { goalLength } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { Button, FormProblem, TextField, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantDay } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';
import { caseGoalOf, useSetGoal } from './decisions.queries.ts';
import css from './decisions.module.css';

/** Above a plan: the one main goal every step serves. Without one no plan begins (LA-16). */
export function GoalLine({ caseId, reach }: { caseId: string; reach: 'assigned' | 'granted' }) {
  const { data: goal } = useSuspenseQuery(caseGoalOf(caseId));
  const { institution } = useSession();
  const may = useCan('decision.change', { reach });
  const [editing, setEditing] = useState(false);
  if (!goal || editing)
    return (
      <div className={css.goalLine}>
        {may ? (
          <GoalForm
            key={goal?.version ?? 0}
            caseId={caseId}
            goal={goal ?? null}
            onDone={() => setEditing(false)}
          />
        ) : (
          <p className={css.quiet}>No main goal is written down yet.</p>
        )}
      </div>
    );
  return (
    <div className={css.goalLine}>
      <p>
        <span className={css.quiet}>Every step serves one goal: </span>
        <b>{goal.goal}</b>{' '}
        <span className={css.quiet}>
          {goal.setByName ?? 'The office'},{' '}
          {instantDay(goal.setAt as Instant, institution.timeZone)}
        </span>{' '}
        {may && <WordAction onClick={() => setEditing(true)}>Change the goal</WordAction>}
      </p>
    </div>
  );
}

function GoalForm({
  caseId,
  goal,
  onDone,
}: {
  caseId: string;
  goal: { goal: string; version: number } | null;
  onDone: () => void;
}) {
  const set = useSetGoal(caseId);
  const issues = issuesByField(set.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = textIn(new FormData(event.currentTarget), 'goal');
    set.mutate({ goal: text, expectedVersion: goal?.version ?? 0 }, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={submit} className={css.goalForm}>
      <FormProblem>{set.error && !issues['goal'] ? explain(set.error) : null}</FormProblem>
      <TextField
        label="One main goal"
        name="goal"
        hint="For instance: internal medicine in the Los Angeles area. What does not serve it is questioned."
        maxLength={goalLength}
        defaultValue={goal?.goal ?? ''}
        error={issues['goal']}
      />
      <span className={css.acts}>
        <Button type="submit" busy={set.isPending && 'Keeping'}>
          Keep the goal
        </Button>
        {goal && <Button onClick={onDone}>Not now</Button>}
      </span>
    </form>
  );
}

import { Button, FormProblem, Meta, showToast } from '@onward/ui';
import { useEffect, useRef } from 'react';
import { counted, dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { MovedStepData, PlanData, PlanPageData } from './plans.graphql.ts';
import { useMoveSteps } from './season.queries.ts';
import type { Moving } from './use-moves.ts';
import css from './plans.module.css';

/** What a move would move, before it is saved. Stays in view while somebody tries out days. */
export function MovePanel({
  page,
  plan,
  moving,
}: {
  page: PlanPageData;
  plan: PlanData;
  moving: Moving;
}) {
  const move = useMoveSteps(page.caseId);
  const { moves, moved, error } = moving;
  const open = moves.length > 0;
  const leaving = moved.some((one) => one.leavesWindow);
  const undo = useUndo(page, plan);
  const save = () =>
    move.mutate(
      { planId: plan.id, expectedVersion: plan.version, moves, widen: leaving },
      {
        onSuccess: () => {
          showToast(`${counted(moved.length, 'step')} moved.`, undo(moved), plan.id);
          moving.clear();
        },
      },
    );
  const problem = move.error ?? error;
  return (
    <div className={css.move} data-open={open || undefined} aria-live="polite" data-screen-only="">
      {open && (
        <section aria-label="Before it is saved">
          <h3>Before it is saved</h3>
          <FormProblem>{problem ? explain(problem) : null}</FormProblem>
          <ul>
            {moved.map((one) => (
              <li key={one.id}>{movedWords(one)}</li>
            ))}
          </ul>
          {moved.length > 0 && <Meta>{alongWords(moved)}</Meta>}
          <span className={css.actions}>
            <Button
              kind="main"
              onClick={save}
              disabled={moved.length === 0 || moving.waiting}
              busy={move.isPending && 'Saving the move'}
            >
              Save the move
            </Button>
            <Button
              onClick={() => {
                move.reset();
                moving.clear();
              }}
            >
              Leave it as it was
            </Button>
          </span>
        </section>
      )}
    </div>
  );
}

/** Puts everything a move moved back to where it was, on the plan as it stands by then. */
function useUndo(page: PlanPageData, plan: PlanData) {
  const move = useMoveSteps(page.caseId);
  const now = useRef(plan);
  useEffect(() => {
    now.current = plan;
  }, [plan]);
  return (moved: readonly MovedStepData[]) => () =>
    move.mutate(
      {
        planId: plan.id,
        expectedVersion: now.current.version,
        moves: moved.flatMap(({ id, fromOn }) => (fromOn ? [{ id, dueOn: fromOn }] : [])),
        widen: true,
      },
      {
        onSuccess: () => showToast('Moved back.', undefined, plan.id),
        onError: (error) => showToast(explain(error)),
      },
    );
}

function movedWords({ title, fromOn, dueOn, leavesWindow }: MovedStepData): string {
  const from = fromOn ? ` from ${dayInWords(fromOn, 'weekday')}` : '';
  const leaves = leavesWindow ? ' It leaves its window, which follows.' : '';
  return `${title}:${from} to ${dayInWords(dueOn, 'weekday')}.${leaves}`;
}

function alongWords(moved: readonly MovedStepData[]): string {
  const along = moved.filter((one) => !one.asked).length;
  if (along === 0) return 'Nothing else moves.';
  return along === 1
    ? '1 step that follows moves with it.'
    : `${along} steps that follow move with it.`;
}

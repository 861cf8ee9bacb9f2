import { addDays, type LocalDate } from '@onward/core/shared';
import { plannedOn } from '@onward/core/plans';
import { Button, DateField, FormProblem, formText, showToast } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Step } from './plan.graphql.ts';
import { useMove } from './plan.queries.ts';
import css from './plan.module.css';

/** Another day for a step; nobody asks why. */
export function MoveForm({ step, today, focus }: { step: Step; today: LocalDate; focus: boolean }) {
  const move = useMove(step);
  const on = plannedOn(step);
  const start = on && on > today ? on : addDays(today, 7);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const to = formText(new FormData(event.currentTarget), 'to') as LocalDate;
        move.mutate(to, { onSuccess: () => showToast(`Moved to ${dayInWords(to, 'weekday')}.`) });
      }}
    >
      <FormProblem>{move.error ? explain(move.error) : null}</FormProblem>
      <div className={css.moveRow}>
        <DateField
          label="New day"
          hint="You need no reason. Your advisor sees the new day."
          name="to"
          min={today}
          defaultValue={start}
          autoFocus={focus}
        />
        <Button type="submit" busy={move.isPending && 'Moving it'}>
          Move it
        </Button>
      </div>
    </form>
  );
}

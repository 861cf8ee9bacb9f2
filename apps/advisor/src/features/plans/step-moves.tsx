import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import type { PlanTask } from './plans.graphql.ts';
import { useDrop, useMove } from './plans.queries.ts';
import css from './plans.module.css';

/** Another day for a step. Outside its window it asks whether the window should follow. */
export function MoveForm({ caseId, task }: { caseId: string; task: PlanTask }) {
  const move = useMove(caseId, task);
  const outside = refusalOf(move.error)?.code === 'TASK_OUTSIDE_WINDOW';
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const dueOn = formText(form, 'dueOn') as LocalDate;
        move.mutate(
          { dueOn, widen: form.has('widen') },
          { onSuccess: () => showToast(`Planned for ${dayInWords(dueOn, 'weekday')}.`) },
        );
      }}
    >
      <FormProblem>{move.error ? explain(move.error) : null}</FormProblem>
      {outside && <Checkbox name="widen" label="Let the window follow" />}
      <div className={css.row}>
        <DateField label="Move to" name="dueOn" defaultValue={task.dueOn ?? ''} />
        <Button type="submit" busy={move.isPending && 'Moving it'}>
          Move
        </Button>
      </div>
    </form>
  );
}

/** Takes a step out of the plan, with a reason that staff keep. */
export function DropForm({
  caseId,
  task,
  onDone,
}: {
  caseId: string;
  task: PlanTask;
  onDone: () => void;
}) {
  const drop = useDrop(caseId, task);
  const [reason, setReason] = useState('');
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        drop.mutate(reason, {
          onSuccess: () => {
            showToast('The step is taken out. It can be put back.');
            onDone();
          },
        });
      }}
    >
      <FormProblem>{drop.error ? explain(drop.error) : null}</FormProblem>
      <div className={css.row}>
        <TextField
          label="Take it out, because"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" busy={drop.isPending && 'Taking it out'}>
          Take out
        </Button>
      </div>
    </form>
  );
}

import { Button, FormProblem, formText, showToast, TextField } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { myWeeklyLimit, useSayWeeklyLimit } from './season.queries.ts';
import css from './plan.module.css';

/** How many hours a week she has: her own word, which the plan is measured by. */
export function WeeklyHours() {
  const { data } = useQuery(myWeeklyLimit);
  const say = useSayWeeklyLimit();
  if (!data) return null;
  return (
    <details className={css.target}>
      <summary>
        {data.hours === null
          ? 'How many hours a week do you have?'
          : `You have ${data.hours} hours a week for this`}
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const hours = Math.trunc(Number(formText(new FormData(event.currentTarget), 'hours')));
          say.mutate(
            {
              caseId: data.caseId,
              hours: Number.isFinite(hours) ? hours : 0,
              expectedVersion: data.version,
            },
            { onSuccess: () => showToast('Kept. Your advisor plans with it.') },
          );
        }}
      >
        <FormProblem>{say.error ? explain(say.error) : null}</FormProblem>
        <TextField
          key={data.version}
          label="Hours a week"
          hint="Only what is left for you after work, family and rest. You can change it any time."
          name="hours"
          inputMode="numeric"
          maxLength={2}
          defaultValue={data.hours ?? ''}
          error={issuesByField(say.error)['hours']}
        />
        <Button type="submit" busy={say.isPending && 'Keeping it'}>
          Keep it
        </Button>
      </form>
    </details>
  );
}

import { Button, Dialog, FormProblem, formText, Meta, showToast, TextField } from '@onward/ui';
import { weeklyHours } from '@onward/core/plans';
import { instantDay } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { PlanPageData } from './plans.graphql.ts';
import { useSayLimit } from './season.queries.ts';

/** How many hours a week the student has; her word counts, staff may write it down. */
export function LimitDialog({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const say = useSayLimit(page.caseId);
  const known = page.weeklyLimit;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Hours a week"
      onSubmit={(event) => {
        event.preventDefault();
        const hours = Number(formText(new FormData(event.currentTarget), 'hours'));
        say.mutate(
          {
            hours: Number.isFinite(hours) ? Math.trunc(hours) : 0,
            expectedVersion: known?.version ?? 0,
          },
          {
            onSuccess: () => {
              showToast('The limit is kept.');
              onClose();
            },
          },
        );
      }}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={say.isPending && 'Keeping it'}>
            Keep it
          </Button>
        </>
      }
    >
      <FormProblem>{say.error ? explain(say.error) : null}</FormProblem>
      <TextField
        label={`Hours ${page.studentName} has in a week`}
        hint="What the student said, not what the plan would need."
        name="hours"
        inputMode="numeric"
        defaultValue={known?.hours ?? ''}
        error={issuesByField(say.error)['hours']}
        maxLength={String(weeklyHours.maximum).length}
      />
      {known && (
        <Meta>
          {known.saidByName} wrote {known.hours} on {instantDay(known.saidAt, page.zone)}.
        </Meta>
      )}
    </Dialog>
  );
}

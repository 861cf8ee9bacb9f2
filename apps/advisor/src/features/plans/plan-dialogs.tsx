import { ConfirmDialog, Dialog, showToast } from '@onward/ui';
import type { Asked } from './asked.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import { downloadSteps } from './steps-as-csv.ts';
import { LayPlan } from './lay-plan.tsx';
import { LimitDialog } from './limit-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';
import type { PlanData, PlanPageData } from './plans.graphql.ts';
import { useRetire } from './season.queries.ts';
import { useEffect } from 'react';

interface Given {
  page: PlanPageData;
  plan: PlanData;
  asked: Asked;
  ask: (asked: Asked) => void;
}

/** The dialog that was asked for. */
export function PlanDialogs({ page, plan, asked, ask }: Given) {
  const close = () => ask(null);
  if (!asked) return null;
  if ('release' in asked) return <ReleaseDialog page={page} onClose={close} />;
  if ('apply' in asked) return <ApplyDialog page={page} plan={plan} onClose={close} />;
  if ('limit' in asked) return <LimitDialog page={page} onClose={close} />;
  if ('retire' in asked) return <RetireDialog page={page} plan={plan} onClose={close} />;
  if ('csv' in asked) return <Csv page={page} onDone={close} />;
  if ('beside' in asked)
    return (
      <Dialog open wide onClose={close} title="A second plan beside it">
        <LayPlan page={page} onLaid={close} />
      </Dialog>
    );
  return <StepDialogs page={page} plan={plan} asked={asked} ask={ask} />;
}

function StepDialogs({
  page,
  plan,
  asked,
  ask,
}: Omit<Given, 'asked'> & {
  asked: { add: true } | { step: string } | { edit: string };
}) {
  const close = () => ask(null);
  if ('add' in asked) return <TaskDialog page={page} plan={plan} task={null} onClose={close} />;
  const id = 'edit' in asked ? asked.edit : asked.step;
  const task = page.tasks.find((one) => one.id === id);
  if (!task) return null;
  if ('edit' in asked) return <TaskDialog page={page} plan={plan} task={task} onClose={close} />;
  return (
    <StepDialog page={page} task={task} onEdit={() => ask({ edit: task.id })} onClose={close} />
  );
}

function RetireDialog({
  page,
  plan,
  onClose,
}: {
  page: PlanPageData;
  plan: PlanData;
  onClose: () => void;
}) {
  const retire = useRetire(page.caseId);
  return (
    <ConfirmDialog
      open
      title={`Take plan ${plan.option} away?`}
      confirm="Take it away"
      cancel="Keep it"
      busy={retire.isPending && 'Taking it away'}
      onCancel={onClose}
      onConfirm={() =>
        retire.mutate(plan, {
          onSuccess: () => {
            showToast(`Plan ${plan.option} is no longer shown.`);
            onClose();
          },
        })
      }
    >
      {plan.chosen
        ? 'It is the plan of this case. What the student was given stays with her until the next release.'
        : 'Its steps are kept in the record. The other plan stays as it is.'}
    </ConfirmDialog>
  );
}

function Csv({ page, onDone }: { page: PlanPageData; onDone: () => void }) {
  useEffect(() => {
    downloadSteps(page);
    onDone();
  }, [page, onDone]);
  return null;
}

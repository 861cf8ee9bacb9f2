import { isOpen, planTimeline, progressWords, type TaskState } from '@onward/core/plans';
import { Button, Icon, Meta, Notice } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted, instantDay } from '../../shared/format.ts';
import { HelpList } from './help-list.tsx';
import { LayPlan } from './lay-plan.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanList } from './plan-list.tsx';
import { OutsidePlan } from './outside-plan.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { planPageOf } from './plans.queries.ts';
import css from './plans.module.css';

type Asked = { add: true } | { step: string } | { edit: string } | { release: true } | null;

/** The plan of a case: its months and lanes, the same as a list, what the student has, and what she asks. */
export function PlanPage({ caseId }: { caseId: string }) {
  const { data: page } = useSuspenseQuery(planPageOf(caseId));
  const [asked, ask] = useState<Asked>(null);
  if (!page.plan) return <LayPlan page={page} />;
  const timeline = planTimeline({ spans: page.plan.spans, tasks: page.tasks }, page.today);
  const open = (task: PlanTask) => ask({ step: task.id });
  return (
    <>
      <PlanBar
        page={page}
        plan={page.plan}
        progress={progressOf(page, timeline)}
        onAdd={() => ask({ add: true })}
        onRelease={() => ask({ release: true })}
      />
      <HelpList page={page} />
      <PlanNotices page={page} plan={page.plan} />
      <PlanChart page={page} timeline={timeline} onOpen={open} />
      <PlanList page={page} timeline={timeline} onOpen={open} />
      <OutsidePlan page={page} plan={page.plan} />
      <Dialogs page={page} asked={asked} ask={ask} />
    </>
  );
}

/** Her own steps count like the agreed ones, as in what she sees. */
function progressOf(page: PlanPageData, { done, total }: { done: number; total: number }): string {
  const own = page.ownTasks.filter((task) => !isOpen(task.state as TaskState)).length;
  return progressWords(done + own, total + page.ownTasks.length);
}

function Dialogs({
  page,
  asked,
  ask,
}: {
  page: PlanPageData;
  asked: Asked;
  ask: (asked: Asked) => void;
}) {
  const close = () => ask(null);
  const find = (id: string) => page.tasks.find((one) => one.id === id) ?? null;
  if (!asked) return null;
  if ('release' in asked) return <ReleaseDialog page={page} onClose={close} />;
  if ('add' in asked) return <TaskDialog page={page} task={null} onClose={close} />;
  const task = find('edit' in asked ? asked.edit : asked.step);
  if (!task) return null;
  if ('edit' in asked) return <TaskDialog page={page} task={task} onClose={close} />;
  return (
    <StepDialog page={page} task={task} onEdit={() => ask({ edit: task.id })} onClose={close} />
  );
}

function PlanBar({
  page,
  plan,
  progress,
  onAdd,
  onRelease,
}: {
  page: PlanPageData;
  plan: PlanData;
  progress: string;
  onAdd: () => void;
  onRelease: () => void;
}) {
  const closed = page.closedAt !== null;
  const nothingNew = page.given !== null && page.changes.length === 0;
  return (
    <div className={css.bar}>
      <div>
        <h2 className={css.title}>Towards the Match of {plan.targetYear}</h2>
        <Meta>
          {progress}. {givenWords(page)}
        </Meta>
      </div>
      {!closed && (
        <span className={css.actions} data-screen-only="">
          <Button icon={<Icon of={IconPlus} />} onClick={onAdd}>
            Add step
          </Button>
          <Button onClick={() => window.print()}>Print</Button>
          <Button kind="main" onClick={onRelease} disabled={nothingNew}>
            {page.given ? 'Release changes…' : `Release to ${page.studentName}…`}
          </Button>
        </span>
      )}
    </div>
  );
}

function givenWords({ given, changes, studentName, zone }: PlanPageData): string {
  if (!given) return `A draft: ${studentName} sees nothing of it yet.`;
  const since = `${studentName} has version ${given.release}, from ${given.releasedByName}, ${instantDay(given.releasedAt, zone, 'weekday')}.`;
  return changes.length === 0
    ? since
    : `${since} ${counted(changes.length, 'change')} not released.`;
}

function PlanNotices({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  return (
    <div className={css.notices}>
      <details>
        <summary>
          Year {plan.failedYear} to {plan.targetYear}: what this template leads to
        </summary>
        <p>{plan.says}</p>
      </details>
      {plan.targetYear !== page.caseTargetYear && (
        <Notice kind="info">
          The case works towards the Match of {page.caseTargetYear}; this template leads to the one
          of {plan.targetYear}.
        </Notice>
      )}
    </div>
  );
}

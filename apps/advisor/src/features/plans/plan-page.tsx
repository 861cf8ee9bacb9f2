import { planTimeline } from '@onward/core/plans';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComparePlans } from './compare-plans.tsx';
import { EarlierGoal } from './goal-served.tsx';
import { FirstPhases } from './first-phases.tsx';
import { HelpList } from './help-list.tsx';
import { LayPlan } from './lay-plan.tsx';
import { MovePanel } from './move-panel.tsx';
import { OutsidePlan } from './outside-plan.tsx';
import type { Asked, Shown } from './asked.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanDialogs } from './plan-dialogs.tsx';
import { PlanList } from './plan-list.tsx';
import { SeasonLines } from './season-lines.tsx';
import { SharedPlans } from './shared-plans.tsx';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { planPageOf } from './plans.queries.ts';
import { useMoves } from './use-moves.ts';

/** The plan of a case: two options side by side, months and lanes, the same as a list, and what the student asks. */
export function PlanPage({ caseId }: { caseId: string }) {
  const { data: base } = useSuspenseQuery(planPageOf(caseId));
  const [shown, show] = useState<Shown | null>(null);
  const optionId = shown === 'compare' ? null : shown;
  const other = useQuery({
    ...planPageOf(caseId, optionId),
    enabled: optionId !== null && optionId !== base.plan?.id,
    placeholderData: keepPreviousData,
  });
  if (!base.plan)
    return (
      <>
        <FirstPhases page={base} />
        <LayPlan page={base} />
      </>
    );
  const page = optionId === null || optionId === base.plan.id ? base : (other.data ?? base);
  return <OpenPlan page={page} plan={page.plan ?? base.plan} shown={shown} onShow={show} />;
}

function OpenPlan({
  page,
  plan,
  shown,
  onShow,
}: {
  page: PlanPageData;
  plan: PlanData;
  shown: Shown | null;
  onShow: (shown: Shown) => void;
}) {
  const [asked, ask] = useState<Asked>(null);
  const comparing = shown === 'compare' && page.options.length > 1;
  return (
    <>
      <PlanBar page={page} plan={plan} comparing={comparing} onShow={onShow} onAsk={ask} />
      <HelpList page={page} />
      <FirstPhases page={page} />
      {comparing ? (
        <ComparePlans page={page} onShow={onShow} />
      ) : (
        <Steps key={plan.id} page={page} plan={plan} onAsk={ask} />
      )}
      <PlanDialogs page={page} plan={plan} asked={asked} ask={ask} />
    </>
  );
}

function Steps({
  page,
  plan,
  onAsk,
}: {
  page: PlanPageData;
  plan: PlanData;
  onAsk: (asked: Asked) => void;
}) {
  const timeline = planTimeline({ spans: plan.spans, tasks: page.tasks }, page.today);
  const moving = useMoves(page);
  const open = (task: PlanTask) => onAsk({ step: task.id });
  return (
    <>
      <SeasonLines page={page} plan={plan} />
      <EarlierGoal page={page} plan={plan} />
      <PlanChart page={page} timeline={timeline} moving={moving} onOpen={open} onAsk={onAsk} />
      <MovePanel page={page} plan={plan} moving={moving} />
      <PlanList page={page} timeline={timeline} moving={moving} onOpen={open} />
      <SharedPlans page={page} plan={plan} />
      <OutsidePlan page={page} plan={plan} />
    </>
  );
}

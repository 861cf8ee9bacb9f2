import {
  laneOf,
  lanes,
  partsToShow,
  planTimeline,
  progressWords,
  type Lane,
  type TimelinePart,
} from '@onward/core/plans';
import { Button, Empty, Icon, PageTitle, PanelTabs } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantDay } from '../../shared/format.ts';
import { PaperHead } from '../../shared/paper.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { OwnStepDialog } from './own-step-dialog.tsx';
import { PlanPart } from './plan-part.tsx';
import type { MyPlan, Step } from './plan.graphql.ts';
import { myPlanQuery } from './plan.queries.ts';
import { laneWords } from './step-words.ts';
import { TwoWays } from './two-ways.tsx';
import { WeeklyHours } from './weekly-hours.tsx';
import css from './plan.module.css';

/** The plan by its months, with the open ones shown, and her own steps. */
export function PlanPage() {
  const { data } = useSuspenseQuery(myPlanQuery);
  const [lane, setLane] = useState<Lane | 'all'>('all');
  const [adding, setAdding] = useState(false);
  const all = planTimeline({ spans: data.plan?.spans ?? [], tasks: data.tasks }, data.today);
  const shown = data.tasks.filter((task) => lane === 'all' || laneOf(task.category) === lane);
  const view = planTimeline({ spans: data.plan?.spans ?? [], tasks: shown }, data.today);
  const used = lanes.filter((one) => data.tasks.some((task) => laneOf(task.category) === one));
  return (
    <>
      <header className={css.head}>
        <PageTitle>My plan</PageTitle>
        <PaperHead />
        {data.tasks.length > 0 && (
          <p className={css.quiet}>
            {progressWords(all.done, all.total)}.{all.next && ` Next: ${all.next.title}.`}
          </p>
        )}
        {data.plan?.goal && <p className={css.goal}>Your goal: {data.plan.goal}</p>}
        <Target plan={data.plan} />
        <WeeklyHours />
      </header>
      <TwoWays />
      {used.length > 1 && (
        <PanelTabs
          label="Kind of step"
          panelId="steps"
          value={lane}
          onChange={setLane}
          options={[
            { value: 'all' as const, label: 'All' },
            ...used.map((one) => ({ value: one, label: laneWords[one] })),
          ]}
        />
      )}
      <div id="steps" role={used.length > 1 ? 'tabpanel' : undefined} className={css.parts}>
        <Parts
          data={data}
          parts={partsToShow(view, data.today)}
          filtered={lane !== 'all'}
          nextId={all.next?.id}
        />
        <Button icon={<Icon of={IconPlus} />} onClick={() => setAdding(true)}>
          Add a step of your own
        </Button>
      </div>
      <OwnStepDialog open={adding} today={data.today} onClose={() => setAdding(false)} />
    </>
  );
}

function Parts({
  data,
  parts,
  filtered,
  nextId,
}: {
  data: MyPlan;
  parts: readonly TimelinePart<Step>[];
  filtered: boolean;
  nextId: string | undefined;
}) {
  if (!data.plan && data.tasks.length === 0)
    return (
      <Empty inset title="Your plan will be here">
        You and your advisor agree on it after you have talked about what happened. It shows one
        step at a time, and who helps. Until then nothing is due.
      </Empty>
    );
  const visible = filtered ? parts.filter((part) => part.months.length > 0) : parts;
  return visible.map((part) => (
    <PlanPart key={part.key} part={part} today={data.today} nextId={nextId} help={data.help} />
  ));
}

function Target({ plan }: { plan: MyPlan['plan'] }) {
  const { institution } = useSession();
  if (!plan) return null;
  return (
    <details className={css.target} data-on-paper="">
      <summary>Towards the Match of {plan.targetYear}</summary>
      <p>{plan.says}</p>
      <p>
        From {plan.releasedByName}, {instantDay(plan.releasedAt, institution.timeZone)}
        {plan.release > 1 && `, version ${plan.release}`}.
      </p>
    </details>
  );
}

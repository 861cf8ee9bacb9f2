import { isOpen, planTimeline, progressWords, type TaskState } from '@onward/core/plans';
import { Button, Icon, MenuButton, Meta, Segment, showToast, type MenuEntry } from '@onward/ui';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { counted, instantDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Asked, Shown } from './asked.ts';
import type { PlanData, PlanPageData } from './plans.graphql.ts';
import { useChoose, useKeepBaseline } from './season.queries.ts';
import css from './plans.module.css';

/** What the plan leads to, which option this is, and what can be done with it. */
export function PlanBar({
  page,
  plan,
  comparing,
  onShow,
  onAsk,
}: {
  page: PlanPageData;
  plan: PlanData;
  comparing: boolean;
  onShow: (shown: Shown) => void;
  onAsk: (asked: Asked) => void;
}) {
  return (
    <div className={css.bar}>
      <div className={css.heading}>
        {page.options.length > 1 && (
          <Segment
            label="Which plan"
            value={comparing ? 'compare' : plan.id}
            onChange={onShow}
            options={[
              ...page.options.map((one) => ({
                value: one.id,
                label: `${one.option} Match ${one.targetYear}${one.chosen ? ', chosen' : ''}`,
              })),
              { value: 'compare', label: 'Compare' },
            ]}
          />
        )}
        <h2 className={css.title}>
          {comparing ? 'Two plans beside each other' : `Towards the Match of ${plan.targetYear}`}
        </h2>
        <Meta>
          {comparing
            ? 'The same templates, towards two seasons. Either can be chosen, and changed later.'
            : `${progressOf(page, plan)}. ${givenWords(page, plan)}`}
        </Meta>
      </div>
      {page.closedAt === null && !comparing && <Actions page={page} plan={plan} onAsk={onAsk} />}
    </div>
  );
}

function Actions({
  page,
  plan,
  onAsk,
}: {
  page: PlanPageData;
  plan: PlanData;
  onAsk: (asked: Asked) => void;
}) {
  const choose = useChoose(page.caseId);
  const nothingNew = page.given !== null && page.changes.length === 0;
  return (
    <span className={css.actions} data-screen-only="">
      <More page={page} plan={plan} onAsk={onAsk} />
      <Button icon={<Icon of={IconPlus} />} onClick={() => onAsk({ add: true })}>
        Add step
      </Button>
      {plan.chosen ? (
        <Button kind="main" onClick={() => onAsk({ release: true })} disabled={nothingNew}>
          {page.given ? 'Release changes…' : `Release to ${page.studentName}…`}
        </Button>
      ) : (
        <Button
          kind="main"
          busy={choose.isPending && 'Choosing it'}
          onClick={() =>
            choose.mutate(plan, {
              onSuccess: () => showToast(`Plan ${plan.option} is the plan of this case.`),
              onError: (error) => showToast(explain(error)),
            })
          }
        >
          Choose this plan
        </Button>
      )}
    </span>
  );
}

function More({
  page,
  plan,
  onAsk,
}: {
  page: PlanPageData;
  plan: PlanData;
  onAsk: (asked: Asked) => void;
}) {
  const keep = useKeepBaseline(page.caseId);
  const entries: MenuEntry[] = [
    {
      key: 'apply',
      label: 'Apply a template…',
      note: 'What the plan holds already is merged',
      onSelect: () => onAsk({ apply: true }),
    },
    {
      key: 'baseline',
      label: 'Keep these days as the baseline',
      note: page.baseline
        ? `The last one is from ${instantDay(page.baseline.keptAt, page.zone)}`
        : 'To compare with later',
      onSelect: () =>
        keep.mutate(plan.id, { onSuccess: () => showToast('The days are kept to compare with.') }),
    },
    {
      key: 'limit',
      label: 'Hours a week…',
      note: page.weeklyLimit ? `Now ${page.weeklyLimit.hours}` : 'Nobody has said how many',
      onSelect: () => onAsk({ limit: true }),
    },
    { key: 'csv', label: 'Steps as a CSV file', onSelect: () => onAsk({ csv: true }) },
  ];
  if (page.options.length < 2)
    entries.unshift({
      key: 'beside',
      label: 'Lay a second plan beside it…',
      note: 'The next season, or the one after it',
      onSelect: () => onAsk({ beside: true }),
    });
  else
    entries.push({
      key: 'retire',
      label: `Take plan ${plan.option} away…`,
      note: 'Kept in the record, no longer shown',
      onSelect: () => onAsk({ retire: true }),
    });
  return <MenuButton label="More" icon={<Icon of={IconDots} />} entries={entries} />;
}

/** Her own steps count like the agreed ones, as in what she sees. */
function progressOf(page: PlanPageData, plan: PlanData): string {
  const { done, total } = planTimeline({ spans: plan.spans, tasks: page.tasks }, page.today);
  const own = page.ownTasks.filter((task) => !isOpen(task.state as TaskState)).length;
  return progressWords(done + own, total + page.ownTasks.length);
}

function givenWords({ given, changes, studentName, zone }: PlanPageData, plan: PlanData): string {
  if (!plan.chosen) return 'Not chosen: nothing of it reaches the student.';
  if (!given) return `A draft: ${studentName} sees nothing of it yet.`;
  const since = `${studentName} has version ${given.release}, from ${given.releasedByName}, ${instantDay(given.releasedAt, zone, 'weekday')}.`;
  return changes.length === 0
    ? since
    : `${since} ${counted(changes.length, 'change')} not released.`;
}

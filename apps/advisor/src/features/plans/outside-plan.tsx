import { Item, ItemList, Meta, Section, StatusIcon, WordAction } from '@onward/ui';
import type { TaskState } from '@onward/core/plans';
import { dayInWords } from '../../shared/format.ts';
import { unfitWords } from './option-facts.tsx';
import { stateWords } from './plan-words.ts';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { useRestore, useTakeUp } from './plans.queries.ts';
import css from './plans.module.css';

/** What lies beside the plan: her own steps, windows that had passed, steps taken out. */
export function OutsidePlan({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  const dropped = page.tasks.filter((task) => task.state === 'dropped');
  const taken = new Set(page.tasks.map((task) => task.templateCode));
  const passed = plan.passed.filter((one) => !taken.has(one.code));
  const unfit = plan.unfit.filter((one) => !taken.has(one.code));
  return (
    <div className={css.outside}>
      {page.ownTasks.length > 0 && (
        <Section title={`Added by ${page.studentName}`}>
          <ItemList>
            {page.ownTasks.map((task) => (
              <Item
                key={task.id}
                icon={<StateIcon state={task.state as TaskState} />}
                title={task.title}
                detail={task.evidence || undefined}
                trail={dayOf(task)}
              />
            ))}
          </ItemList>
        </Section>
      )}
      {unfit.length > 0 && <Unfit page={page} plan={plan} unfit={unfit} />}
      {passed.length > 0 && <Passed page={page} plan={plan} passed={passed} />}
      {plan.merged.length > 0 && (
        <Section title="One piece of work, asked for twice">
          <ItemList>
            {plan.merged.map((one) => (
              <Item
                key={one.key}
                title={one.title}
                detail={`is in the plan as “${one.intoTitle}”`}
              />
            ))}
          </ItemList>
        </Section>
      )}
      {dropped.length > 0 && (
        <Section title="Taken out">
          <ItemList>
            {dropped.map((task) => (
              <Dropped key={task.id} caseId={page.caseId} task={task} />
            ))}
          </ItemList>
        </Section>
      )}
    </div>
  );
}

function StateIcon({ state }: { state: TaskState }) {
  return <StatusIcon kind={stateWords[state].kind} label={stateWords[state].words} />;
}

function Unfit({
  page,
  plan,
  unfit,
}: {
  page: PlanPageData;
  plan: PlanData;
  unfit: PlanData['unfit'];
}) {
  const takeUp = useTakeUp(page.caseId, plan.id);
  return (
    <Section title="What cannot fit into this season">
      <Meta>They are not in the plan. Take one up all the same, and give it a day yourself.</Meta>
      <ItemList>
        {unfit.map((one) => (
          <Item
            key={one.code}
            title={one.title}
            detail={unfitWords(one)}
            trail={<WordAction onClick={() => takeUp.mutate(one.code)}>Take up</WordAction>}
          />
        ))}
      </ItemList>
    </Section>
  );
}

function Passed({
  page,
  plan,
  passed,
}: {
  page: PlanPageData;
  plan: PlanData;
  passed: PlanData['passed'];
}) {
  const takeUp = useTakeUp(page.caseId, plan.id);
  return (
    <Section title="Windows that had passed when the plan was laid">
      <Meta>They are not in the plan. Take up what still makes sense.</Meta>
      <ItemList>
        {passed.map((one) => (
          <Item
            key={one.code}
            title={one.title}
            detail={`Until ${dayInWords(one.until, 'full')}`}
            trail={<WordAction onClick={() => takeUp.mutate(one.code)}>Take up</WordAction>}
          />
        ))}
      </ItemList>
    </Section>
  );
}

function Dropped({ caseId, task }: { caseId: string; task: PlanTask }) {
  const restore = useRestore(caseId, task);
  return (
    <Item
      title={task.title}
      detail={task.droppedReason}
      trail={<WordAction onClick={() => restore.mutate(undefined)}>Put back</WordAction>}
    />
  );
}

function dayOf(task: PlanPageData['ownTasks'][number]): string | null {
  const on = task.movedTo ?? task.dueOn;
  return on && dayInWords(on);
}

import { stageWords } from '@onward/core/pipeline';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Item, ItemList, Meta, Section, StatusIcon } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { counted, dayInWords, instantDay } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { words } from '../../shared/words.ts';
import css from './cases.module.css';
import type { CasePageData } from './cases.graphql.ts';

/** The plan at a glance: the next steps, and how many are done. */
export function PlanGlance({ page }: { page: CasePageData }) {
  const { openTasks, doneTasks, id, zone } = page.header;
  const steps = openTasks + doneTasks;
  const today = Temporal.Now.plainDateISO(zone).toString();
  return (
    <Section
      ruled
      title="Plan"
      aside={steps > 0 ? <Meta>{`${doneTasks} of ${steps} steps done`}</Meta> : undefined}
    >
      <ItemList label="Next steps">
        {page.planSteps.map((step, at) => {
          const done = step.state === 'done' || step.state === 'verified';
          const late = !done && step.on !== null && step.on < today;
          return (
            <Item
              key={step.id}
              icon={
                <StatusIcon
                  kind={done ? 'done' : step.state === 'in_progress' ? 'info' : 'off'}
                  label={words(step.state)}
                />
              }
              title={step.title}
              strong={at === 0 && !done}
              detail={
                late && step.on
                  ? `Past date, ${counted(daysSince(step.on, today), 'day')}`
                  : step.owner === 'student'
                    ? undefined
                    : `For the ${step.owner}`
              }
              trail={step.on && dayInWords(step.on as LocalDate)}
            />
          );
        })}
      </ItemList>
      <div className={css.stack}>
        {steps === 0 && <Meta>No plan is released yet.</Meta>}
        <ActionLink to={paths.casePlan} params={{ caseId: id }}>
          Open plan
        </ActionLink>
      </div>
    </Section>
  );
}

function daysSince(day: string, today: string): number {
  return Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' }).days;
}

/** Who works on the case. */
export function CasePeople({ page }: { page: CasePageData }) {
  return (
    <Section ruled title="People">
      <ItemList label="People">
        {page.people.map((person) => (
          <Item
            key={person.id}
            title={person.name}
            detail={[
              person.title,
              person.part === 'advisor' ? 'Advisor' : 'Beside the advisor',
              `since ${instantDay(person.since as Instant, page.header.zone)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </ItemList>
      {page.people.length === 0 && <Meta>Nobody is assigned yet.</Meta>}
    </Section>
  );
}

/** How long the case has stood in each stage. */
export function StageStays({ page }: { page: CasePageData }) {
  return (
    <Section title="Stages so far">
      <ItemList label="Stages so far">
        {page.timeInStages.map((stay) => (
          <Item
            key={`${stay.stage}-${stay.from}-${stay.until ?? 'now'}`}
            icon={
              <StatusIcon
                kind={stay.until ? 'done' : 'info'}
                label={stay.until ? 'passed' : 'now'}
              />
            }
            title={stageWords[stay.stage]}
            detail={`from ${dayInWords(stay.from as LocalDate)}`}
            trail={counted(stay.days, 'day')}
          />
        ))}
      </ItemList>
    </Section>
  );
}

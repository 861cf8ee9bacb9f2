import { stageWords } from '@onward/core/pipeline';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Item, ItemList, Meta, Section, StatusIcon, WordAction } from '@onward/ui';
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
        {page.planSteps.map((step, at) => (
          <Step key={step.id} step={step} first={at === 0} today={today} />
        ))}
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

function Step({
  step,
  first,
  today,
}: {
  step: CasePageData['planSteps'][number];
  first: boolean;
  today: string;
}) {
  const done = step.state === 'done' || step.state === 'verified';
  const kind = done ? 'done' : step.state === 'in_progress' ? 'info' : 'off';
  return (
    <Item
      icon={<StatusIcon kind={kind} label={words(step.state)} />}
      title={step.title}
      strong={first && !done}
      detail={done ? undefined : stepDetail(step, today)}
      trail={step.on && dayInWords(step.on as LocalDate)}
    />
  );
}

function stepDetail(
  { on, owner }: { on: string | null; owner: string },
  today: string,
): string | undefined {
  if (on !== null && on < today) return `Past date, ${counted(daysSince(on, today), 'day')}`;
  return owner === 'student' ? undefined : `For the ${owner}`;
}

function daysSince(day: string, today: string): number {
  return Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' }).days;
}

/** Who works on the case; whoever may assign can also end a part. */
export function CasePeople({
  page,
  onEnd,
}: {
  page: CasePageData;
  onEnd?: (person: CasePageData['people'][number]) => void;
}) {
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
            trail={
              onEnd && (
                <WordAction
                  aria-label={`End the part of ${person.name}`}
                  onClick={() => onEnd(person)}
                >
                  End
                </WordAction>
              )
            }
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

import {
  activityCalendar,
  counterOf,
  counterWords,
  figureForStudent,
} from '@onward/core/activities';
import { Button, Empty, Icon, PageTitle, PrintOnly, Section } from '@onward/ui';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { dayInWords } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { ActionLink, PageButton } from '../../shared/links.tsx';
import { ActivityLine } from './activity-line.tsx';
import { ForCv } from './for-cv.tsx';
import { MonthList } from './month-list.tsx';
import { statesInWords } from './so-far-words.ts';
import type { MyActivity, MyCounter, SoFar } from './so-far.graphql.ts';
import { soFarQuery } from './so-far.queries.ts';
import css from './so-far.module.css';

/** What the student has so far: sort by sort, month by month, and as entries for a CV. */
export function SoFarPage() {
  const { data } = useSuspenseQuery(soFarQuery);
  const { fullName, institution } = useSession();
  return (
    <div className={css.page}>
      <header>
        <p data-screen-only="">
          <ActionLink to={paths.plan}>My plan</ActionLink>
        </p>
        <PageTitle>What you have so far</PageTitle>
        <PrintOnly>
          {fullName}, {institution.name}, {dayInWords(data.today, 'full')}
        </PrintOnly>
        <p className={css.quiet} data-screen-only="">
          Write each thing down once. It counts here, your advisor can see it, and it becomes a line
          for your CV.
        </p>
      </header>
      {!data.closed && (
        <div className={css.actions} data-screen-only="">
          <PageButton kind="main" to={paths.soFarNew} icon={<Icon of={IconPlus} />}>
            Write something down
          </PageButton>
        </div>
      )}
      {data.activities.length === 0 && (
        <Empty inset title="Nothing is written down yet">
          A week on a ward, a poster, a paper that is only an idea: all of it has a place here.
        </Empty>
      )}
      <Counters data={data} />
      <ForCv activities={data.activities} />
      {data.activities.length > 0 && (
        <p data-screen-only="">
          <Button icon={<Icon of={IconPrinter} />} onClick={() => window.print()}>
            Print this page
          </Button>
        </p>
      )}
    </div>
  );
}

function Counters({ data }: { data: SoFar }) {
  const shown = data.counters.filter((one) => one.count > 0 || one.figures.length > 0);
  return shown.map((counter) => (
    <Section key={counter.code} title={counterWords[counter.code]}>
      {counter.code === 'clinical' && <Months data={data} />}
      <CounterWords counter={counter} />
      <Lines activities={data.activities.filter((one) => counterOf(one.kind) === counter.code)} />
    </Section>
  ));
}

function CounterWords({ counter }: { counter: MyCounter }) {
  const states = statesInWords(counter);
  return (
    <>
      {states && <p>{states}</p>}
      {counter.figures.map((figure) => (
        <p key={`${figure.pack} ${figure.code}`} className={css.quiet}>
          {figureForStudent(figure)}
        </p>
      ))}
    </>
  );
}

function Months({ data }: { data: SoFar }) {
  const calendar = activityCalendar(data.activities, data.today);
  return calendar.covered > 0 && <MonthList calendar={calendar} />;
}

function Lines({ activities }: { activities: readonly MyActivity[] }) {
  if (activities.length === 0) return null;
  return (
    <ul className={css.lines}>
      {activities.map((one) => (
        <ActivityLine key={one.id} activity={one} />
      ))}
    </ul>
  );
}

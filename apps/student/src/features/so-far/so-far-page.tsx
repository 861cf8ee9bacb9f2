import {
  activityCalendar,
  counterOf,
  counterWords,
  figureForStudent,
} from '@onward/core/activities';
import { letterCountWords, type LetterCount } from '@onward/core/letters';
import { Empty, Icon, PageTitle, Section } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { PaperHead, PrintButton } from '../../shared/paper.tsx';
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
  return (
    <div className={css.page}>
      <header>
        <p data-screen-only="">
          <ActionLink to={paths.plan}>My plan</ActionLink>
        </p>
        <PageTitle>What you have so far</PageTitle>
        <PaperHead />
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
      <Letters letters={data.letters} />
      <ForCv activities={data.activities} />
      {data.activities.length > 0 && (
        <p data-screen-only="">
          <PrintButton />
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

/** Who writes, counted, beside what each guide asks; which letter it is stands on its own page. */
function Letters({ letters }: { letters: SoFar['letters'] }) {
  if (letters.counts.length === 0 && letters.asks.length === 0) return null;
  return (
    <Section title="Letters">
      {letters.counts.length > 0 && (
        <p>{letterCountWords(letters.counts as readonly LetterCount[])}</p>
      )}
      {letters.asks.map((ask) => (
        <p key={ask} className={css.quiet}>
          {ask}
        </p>
      ))}
      <p data-screen-only="">
        <ActionLink to={paths.letters}>My letters</ActionLink>
      </p>
    </Section>
  );
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

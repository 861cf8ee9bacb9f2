import { nextTask, progressWords } from '@onward/core/plans';
import { Band, Button, Icon } from '@onward/ui';
import { IconClock } from '@tabler/icons-react';
import { paths } from '../../app/paths.ts';
import { dayInWords } from '../../shared/format.ts';
import { ActionLink, PageButton } from '../../shared/links.tsx';
import { useSetAside } from './set-aside.ts';
import type { Today, TodayTask } from './today.graphql.ts';
import css from './today.module.css';

/** The one next thing, why it is worth doing, and "Not today". */
export function NextCard({ today }: { today: Today }) {
  const aside = useSetAside(today.today);
  const next = nextTask(today.tasks, today.today, aside.ids);
  if (!next)
    return <NothingNow today={today} setAside={aside.ids.length} onBack={aside.bringBack} />;
  const helper = today.helpers[0]?.name;
  return (
    <Band label="Next">
      <p className={css.quiet}>{helper ? `Next, with ${helper}’s help` : 'Next'}</p>
      <h2 className={css.nextTitle}>{next.title}</h2>
      {next.why && <p>{next.why}</p>}
      <p className={css.time}>
        <Icon of={IconClock} />
        <span>{whenWords(next, today.today)}</span>
      </p>
      <div className={css.nextActions}>
        <PageButton kind="main" to={paths.task} params={{ taskId: next.id }}>
          {next.state === 'in_progress' ? 'Go on with this step' : 'Open this step'}
        </PageButton>
        <Button kind="quiet" onClick={() => aside.putOff(next.id)}>
          Not today
        </Button>
      </div>
      <p className={css.progress}>{progressWords(today.done, today.total)}</p>
    </Band>
  );
}

function whenWords(task: TodayTask, day: string): string {
  const on = task.movedTo ?? task.dueOn;
  const long = task.minutes ? `About ${task.minutes} minutes` : '';
  if (!on) return long || 'Any day that suits you';
  if (on < day) return `This was planned for ${dayInWords(on, 'short')}. Move it or ask for help.`;
  const by = `by ${dayInWords(on, 'long')}`;
  return long ? `${long}, ${by}` : by.replace('by', 'By');
}

function NothingNow({
  today,
  setAside,
  onBack,
}: {
  today: Today;
  setAside: number;
  onBack: () => void;
}) {
  return (
    <Band label="Next">
      <h2 className={css.nextTitle}>
        {setAside > 0 ? 'That is all for today' : 'Nothing waits for you now'}
      </h2>
      <p>
        {setAside > 0
          ? 'What you put off is back tomorrow.'
          : 'When there is a next step, it will stand here.'}
      </p>
      <div className={css.nextActions}>
        {setAside > 0 && <Button onClick={onBack}>Show it again</Button>}
        <ActionLink to={paths.plan}>See the whole plan</ActionLink>
      </div>
      <p className={css.progress}>{progressWords(today.done, today.total)}</p>
    </Band>
  );
}

/** After the first days and before there is a plan. */
export function NothingYet({ today }: { today: Today }) {
  const helper = today.helpers[0]?.name ?? 'the dean’s office';
  return (
    <Band label="Next">
      <p className={css.quiet}>Next</p>
      <h2 className={css.nextTitle}>Talk it through with {helper}</h2>
      <p>
        You look at what happened together. Then you agree on a plan, and it will stand here. Until
        then nothing is due.
      </p>
      <div className={css.nextActions}>
        <PageButton kind="main" to={paths.talk}>
          Get in touch
        </PageButton>
      </div>
    </Band>
  );
}

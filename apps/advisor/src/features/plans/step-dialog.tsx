import { isOpen, laneOf, plannedOn } from '@onward/core/plans';
import { Button, Dialog, Status } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { dayInWords, happened } from '../../shared/format.ts';
import { words } from '../../shared/words.ts';
import { servesWords } from './goal-served.tsx';
import { answersWords } from './plan-list.tsx';
import { laneWords, ownerWords, stateWords } from './plan-words.ts';
import { FollowForm } from './follow-form.tsx';
import { DropForm, MoveForm } from './step-moves.tsx';
import { StepProgress } from './step-progress.tsx';
import type { PlanPageData, PlanTask } from './plans.graphql.ts';
import { taskEventsOf } from './plans.queries.ts';
import css from './plans.module.css';

/** One step for staff: what it says, what the student shared, and what can be done. */
export function StepDialog({
  page,
  task,
  onEdit,
  onClose,
}: {
  page: PlanPageData;
  task: PlanTask;
  onEdit: () => void;
  onClose: () => void;
}) {
  const open = isOpen(task.state) && page.closedAt === null;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={task.title}
      foot={
        <>
          <Button onClick={onClose}>Close</Button>
          {open && <Button onClick={onEdit}>Change the step…</Button>}
        </>
      }
    >
      <Facts page={page} task={task} />
      <StepProgress page={page} task={task} />
      {open && <MoveForm key={`move ${task.version}`} caseId={page.caseId} task={task} />}
      {open && <FollowForm key={`follow ${task.version}`} page={page} task={task} />}
      {open && <DropForm caseId={page.caseId} task={task} onDone={onClose} />}
      <History page={page} task={task} />
    </Dialog>
  );
}

function Facts({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const on = plannedOn(task);
  const window =
    task.earliestOn && task.latestOn
      ? `${dayInWords(task.earliestOn)} to ${dayInWords(task.latestOn)}`
      : null;
  const rows = [
    ['Who', ownerWords(task.owner, page.studentName)],
    [
      'Planned for',
      on && `${dayInWords(on, 'full')}${task.movedTo ? ', moved by the student' : ''}`,
    ],
    ['Begins', task.startsOn && dayInWords(task.startsOn, 'full')],
    ['Window', window],
    ['Hours a week', task.hoursAWeek === null ? '' : String(task.hoursAWeek)],
    ['Joined with', task.merged.map((one) => one.title).join('; ')],
    ['Lane', `${laneWords[laneOf(task.category)]}, ${words(task.category)}`],
    ['Serves', servesWords(task, page)],
    ['Answers', answersWords(task, page)],
    ['Why', task.why],
    ['Evidence asked', task.evidenceAsked],
    ['As the student reads it', task.studentTitle],
    ['From', task.source && `${task.source.item}, ${task.source.lines}`],
  ] as const;
  return (
    <dl className={css.facts}>
      <dt>State</dt>
      <dd>
        <Status kind={stateWords[task.state].kind}>{stateWords[task.state].words}</Status>
      </dd>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <FactRow key={label} label={label} value={value ?? ''} />
        ))}
    </dl>
  );
}

function FactRow({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function History({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const { data = [] } = useQuery(taskEventsOf(page.caseId));
  const mine = data.filter((one) => one.taskId === task.id);
  if (mine.length === 0) return null;
  return (
    <div className={css.block}>
      <h3>History</h3>
      <ol className={css.history}>
        {mine.map((one) => (
          <li key={one.id}>
            <span>
              {one.byName}: {words(one.kind)}
              {one.toOn && ` to ${dayInWords(one.toOn, 'weekday')}`}
              {one.words && `: ${one.words}`}
            </span>
            <time dateTime={one.at}>{happened(one.at, page.zone)}</time>
          </li>
        ))}
      </ol>
    </div>
  );
}

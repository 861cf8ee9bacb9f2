import { isOpen, type PlacedTask, type TimelinePart } from '@onward/core/plans';
import { Meta, StatusIcon } from '@onward/ui';
import type { LocalDate } from '@onward/core/shared';
import { paths } from '../../app/paths.ts';
import { dayInWords } from '../../shared/format.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import { phaseWords, spanInWords } from '../../shared/span-words.ts';
import type { MyPlan, Step } from './plan.graphql.ts';
import { stateWords } from './step-words.ts';
import css from './plan.module.css';

interface Given {
  today: LocalDate;
  nextId: string | undefined;
  help: MyPlan['help'];
}

/** A phase or the open months, with the steps in it. */
export function PlanPart({ part, ...given }: Given & { part: TimelinePart<Step> }) {
  const steps = part.months.flatMap((month) => month.tasks);
  return (
    <section className={css.part} data-gap={(part.span && part.span.kind !== 'phase') || undefined}>
      <h2>{partTitle(part)}</h2>
      {part.span && <Meta>{phaseWords(part.span.student)}</Meta>}
      {steps.length > 0 && (
        <ol className={css.steps}>
          {steps.map((placed) => (
            <StepLine key={placed.task.id} placed={placed} {...given} />
          ))}
        </ol>
      )}
    </section>
  );
}

function partTitle(part: TimelinePart<Step>): string {
  if (part.span) return spanInWords(part.span.from, part.span.to);
  if (part.key === 'any') return 'Any day';
  const first = `${part.key}-01` as LocalDate;
  return spanInWords(first, first);
}

function StepLine({ placed, today, nextId, help }: Given & { placed: PlacedTask<Step> }) {
  const { task } = placed;
  const isNext = task.id === nextId;
  const asked = help.find((one) => one.taskId === task.id && !one.answeredAt);
  const state = stateWords(task.state);
  return (
    <li className={css.step} data-next={isNext || undefined}>
      <StatusIcon kind={state.kind} label={state.words} />
      <div>
        <PageLink to={paths.task} params={{ taskId: task.id }} className={css.stepTitle}>
          {task.title}
        </PageLink>
        <p className={css.quiet}>{lineWords(placed, isNext, today)}</p>
        {asked && (
          <p className={css.quiet}>
            {asked.seenByName ? `${asked.seenByName} saw your question.` : 'You asked for help.'}
          </p>
        )}
        {isNext && (
          <p className={css.stepActions}>
            {(['done', 'move', 'help'] as const).map((act) => (
              <ActionLink key={act} to={paths.task} params={{ taskId: task.id }} search={{ act }}>
                {actWords[act]}
              </ActionLink>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

const actWords = { done: 'Mark as done', move: 'Move', help: 'Ask for help' } as const;

function lineWords(placed: PlacedTask<Step>, isNext: boolean, today: LocalDate): string {
  const { task, on, pastBy } = placed;
  if (!isOpen(task.state))
    return task.evidenceOn ? `Done · ${dayInWords(task.evidenceOn, 'weekday')}` : 'Done';
  if (on && pastBy > 0 && task.owner === 'student')
    return `This was planned for ${dayInWords(on)}. Move it or ask for help.`;
  const parts = [
    isNext && 'Next',
    on && byWords(on, today),
    task.minutes && `${task.minutes} minutes`,
    ownerWords(task),
    task.state === 'in_progress' && 'begun',
  ];
  return parts.filter(Boolean).join(' · ');
}

function byWords(on: LocalDate, today: LocalDate): string {
  return on === today ? 'Today' : `By ${dayInWords(on, 'weekday')}`;
}

function ownerWords(task: Step): string | null {
  if (task.own) return 'your own step';
  if (task.owner === 'student') return null;
  return task.owner === 'advisor' ? 'your advisor does this' : 'the office does this';
}

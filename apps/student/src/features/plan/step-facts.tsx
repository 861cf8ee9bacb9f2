import { plannedOn } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { dayInWords } from '../../shared/format.ts';
import { strengthens } from '../../shared/strengthens.ts';
import type { Step, StepPage } from './plan.graphql.ts';
import css from './plan.module.css';

/** When, who, what for, and what shows that it is done. */
export function StepFacts({ page }: { page: StepPage }) {
  const { task, today, helpers } = page;
  const rows: readonly (readonly [string, string])[] = [
    ['When', whenWords(task, today)],
    ['Who', whoWords(task, helpers[0]?.name)],
    ['What for', task.own ? 'A step of your own' : strengthens(task.answers)],
    ...(task.serves ? [['Serves', task.serves] as const] : []),
    ...(task.minutes ? [['How long', `About ${task.minutes} minutes`] as const] : []),
    ...(task.evidenceAsked ? [['What shows it', task.evidenceAsked] as const] : []),
    ...(task.reason
      ? [[task.state === 'blocked' ? 'Waiting for' : 'Your advisor asks', task.reason] as const]
      : []),
  ];
  return (
    <dl className={css.facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function whenWords(task: Step, today: LocalDate): string {
  const on = plannedOn(task);
  const window =
    task.earliestOn && task.latestOn
      ? ` It makes sense from ${dayInWords(task.earliestOn)} to ${dayInWords(task.latestOn)}.`
      : '';
  if (task.state === 'done' || task.state === 'verified')
    return task.evidenceOn ? `Done on ${dayInWords(task.evidenceOn, 'long')}` : 'Done';
  if (!on) return `Any day that suits you.${window}`;
  if (on < today) return `This was planned for ${dayInWords(on, 'long')}. Move it or ask for help.`;
  return `By ${dayInWords(on, 'long')}.${task.movedTo ? ' You moved it there.' : window}`;
}

function whoWords(task: Step, helper: string | undefined): string {
  if (task.owner === 'student') return helper ? `You, with ${helper}’s help` : 'You';
  if (task.owner === 'advisor') return helper ?? 'Your advisor';
  return 'The dean’s office';
}

import { laneOf } from '@onward/core/plans';
import { laneWords, ownerWords, stateWords } from './plan-words.ts';
import type { PlanPageData } from './plans.graphql.ts';

const head = ['Step', 'Lane', 'Who', 'Starts', 'Planned for', 'After', 'Hours a week', 'State'];

/** Saves the steps of the plan that is shown as a CSV file without the student's name. */
export function downloadSteps(page: PlanPageData): void {
  const blob = new Blob([stepsAsCsv(page)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'plan.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** One line per step that is not taken out; a cell never begins like a formula. */
export function stepsAsCsv(page: PlanPageData): string {
  const titles = new Map(page.tasks.map((task) => [task.id, task.title]));
  const rows = page.tasks
    .filter((task) => task.state !== 'dropped')
    .map((task) => [
      task.title,
      laneWords[laneOf(task.category)],
      task.owner === 'student' ? 'Student' : ownerWords(task.owner, ''),
      task.startsOn ?? '',
      task.movedTo ?? task.dueOn ?? '',
      task.afterIds.flatMap((id) => titles.get(id) ?? []).join('; '),
      String(task.hoursAWeek ?? ''),
      stateWords[task.state].words,
    ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

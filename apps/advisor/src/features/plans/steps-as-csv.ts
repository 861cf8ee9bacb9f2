import { laneOf } from '@onward/core/plans';
import { exportTable } from '@onward/core/shared';
import { saveTable } from '../../shared/save-table.ts';
import { laneWords, ownerWords, stateWords } from './plan-words.ts';
import type { PlanPageData } from './plans.graphql.ts';

const head = ['Step', 'Lane', 'Who', 'Starts', 'Planned for', 'After', 'Hours a week', 'State'];

/** Saves the steps of the plan that is shown, without the student's name. */
export function downloadSteps(page: PlanPageData): void {
  saveTable('plan.csv', stepsAsCsv(page));
}

/** One line per step that is not taken out. */
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
  return exportTable([head, ...rows]);
}

import { from } from './source.ts';
import { firstYearTasks } from './timeline-first-year.ts';
import { secondYearTasks } from './timeline-second-year.ts';
import type { Phase, PlanTemplate, TemplateGap } from '../pack/index.ts';

const phases: readonly Phase[] = [
  {
    code: 'phase.march_april',
    staff: 'March-April: regroup, understand, decide',
    student: 'March and April: catch your breath, look at what happened, decide',
    window: { from: 0, to: 1 },
    source: from('DR-39', 'L212-216'),
  },
  {
    code: 'phase.may_june',
    staff: 'May-June: secure the year',
    student: 'May and June: settle where you will be this year',
    window: { from: 2, to: 3 },
    source: from('DR-40', 'L217-220'),
  },
  {
    code: 'phase.july_december',
    staff: 'July-December: the work itself',
    student: 'July to December: do the work you want to be known for',
    window: { from: 4, to: 9 },
    source: from('DR-41', 'L221-225'),
  },
  {
    code: 'phase.january_march',
    staff: 'January-March: letters, statement, list',
    student: 'January to March: letters, statement, programs',
    window: { from: 10, to: 12 },
    source: from('DR-42', 'L226-229'),
  },
  {
    code: 'phase.june_september',
    staff: 'June-September: the application',
    student: 'June to September: your next application',
    window: { from: 15, to: 18 },
    source: from('DR-43', 'L230-233'),
  },
];

const gaps: readonly TemplateGap[] = [
  {
    code: 'gap.april_may',
    staff:
      'April-May of the second year: the guide names nothing here. Fill it with the student, or leave it open on purpose.',
    student: 'April and May next year are open. You and your advisor decide what belongs here.',
    window: { from: 13, to: 14 },
    source: from('DR-44', 'L226-230'),
  },
];

/** The guide's five phases over nineteen months (DR-39 to DR-45). Month 0 is March of the failed Match year Y. */
export const fivePhases: PlanTemplate = {
  code: 'five_phases',
  title: {
    staff: 'Diagnostic Radiology: five phases',
    student: 'Your way to the next application',
  },
  anchor: 'march_of_failed_match',
  targetYearsAfter: 2,
  says: {
    staff:
      'The phases run from March of the year without a match (Y) to September of Y+1, so this template works towards the Match of Y+2. With more than one gap year, or a preliminary year alongside, move the tasks by hand.',
    student:
      'This plan takes you from this spring to an application in September of next year, and so to the Match in the spring after it. If your road is longer, or you work clinically meanwhile, you and your advisor move the steps.',
  },
  phases,
  gaps,
  tasks: [...firstYearTasks, ...secondYearTasks],
  source: from('DR-45', 'L211, L234'),
};

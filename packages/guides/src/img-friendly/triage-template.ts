import { from } from './source.ts';
import type { PlanTemplate, TemplateTask } from '../pack/index.ts';

const weeks = { phase: 'phase.triage', earliest: 0, latest: 0, factors: [] };

const tasks: readonly TemplateTask[] = [
  {
    ...weeks,
    code: 'task.settle_process',
    staff: 'Settle which process applies: SOAP, none, or another country’s round',
    student: 'Find out with us which process is yours',
    why: 'Three ways look alike from outside and ask for different things in different days.',
    owner: 'advisor',
    category: 'soap_readiness',
    evidence: 'The process, who said so, and the date.',
    source: from('IMG-07', 'L24-25'),
  },
  {
    ...weeks,
    code: 'task.late_places',
    staff: 'Late, off-cycle and bridging places are asked about at the offices that know',
    student: 'Ask about places that open late or out of season',
    why: 'Nobody announces them. Offices and councils hear of them first.',
    owner: 'student',
    category: 'networking_mentoring',
    evidence: 'Whom you asked, when, and what they know.',
    source: from('IMG-10', 'L38-44'),
  },
  {
    ...weeks,
    code: 'task.set_debriefs',
    staff: 'Dates are set for the debriefs of the first month',
    student: 'We set the dates for your debriefs',
    why: 'What several people saw, while they still remember it, is worth more than one view later.',
    owner: 'office',
    category: 'debrief_feedback',
    evidence: 'Who, and on which day.',
    source: from('IMG-11', 'L47-52'),
  },
  {
    ...weeks,
    code: 'task.gather_packet',
    staff: 'The six documents of the packet are together',
    student: 'Put your documents together',
    why: 'Whoever looks at the whole application can say more than whoever hears about it.',
    owner: 'student',
    category: 'debrief_feedback',
    evidence: 'Application, statements, CV, letters, score reports, program list.',
    source: from('IMG-12', 'L54-58'),
  },
];

/** The first 2-4 weeks, before the twelve months begin (IMG-02). */
export const triageTemplate: PlanTemplate = {
  code: 'triage',
  title: {
    staff: 'IMG-friendly programs: triage, the first 2-4 weeks',
    student: 'Your first weeks',
  },
  anchor: 'plan_start',
  targetYearsAfter: null,
  says: {
    staff: 'Triage comes before the twelve months: which process applies, and who looks at it.',
    student: 'First we see where you stand. The year comes after it.',
  },
  phases: [
    {
      code: 'phase.triage',
      staff: 'Triage, first 2-4 weeks: settle, ask, gather',
      student: 'The first weeks',
      window: { from: 0, to: 0 },
      source: from('IMG-02', 'L12'),
    },
  ],
  gaps: [],
  tasks,
  source: from('IMG-02', 'L12-63'),
};

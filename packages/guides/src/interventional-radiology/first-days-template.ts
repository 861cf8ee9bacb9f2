import { from } from './source.ts';
import type { PlanTemplate, TemplateTask } from '../pack/index.ts';

const days = { phase: 'phase.first_days', earliest: 0, latest: 0, factors: [] };

const tasks: readonly TemplateTask[] = [
  {
    ...days,
    code: 'task.trusted_people',
    staff: 'Student talks to 1-2 trusted people',
    student: 'Talk to one or two people you trust',
    why: 'A feeling that is shared gets smaller, and clear thought comes back sooner.',
    owner: 'student',
    category: 'wellbeing_support',
    evidence: 'That you did, and the date. No names, no content.',
    source: from('IR-05', 'L45'),
  },
  {
    ...days,
    code: 'task.contact_office',
    staff: "Dean's office reaches the student",
    student: "Talk with the dean's office",
    why: 'Some choices, SOAP above all, are open for hours only.',
    owner: 'office',
    category: 'debrief_feedback',
    evidence: 'Logged contact.',
    source: from('IR-07', 'L55'),
  },
  {
    ...days,
    code: 'task.contact_director',
    staff: 'Student reaches a home IR or DR director, or the clerkship director',
    student: 'Call the IR or DR director at your school',
    why: 'They hear of open places first, and can read your application as IR does.',
    owner: 'student',
    category: 'networking_mentoring',
    evidence: 'Who, when, and what they advised.',
    source: from('IR-07', 'L56'),
  },
  {
    ...days,
    code: 'task.contact_mentors',
    staff: 'Student reaches research and IR mentors',
    student: 'Tell the mentors who know you',
    why: 'People who know you will speak for you, if they know what happened.',
    owner: 'student',
    category: 'networking_mentoring',
    evidence: 'Whom you told, and when.',
    source: from('IR-07', 'L57'),
  },
  {
    ...days,
    code: 'task.gather_packet',
    staff: 'Documents are gathered in three groups',
    student: 'Put your documents together',
    why: 'With the papers on the table one talk is worth three.',
    owner: 'student',
    category: 'debrief_feedback',
    evidence: 'Application and statement, program list, scores and grades.',
    source: from('IR-10', 'L71-75'),
  },
  {
    ...days,
    code: 'task.settle_soap',
    staff: 'SOAP: eligibility and targets settled',
    student: 'Go through SOAP with us',
    why: 'We look at places that lead on to IR or DR. An integrated IR place would be a bonus.',
    owner: 'advisor',
    category: 'soap_readiness',
    evidence: 'The targets as agreed.',
    source: from('IR-12', 'L79-88'),
  },
];

/** Phase 0 of an IR plan: the first 7-10 days (IR-02). */
export const firstDaysTemplate: PlanTemplate = {
  code: 'first_days',
  title: {
    staff: 'Interventional Radiology: phase 0, the first 7-10 days',
    student: 'Your first days',
  },
  anchor: 'march_of_failed_match',
  targetYearsAfter: null,
  says: {
    staff:
      'Phase 0 comes before any plan. The guide gives no months for what follows; lay the rest by hand.',
    student: 'These steps come first. Everything else has time.',
  },
  phases: [
    {
      code: 'phase.first_days',
      staff: 'First 7-10 days: steady, see, act',
      student: 'The first days',
      window: { from: 0, to: 0 },
      source: from('IR-02', 'L28'),
    },
  ],
  gaps: [],
  tasks,
  source: from('IR-02', 'L28-97'),
};

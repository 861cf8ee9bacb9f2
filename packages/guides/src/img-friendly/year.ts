import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import { firstHalf } from './year-first-half.ts';
import { secondHalf } from './year-second-half.ts';
import type { ContentList, PlanTemplate } from '../pack/index.ts';

/** Twelve months in four phases (IMG-25, IMG-26, IMG-30, IMG-32, IMG-35). */
export const twelveMonths: PlanTemplate = {
  code: 'twelve_months',
  title: {
    staff: 'IMG-friendly programs: twelve months',
    student: 'Your residency preparation year',
  },
  anchor: 'plan_start',
  targetYearsAfter: null,
  says: {
    staff:
      'Think of it as a fellowship in preparing for residency: 12 months. If month 12 is to be the September in which applications open, month 1 is the October before; from April to September lies a bridge. Applying in the same year halves the time: say what cannot fit.',
    student:
      'Call it a fellowship in getting ready for residency: 12 months that reshape your way. Nothing is on pause.',
  },
  phases: [
    {
      code: 'phase.months_1_3',
      staff: 'Months 1-3: settle the strategy, close the largest gaps, inactivity first',
      student: 'Months 1-3: settle where you are going, and be with patients again',
      window: { from: 0, to: 2 },
      source: from('IMG-26', 'L136-139'),
    },
    {
      code: 'phase.months_4_6',
      staff: 'Months 4-6: recent local experience, and results to show',
      student: 'Months 4-6: gather experience here, and results you can show',
      window: { from: 3, to: 5 },
      source: from('IMG-30', 'L162-165'),
    },
    {
      code: 'phase.months_7_9',
      staff: 'Months 7-9: application materials, and a realistic, varied list',
      student: 'Months 7-9: your documents, and a list you can believe in',
      window: { from: 6, to: 8 },
      source: from('IMG-32', 'L183-186'),
    },
    {
      code: 'phase.months_10_12',
      staff: 'Months 10-12: an early, faultless application, and readiness for interviews',
      student: 'Months 10-12: apply early, and get ready to be asked',
      window: { from: 9, to: 11 },
      source: from('IMG-35', 'L217-220'),
    },
  ],
  gaps: [],
  tasks: [...firstHalf, ...secondHalf],
  source: from('IMG-25', 'L133-135'),
};

/** What the year's tasks draw on (IMG-27, IMG-28, IMG-29, IMG-33, IMG-34, IMG-37). */
export const yearLists: readonly ContentList[] = [
  {
    code: 'list.keep_specialty',
    kind: 'criteria',
    title: { staff: 'Keep the specialty if', student: 'Keep your specialty if' },
    lines: [
      forBoth(
        'scores',
        'Scores hold their own among IMGs.',
        'your scores hold their own among IMGs;',
      ),
      forBoth(
        'letters',
        'And letters and exposure in the specialty are solid.',
        'and you have solid letters and time in it.',
      ),
    ],
    source: from('IMG-27', 'L142-144'),
  },
  {
    code: 'list.switch_specialty',
    kind: 'criteria',
    title: { staff: 'Consider a switch if', student: 'Think about a change if' },
    lines: [
      forBoth(
        'competitive',
        'The aim was highly competitive (the guide names neurosurgery, dermatology, radiology) and the metrics weak.',
        'your aim was one of the hardest fields and your numbers are not strong;',
      ),
      forBoth(
        'open',
        'Or the person would be content in a field more open to IMGs.',
        'or you would be happy in internal or family medicine.',
      ),
    ],
    source: from('IMG-27', 'L145-147'),
  },
  {
    code: 'list.roles',
    kind: 'options',
    title: { staff: 'Clinical roles', student: 'Roles to look for' },
    intro: { student: 'Best in the country you apply to, where residents train and writers work.' },
    lines: [
      forBoth('observer', 'Observership or externship.', 'Observership or externship.', [
        'clinical_record.limited_us_clinical_experience',
      ]),
      forBoth(
        'junior',
        'Junior clinical assistant, research fellow.',
        'Junior assistant in a clinic, or research fellow.',
        ['clinical_record.no_recent_clinical'],
      ),
      forBoth(
        'trial',
        'Clinical research with contact to patients.',
        'Clinical research in which you meet patients.',
        ['clinical_record.no_recent_clinical', 'scholarship.none'],
      ),
    ],
    source: from('IMG-28', 'L149-156'),
  },
  {
    code: 'list.visa_record',
    kind: 'checklist',
    title: { staff: 'Visa record' },
    lines: [
      forStaff('pathway', 'Pathway: J-1, H-1B, work permit, or none needed.'),
      forStaff('sponsors', 'Which programs sponsor it, with source and date.'),
      forStaff('status', 'Warn before a gap in status; legal presence is kept.'),
      forStaff('authorised', 'Authorization for each clinical activity.'),
    ],
    source: from('IMG-29', 'L158-161'),
  },
  {
    code: 'list.where_found',
    kind: 'facts',
    title: { staff: 'Where a program was found', student: 'Where to look for programs' },
    lines: [
      forStudent('site', "the program's site, and who its residents are"),
      forStudent('lists', 'match lists of earlier years from groups that advise IMGs'),
      forStudent('reports', 'public reports on the share of IMGs'),
    ],
    source: from('IMG-33', 'L202-205'),
  },
  {
    code: 'list.tiers',
    kind: 'options',
    title: { staff: 'Three tiers', student: 'Sort them into three' },
    lines: [
      forBoth(
        'high',
        'High-likelihood: many IMGs, metrics in range.',
        'Likely: many IMGs, and your numbers fit.',
      ),
      forBoth('moderate', 'Moderate.', 'Moderate: it could go either way.'),
      forBoth('reach', 'Reach.', 'Reach: worth a try.'),
    ],
    source: from('IMG-33', 'L206-209'),
  },
  {
    code: 'list.communication_sheet',
    kind: 'checklist',
    title: { student: 'On each sheet' },
    lines: [
      forStudent('contacts', 'director and coordinator, with their addresses'),
      forStudent('mission', 'what the program stands for, and is good at'),
      forStudent('sent', 'what you sent, and what came back'),
    ],
    source: from('IMG-34', 'L211-215'),
  },
  {
    code: 'list.statement_includes',
    kind: 'checklist',
    title: { student: 'Three things in your new statement' },
    lines: [
      forStudent('growth', 'An honest look at how you grew since the last application.', [
        'narrative.red_flag_not_addressed',
      ]),
      forStudent('examples', 'An example or two of skill, and of not giving up.', [
        'narrative.statement_generic',
      ]),
      forStudent('asset', 'Why a program will be glad of you now.', [
        'narrative.why_specialty_weak',
      ]),
    ],
    source: from('IMG-32', 'L189-192'),
  },
  {
    code: 'list.cv_includes',
    kind: 'checklist',
    title: { student: 'Four things on your CV' },
    lines: [
      forStudent('clinical', 'Clinical roles, each with dates.', ['narrative.cv_presentation']),
      forStudent('research', 'Projects, talks, quality improvement.', [
        'narrative.cv_presentation',
      ]),
      forStudent('teaching', 'Teaching, tutoring, mentoring.', ['narrative.cv_presentation']),
      forStudent('service', 'Volunteering, above all where you served people of many cultures.', [
        'narrative.cv_presentation',
      ]),
    ],
    source: from('IMG-32', 'L195-199'),
  },
  {
    code: 'list.interview_questions',
    kind: 'questions',
    title: { staff: 'Interview preparation', student: 'Practise these' },
    intro: { student: 'Practise with residents or attendings, and with advisors who know IMGs.' },
    lines: [
      forStudent('country', 'Why this country?'),
      forStudent('gaps', 'What did you do in this gap?'),
      forStudent('exams', 'What happened with this exam?', ['interview.weak_answers_on_red_flags']),
      forStudent('ethics', 'A hard decision between two goods: what would you do?'),
      forStudent('conflict', 'You and somebody in the team disagree: what do you do?'),
      forStudent('error', 'You notice a medical error: what do you do?'),
      forStudent('why_not', 'Why did it not work last time?', ['interview.poor_insight']),
      forStudent('what_done', 'What did you do with the year?'),
      forStudent('why_stronger', 'Why are you stronger now?'),
    ],
    source: from('IMG-37', 'L233-243'),
  },
];

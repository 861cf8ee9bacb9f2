import { from } from './source.ts';
import type { ReadinessAxis, Threshold } from '../pack/index.ts';

/** The guide's figures, exactly as it gives them. */
export const thresholds: readonly Threshold[] = [
  {
    code: 'threshold.few_interviews',
    topic: 'few_interviews',
    comparison: 'fewer_than',
    low: 8,
    high: 10,
    unit: 'DR interviews',
    staff: 'Mark as few: fewer than 8-10 DR interviews in a competitive cycle.',
    source: from('DR-10', 'L40'),
  },
  {
    code: 'threshold.dedicated_time',
    topic: 'horizon',
    comparison: 'at_least',
    low: 1,
    high: 1,
    andMore: true,
    unit: 'years',
    staff: 'Reapplying follows 1+ dedicated years of strengthening.',
    source: from('DR-20', 'L84'),
  },
  {
    code: 'threshold.horizon',
    topic: 'horizon',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'years',
    staff: 'The plan spans 1-2 years and ends in a resilient, clearly improved application.',
    source: from('DR-21', 'L91'),
  },
  {
    code: 'threshold.radiologist_letters',
    topic: 'letters',
    comparison: 'between',
    low: 2,
    high: 3,
    unit: 'letters',
    staff: '2-3 letters come from radiologists.',
    source: from('DR-28', 'L134'),
  },
  {
    code: 'threshold.letters_where_worked',
    topic: 'letters',
    comparison: 'at_least',
    low: 1,
    high: 1,
    unit: 'letters',
    staff:
      'Of the radiology letters, at least 1 comes from where the larger part of the research or clinical work was done.',
    source: from('DR-28', 'L135'),
  },
  {
    code: 'threshold.letters_endorsing',
    topic: 'letters',
    comparison: 'at_least',
    low: 1,
    high: 1,
    unit: 'letters',
    staff:
      'Of the radiology letters, at least 1 comes from a program that stands behind the application and speaks to the earlier cycle.',
    source: from('DR-28', 'L136'),
  },
  {
    code: 'threshold.clinical_letters',
    topic: 'letters',
    comparison: 'exactly',
    low: 1,
    high: 1,
    unit: 'letters',
    staff:
      '1 strong clinical letter: internal medicine, surgery, or the director of the preliminary year.',
    source: from('DR-28', 'L137'),
  },
  {
    code: 'threshold.manuscripts_in_progress',
    topic: 'output',
    comparison: 'at_least',
    low: 1,
    high: 1,
    unit: 'manuscripts',
    staff: 'July-December: at least one manuscript in progress (1 or more).',
    source: from('DR-41', 'L222'),
  },
  {
    code: 'threshold.programs_to_rank',
    topic: 'programs_to_rank',
    comparison: 'at_least',
    low: 11,
    high: 13,
    andMore: true,
    unit: 'programs ranked',
    staff:
      'Programs on the rank list: at least 11-13, and more where possible. Aim for that many interviews.',
    source: from('DR-48', 'L241'),
  },
  {
    code: 'threshold.programs_to_rank_published',
    topic: 'programs_to_rank',
    comparison: 'exactly',
    low: 14,
    high: 14,
    unit: 'programs ranked',
    staff:
      'Beside the guide: in the 2022 report, US MD seniors needed 14 ranks for more than nine chances in ten; 5 in 2014. It varies by type and year.',
    source: from('DR-48', 'L241'),
    outside: {
      link: 'https://repository.escholarship.umassmed.edu/handle/20.500.14038/53789',
      asOf: '2026-11-23',
      mark: 'P',
    },
  },
];

/** Five things that programs value (DR-04). Spoken of in words, never added up. */
export const axes: readonly ReadinessAxis[] = [
  {
    code: 'axis.scores',
    title: 'Exams',
    staff: 'USMLE or COMLEX, Step 2 before all.',
    student: 'Your exam record, above all Step 2.',
    source: from('DR-04', 'L14'),
  },
  {
    code: 'axis.clinical_performance',
    title: 'Clinical work',
    staff: 'Solid performance in the core clerkships.',
    student: 'How you did in your core clerkships.',
    source: from('DR-04', 'L15'),
  },
  {
    code: 'axis.shown_interest',
    title: 'Interest you can show',
    staff: 'Electives, research and letters that come from radiology.',
    student: 'Electives, projects and letters that show radiology is your choice.',
    source: from('DR-04', 'L16'),
  },
  {
    code: 'axis.professionalism',
    title: 'How you speak and act',
    staff: 'Professional conduct and communication.',
    student: 'How you communicate, and how you carry yourself.',
    source: from('DR-04', 'L17'),
  },
  {
    code: 'axis.team_member',
    title: 'Somebody to rely on',
    staff: 'Reliability within a team.',
    student: 'Whether a team can count on you.',
    source: from('DR-04', 'L18'),
  },
];

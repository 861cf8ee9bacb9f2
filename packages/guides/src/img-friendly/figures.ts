import { from } from './source.ts';
import type { ReadinessAxis, Threshold } from '../pack/index.ts';

const firstWeeks: readonly Threshold[] = [
  {
    code: 'threshold.cycles',
    topic: 'cycles',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'cycles',
    staff: 'After one or even two cycles many had a place, once the approach had changed.',
    source: from('IMG-01', 'L10'),
  },
  {
    code: 'threshold.triage',
    topic: 'crisis_phase',
    comparison: 'within',
    low: 2,
    high: 4,
    unit: 'weeks',
    staff: 'Triage: the first 2-4 weeks.',
    source: from('IMG-02', 'L12'),
  },
  {
    code: 'threshold.plan_length',
    topic: 'horizon',
    comparison: 'exactly',
    low: 12,
    high: 12,
    unit: 'months',
    staff: 'The whole plan: the next 12 months.',
    source: from('IMG-02', 'L11'),
  },
  {
    code: 'threshold.processing_window',
    topic: 'cool_down',
    comparison: 'within',
    low: 48,
    high: 72,
    unit: 'hours',
    staff: 'Time to take it in: 48-72 hours.',
    source: from('IMG-03', 'L16'),
  },
  {
    code: 'threshold.debrief_clock',
    topic: 'debrief_clock',
    comparison: 'within',
    low: 1,
    high: 1,
    unit: 'months',
    staff: 'Debrief clock: formal debriefs are on the calendar within the first month.',
    source: from('IMG-11', 'L46'),
  },
];

const record: readonly Threshold[] = [
  {
    code: 'threshold.exam_age',
    topic: 'exam_age',
    comparison: 'older_than',
    low: 5,
    high: 7,
    unit: 'years',
    staff: 'Exams older than 5-7 years, counted at the target date.',
    source: from('IMG-16', 'L76'),
  },
  {
    code: 'threshold.clinical_recency',
    topic: 'clinical_recency',
    comparison: 'within',
    low: 1,
    high: 2,
    unit: 'years',
    staff: 'Clinical experience lies within the last 1-2 years, counted at the target date.',
    source: from('IMG-18', 'L86'),
  },
  {
    code: 'threshold.local_letters',
    topic: 'letters',
    comparison: 'at_least',
    low: 2,
    high: 3,
    unit: 'letters',
    staff: 'Strong specialty letters from the country or region applied to: at least 2-3.',
    source: from('IMG-21', 'L100'),
  },
  {
    code: 'threshold.img_share',
    topic: 'program_choice',
    comparison: 'more_than',
    low: 10,
    high: 15,
    unit: 'percent of residents',
    staff:
      'IMGs among the residents over the years: more than 10-15%. A rule of thumb that each institution may set.',
    source: from('IMG-24', 'L132'),
  },
  {
    code: 'threshold.letter_age',
    topic: 'letter_age',
    comparison: 'within',
    low: 12,
    high: 18,
    unit: 'months',
    staff: 'Letters carry a date within the last 12-18 months.',
    source: from('IMG-35', 'L225'),
  },
  {
    code: 'threshold.graduation_strict',
    topic: 'graduation_years',
    comparison: 'within',
    low: 5,
    high: 5,
    unit: 'years',
    staff: 'Common limit on years since graduation, the stricter: 5.',
    source: from('IMG-39', 'L258'),
  },
  {
    code: 'threshold.graduation_wide',
    topic: 'graduation_years',
    comparison: 'within',
    low: 10,
    high: 10,
    unit: 'years',
    staff: 'Common limit on years since graduation, the wider: 10. Programs say 5 or 10 years.',
    source: from('IMG-39', 'L258'),
  },
];

const year: readonly Threshold[] = [
  {
    code: 'threshold.publications',
    topic: 'output',
    comparison: 'at_least',
    low: 1,
    high: 1,
    unit: 'publications or manuscripts sent in',
    staff: 'Months 4-6: at least one publication, or a manuscript sent to a journal.',
    source: from('IMG-30', 'L177'),
  },
  {
    code: 'threshold.tiers',
    topic: 'program_choice',
    comparison: 'exactly',
    low: 3,
    high: 3,
    unit: 'tiers',
    staff: '3 tiers of programs: high-likelihood, moderate, reach.',
    source: from('IMG-33', 'L206-209'),
  },
  {
    code: 'threshold.reasons_named',
    topic: 'interview_answer',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'reasons',
    staff: 'The answer names 1-2 specific points and the steps taken on each.',
    source: from('IMG-44', 'L325'),
  },
  {
    code: 'threshold.structured_years',
    topic: 'horizon',
    comparison: 'exactly',
    low: 2,
    high: 2,
    unit: 'years',
    staff:
      'With large gaps, such as several exam attempts or no local experience: 2 structured years.',
    source: from('IMG-46', 'L338'),
  },
];

/** The guide's figures, exactly as it gives them. */
export const thresholds: readonly Threshold[] = [...firstWeeks, ...record, ...year];

/** The five domains of the forensic review (IMG-15 to IMG-24). */
export const axes: readonly ReadinessAxis[] = [
  {
    code: 'axis.exams',
    title: 'Exams',
    staff:
      'USMLE Step 1 and Step 2 CK, OET, PLAB, MCCQE or a regional exam: attempts, results, date passed.',
    student:
      'Every exam with its date and its attempts: USMLE, OET, PLAB, MCCQE, or one of your region.',
    source: from('IMG-15', 'L67-72'),
  },
  {
    code: 'axis.clinical',
    title: 'Work with patients',
    staff:
      'Hands-on where possible, continuous, adapted to the local system; recent, relevant, in the right country.',
    student: 'How recent it is, how close to your specialty, and in which country.',
    source: from('IMG-18', 'L80-92'),
  },
  {
    code: 'axis.letters',
    title: 'Letters',
    staff: 'Specific, from the specialty, from the country applied to.',
    student: 'Who wrote, how well they know you, and where they work.',
    source: from('IMG-20', 'L93-105'),
  },
  {
    code: 'axis.narrative',
    title: 'Your story',
    staff:
      'Statement: why this field, why here, what the person brings; anything programs may ask about is met calmly.',
    student: 'Why this field, why here, what you bring.',
    source: from('IMG-22', 'L106-118'),
  },
  {
    code: 'axis.strategy',
    title: 'Your list',
    staff: 'How many programs, of what kind, and how open each is to IMGs.',
    student: 'How many programs, which kinds, and how open they are to IMGs.',
    source: from('IMG-23', 'L119-132'),
  },
];

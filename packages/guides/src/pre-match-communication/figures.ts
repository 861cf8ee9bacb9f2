import { from } from './source.ts';
import type { Threshold } from '../pack/index.ts';

const firstMail: readonly Threshold[] = [
  {
    code: 'threshold.first_mail_who',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'sentences',
    staff: 'First e-mail, who: 1-2 sentences.',
    source: from('PMC-12', 'L58'),
  },
  {
    code: 'threshold.first_mail_why',
    comparison: 'between',
    low: 2,
    high: 3,
    unit: 'sentences',
    staff: 'First e-mail, why this program: 2-3 sentences.',
    source: from('PMC-12', 'L59'),
  },
  {
    code: 'threshold.first_mail_highlight',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'sentences',
    staff: 'First e-mail, one thing from IR: 1-2 sentences.',
    source: from('PMC-12', 'L60'),
  },
  {
    code: 'threshold.first_mail_closing',
    comparison: 'exactly',
    low: 1,
    high: 1,
    unit: 'sentences',
    staff: 'First e-mail, closing: 1 sentence, without demand or pressure.',
    source: from('PMC-12', 'L61'),
  },
];

const afterwards: readonly Threshold[] = [
  {
    code: 'threshold.rotation_cases',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'cases',
    staff: 'Thank-you after a rotation: one or two specific cases.',
    source: from('PMC-15', 'L80'),
  },
  {
    code: 'threshold.thank_you_timer',
    comparison: 'within',
    low: 48,
    high: 72,
    unit: 'hours',
    staff: 'Thank-you after each interview: within 48-72 hours.',
    source: from('PMC-16', 'L86'),
  },
  {
    code: 'threshold.thank_you_gratitude',
    comparison: 'exactly',
    low: 1,
    high: 1,
    unit: 'paragraphs',
    staff: 'Thank-you: 1 short paragraph of gratitude.',
    source: from('PMC-17', 'L92'),
  },
  {
    code: 'threshold.thank_you_details',
    comparison: 'between',
    low: 1,
    high: 2,
    unit: 'details',
    staff: 'Thank-you: 1-2 specific details of the day.',
    source: from('PMC-17', 'L92'),
  },
  {
    code: 'threshold.thank_you_fit',
    comparison: 'exactly',
    low: 1,
    high: 1,
    unit: 'paragraphs',
    staff: 'Thank-you: 1 short paragraph on fit.',
    source: from('PMC-17', 'L93'),
  },
  {
    code: 'threshold.letters_of_intent',
    comparison: 'exactly',
    low: 1,
    high: 1,
    unit: 'programs',
    staff: 'Letter of intent: to exactly one program a season. A second is stopped.',
    source: from('PMC-18', 'L99-102'),
  },
];

const budget: readonly Threshold[] = [
  {
    code: 'threshold.budget_before',
    comparison: 'within',
    low: 1,
    high: 1,
    unit: 'messages a program',
    staff: 'Budget: 1 before the interview, optional and targeted.',
    source: from('PMC-24', 'L166'),
  },
  {
    code: 'threshold.budget_thanks',
    comparison: 'within',
    low: 1,
    high: 1,
    unit: 'messages a program',
    staff: 'Budget: 1 thank-you after it.',
    source: from('PMC-24', 'L167'),
  },
  {
    code: 'threshold.budget_update',
    comparison: 'within',
    low: 1,
    high: 1,
    unit: 'messages a program',
    staff: 'Budget: 1 update or note of interest, if there is real news.',
    source: from('PMC-24', 'L168'),
  },
  {
    code: 'threshold.budget_season',
    comparison: 'between',
    low: 2,
    high: 3,
    unit: 'messages a program',
    staff:
      'Budget for a season: 2-3 in total. Our own choice on top: a warning at the third, an advisor at the fourth.',
    source: from('PMC-24', 'L169'),
  },
];

/** The guide's figures, exactly as it gives them. */
export const thresholds: readonly Threshold[] = [...firstMail, ...afterwards, ...budget];

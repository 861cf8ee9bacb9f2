/** Samira's debrief, section by section of the guide's questions. */
export const samiraDebrief = {
  account:
    'Sixty-two applications went to three cities. Eleven programs invited her and nine met her; she ranked all nine. She was well prepared everywhere and is clear about why radiology.',
  competitiveness:
    'Step 2 CK is 241, first attempt. Clerkship comments are warm and specific; no comparison was made without a sourced figure.',
  strategy:
    'All nine programs lie within two hours of home. Two regions in which she knows people were left out.',
  what_programs_may_ask:
    'One letter came from a radiologist, after a rotation two years ago. Programs may ask who knows her work now.',
  reapply_or_other_path:
    'She wants to reapply in radiology after a year of imaging research, and keeps a parallel path open until spring.',
  agreed_steps:
    'Samira picks a time with Dr. Holm about a research year. Naomi asks the program director to join the next talk.',
  student_summary:
    'You sent 62 applications, all to three cities where many people apply. Eleven programs invited you and you ranked every one you visited. We read this first as a question of where you applied, and second as a question of who could write about you. Both can change within a year. The choice is yours, and Naomi will help with each step.',
} as const;

/** What was recorded as standing in the way, with its evidence. */
export const samiraFindings = [
  {
    domain: 'strategy_list',
    factor: 'geographic_narrow',
    severity: 3,
    confidence: 'documented',
    horizon: 'lt6m',
    agrees: 'yes',
    evidence: 'Program list of the application as sent: 62 programs in three cities.',
    reason: '',
    wouldChange:
      'If programs outside these cities had declined as well, or if two mentors read the letters as the first cause.',
  },
  {
    domain: 'letters',
    factor: 'stale',
    severity: 2,
    confidence: 'documented',
    horizon: '6to12m',
    agrees: 'yes',
    evidence: 'The one letter by a radiologist is dated two years back.',
    reason: '',
  },
  {
    domain: 'external',
    factor: 'specialty_competition',
    severity: 1,
    confidence: 'inferred',
    horizon: 'fixed',
    agrees: 'partly',
    evidence: 'Naomi Lee’s reading; no figure was looked up.',
    reason: '',
  },
] as const;

/** What was recorded in the other debriefs. */
export const shortFindings = [
  { ...samiraFindings[0], evidence: 'The program list of the application as sent.' },
  { ...samiraFindings[1], evidence: 'The dates of the letters of the application as sent.' },
] as const;

/** A short record for the other debriefs. */
export const shortDebrief = {
  account:
    'We went through the season from list to last interview and agreed on what to look at first.',
  student_summary:
    'We looked at the whole season together. The first thing to strengthen is who writes about your work, and the second is how widely you apply. Both have a place in your plan.',
} as const;

const weighed = (domain: string, factors: readonly string[], body = '') => ({
  question: `domain.${domain}`,
  stance: 'weighed' as const,
  factors,
  body,
});
const didNot = (domain: string, body = '') => ({
  question: `domain.${domain}`,
  stance: 'did_not' as const,
  factors: [],
  body,
});
const said = (question: string, body: string) => ({
  question,
  stance: '' as const,
  factors: [],
  body,
});

/** What three people answered about one application, each alone: two see the letters alike, one does not. */
export const askedWords = {
  advisor: [
    said(
      'competitiveness',
      'Solid on paper. Nothing in the record would have stopped a reader at the first page.',
    ),
    said('strategy', 'Forty-eight programs, most of them large. Few places where he is known.'),
    said('what_hurt', 'The letters first, then a list of mostly large programs.'),
    said('fixable_within_one_year', 'Both: new letters by autumn, and a wider list.'),
    weighed('letters', ['generic'], 'Two of the three letters could be about anybody.'),
    weighed('strategy_list', ['top_heavy']),
    didNot('exams'),
  ],
  dean: [
    said('strategy', 'The list followed names more than places that had a reason to know him.'),
    said('what_hurt', 'Few places had a reason to know him, and the letters did not help.'),
    said('needs_longer', 'Nothing that I can see, if he starts in summer.'),
    said(
      'reapply_or_other_path',
      'I would support another application, with a diagnostic path beside it.',
    ),
    weighed('letters', ['generic'], 'I read them twice and learned little that was his own.'),
    weighed('strategy_list', ['top_heavy', 'no_parallel_plan']),
    didNot('exams'),
  ],
  director: [
    said(
      'competitiveness',
      'On the rotation he was the one the residents asked for. That did not reach the paper.',
    ),
    didNot(
      'letters',
      'The letter from our rotation was warm and particular. I would not start here.',
    ),
    weighed(
      'interview',
      ['motivation_unclear'],
      'Asked why intervention, he answered for all of radiology.',
    ),
    didNot('exams'),
  ],
} as const;

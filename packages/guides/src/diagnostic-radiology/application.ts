import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const letters: readonly ContentList[] = [
  {
    code: 'list.letter_portfolio',
    kind: 'criteria',
    title: { staff: 'Letter portfolio', student: 'The letters to aim for' },
    lines: [
      forBoth(
        'radiologists',
        '2-3 letters from radiologists.',
        'Two or three letters come from radiologists.',
        ['letters.non_specialty'],
      ),
      forBoth(
        'where_worked',
        'Of these, at least 1 from where the bulk of research or clinical work took place.',
        'One of them comes from a place where you did a good part of your work.',
        ['letters.generic'],
      ),
      forBoth(
        'endorses',
        'Of these, at least 1 whose program endorses the person openly and addresses the cycle before.',
        'One of them stands up for you openly, and speaks about the last cycle.',
        ['letters.lukewarm_or_unknown'],
      ),
      forBoth(
        'clinical',
        '1 strong clinical letter from medicine, surgery or the preliminary-year director: reliable, collegial, good with patients.',
        'One more comes from a clinician who has seen you with patients.',
        ['letters.single_institution'],
      ),
    ],
    source: from('DR-28', 'L131-137'),
  },
  {
    code: 'list.writer_ask',
    kind: 'checklist',
    title: { staff: 'What to ask a writer', student: 'What to ask the person who writes' },
    lines: [
      forStudent('enthusiasm', 'Can you support me for radiology with enthusiasm?'),
      forStudent(
        'growth',
        'Would you speak about how I have grown: skills, professionalism, maturity, resilience?',
      ),
    ],
    source: from('DR-29', 'L138-140'),
  },
];

const readiness: readonly ContentList[] = [
  {
    code: 'list.strategy_checks',
    kind: 'criteria',
    title: { staff: 'Checks on the next list', student: 'Before you settle on your list' },
    lines: [
      forBoth(
        'mix',
        'Academic and community programs are both on it.',
        'Academic and community programs are both there.',
        ['strategy_list.top_heavy'],
      ),
      forBoth(
        'not_only_top',
        'It does not live in the top tier or in one region alone.',
        'It reaches past the famous names and past one region.',
        ['strategy_list.top_heavy', 'strategy_list.geographic_narrow'],
      ),
      forBoth(
        'advanced_categorical',
        'Advanced and categorical positions were both weighed.',
        'You have thought about advanced and about categorical positions.',
        ['strategy_list.prelim_advanced_not_paired'],
      ),
    ],
    source: from('DR-31', 'L155-159'),
  },
  {
    code: 'list.complete_before_opening',
    kind: 'criteria',
    title: { staff: 'Complete when ERAS opens', student: 'In place when ERAS opens' },
    lines: [
      forBoth('letters', 'Every letter has arrived.', 'All letters have arrived.', [
        'letters.late_upload',
      ]),
      forBoth('statement', 'The statement is final.', 'Your statement is final.', [
        'strategy_list.missing_documents',
      ]),
      forBoth('scores', 'All scores are in.', 'All your scores are in.', [
        'exams.exam_missing_or_late',
      ]),
    ],
    source: from('DR-32', 'L160-161'),
  },
  {
    code: 'list.signals',
    kind: 'criteria',
    title: { staff: 'Signals, if the season has them', student: 'If this season has signals' },
    intro: {
      staff:
        'Numbers of signals change by season; take them from the cycle data once somebody has confirmed them.',
    },
    lines: [
      forBoth(
        'realistic',
        'Signal where the chances are realistic.',
        'Signal where your chances are real.',
        ['strategy_list.signals_misused'],
      ),
      forBoth(
        'connection',
        'Signal where there is a connection: research, geography, an away rotation.',
        'Signal where you have a tie: research, home region, an away rotation.',
        ['strategy_list.signals_misused'],
      ),
    ],
    source: from('DR-33', 'L162-163'),
  },
];

/** Lists for letters and the list of programs (DR-28 to DR-33). */
export const applicationLists: readonly ContentList[] = [...letters, ...readiness];

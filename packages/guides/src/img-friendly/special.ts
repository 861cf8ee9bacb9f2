import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList, Script } from '../pack/index.ts';

/** What is different for IMGs (IMG-38 to IMG-41, IMG-48). */
export const specialLists: readonly ContentList[] = [
  {
    code: 'list.visa_needed',
    kind: 'criteria',
    title: { staff: 'Visa needed', student: 'If you need a visa' },
    lines: [
      forBoth(
        'history',
        'Prefer programs with a history of J-1 or H-1B sponsorship.',
        'Look first at programs that have sponsored J-1 or H-1B before.',
        ['strategy_list.visa_or_year_screened'],
      ),
      forBoth(
        'restrictions',
        'Check rules of state or region that restrict sponsorship.',
        'Check whether your state or region limits it.',
        ['strategy_list.visa_or_year_screened', 'external.visa_policy'],
      ),
      forBoth(
        'relocate',
        'Ask whether a move to another region or country is feasible.',
        'Ask yourself whether you could move to where more is open.',
        ['strategy_list.geographic_narrow'],
      ),
    ],
    source: from('IMG-38', 'L250-253'),
  },
  {
    code: 'list.no_visa_needed',
    kind: 'criteria',
    title: { staff: 'Citizen or permanent resident', student: 'If you need no visa' },
    lines: [
      forBoth(
        'emphasise',
        'State it: it spares a program work.',
        'Say so early. It spares a program a lot of paper.',
      ),
      forBoth(
        'widen',
        'Use the freedom to move: rural and underserved regions too.',
        'Use your freedom: look at rural and underserved places too.',
        ['strategy_list.geographic_narrow'],
      ),
    ],
    source: from('IMG-38', 'L254-256'),
  },
  {
    code: 'list.years_since_graduation',
    kind: 'repair',
    title: {
      staff: 'Past the usual years since graduation',
      student: 'If you graduated some time ago',
    },
    lines: [
      forBoth(
        'target',
        'Target programs with no limit, or with older graduates among their residents.',
        'Look for programs without a limit, or that have taken older graduates.',
        ['timeline_gaps.long_time_since_graduation', 'strategy_list.visa_or_year_screened'],
      ),
      forBoth(
        'value',
        'And programs that value independent practice or hospitalist work.',
        'And for programs that value years of practice.',
        ['timeline_gaps.long_time_since_graduation'],
      ),
      forBoth(
        'continuous',
        'Highlight clinical work without a break, at home or abroad.',
        'Show that you kept working with patients, wherever it was.',
        ['timeline_gaps.long_time_since_graduation'],
      ),
      forBoth(
        'maturity',
        'Say how experience adds to readiness.',
        'Say what your experience adds.',
        ['timeline_gaps.long_time_since_graduation'],
      ),
      forBoth(
        'recent',
        'Recent evaluations and letters, and strong ones.',
        'Bring fresh evaluations and letters.',
        ['letters.stale'],
      ),
    ],
    source: from('IMG-39', 'L257-266'),
  },
  {
    code: 'list.exam_narrative',
    kind: 'checklist',
    title: { staff: 'Exam narrative', student: 'How to speak about an exam' },
    intro: { student: 'Programs know that an exam is one number among many.' },
    lines: [
      forStudent('ownership', 'Own it, in one sentence.', [
        'exams.fail_or_multiple_attempts',
        'interview.weak_answers_on_red_flags',
      ]),
      forStudent('change', 'Show the change: better results since, and habits you keep.', [
        'exams.fail_or_multiple_attempts',
      ]),
      forStudent(
        'reassure',
        'Give reassurance: how you adapt, how thorough you are, how you prevent errors.',
        ['exams.fail_or_multiple_attempts'],
      ),
    ],
    source: from('IMG-40', 'L267-278'),
  },
  {
    code: 'list.alternatives',
    kind: 'options',
    title: { staff: 'Alternatives', student: 'Other roads' },
    lines: [
      forStudent('non_residency', 'Clinical work without residency, where the country allows it.'),
      forStudent('degrees', 'A further degree: MPH, MHA, MSc, PhD.'),
      forStudent('research', 'A life in research.'),
      forStudent('policy', 'Health policy, medical education, industry.'),
    ],
    source: from('IMG-41', 'L279-285'),
  },
  {
    code: 'list.drift_check',
    kind: 'criteria',
    title: { staff: 'Drift check', student: 'Is this leading somewhere you want to go?' },
    lines: [
      forBoth(
        'years',
        'It takes years and adds nothing to the application.',
        'Does it take years and add little?',
      ),
      forBoth(
        'distance',
        'It leads away from clinical medicine.',
        'Does it take you far from patients?',
      ),
      forBoth(
        'explain',
        'It makes the story harder to explain.',
        'Will it be hard to explain later?',
      ),
    ],
    source: from('IMG-41', 'L286-289'),
  },
  {
    code: 'list.degree_criteria',
    kind: 'criteria',
    title: { staff: 'Before a further degree', student: 'Before you begin a degree' },
    lines: [
      forStudent('integrated', 'Is it tied to clinics or research in a teaching hospital?'),
      forStudent('connect', 'Will you meet the department and directors of your specialty?'),
      forStudent('publications', 'Will papers come out of it?'),
      forStudent('presentations', 'Will talks come out of it?'),
      forStudent('qi', 'Will there be quality improvement?'),
      forStudent('systems', 'Will you come to understand the health system?'),
    ],
    source: from('IMG-41', 'L290-297'),
  },
  {
    code: 'list.low_scores',
    kind: 'repair',
    title: { staff: 'Low-score strategy', student: 'With low scores' },
    intro: { student: 'Scores narrow the choice. They rarely close it.' },
    lines: [
      forStudent('fields', 'Choose fields and places most open to IMGs.', [
        'exams.below_specialty_range',
        'strategy_list.wrong_fit_to_profile',
      ]),
      forStudent(
        'rest',
        'Make the rest strong: recent clinical work, excellent letters, a statement that lives.',
        ['exams.below_specialty_range'],
      ),
      forStudent('more_exams', 'Think about a further exam, such as Step 3, or a certificate.', [
        'exams.below_specialty_range',
        'exams.fail_or_multiple_attempts',
      ]),
      forStudent('relocate', 'Be ready to move to smaller programs and quieter regions.', [
        'strategy_list.geographic_narrow',
      ]),
    ],
    source: from('IMG-48', 'L347-353'),
  },
];

/** Texts to start from (IMG-31, IMG-40, IMG-49). */
export const scripts: readonly Script[] = [
  {
    code: 'spoken.future_writer',
    kind: 'spoken',
    title: 'To somebody who may write for you later',
    note: 'Early in the rotation. Then ask the two questions, and write the answers down.',
    text: 'If my work here stays good, I would be glad if you could think of a letter for my next application. May I ask you two things: what do you look for in a strong resident? And what could I do better to get there?',
    blanks: [],
    source: from('IMG-31', 'L178-182'),
  },
  {
    code: 'sample.exam_ownership',
    kind: 'sample_line',
    title: 'One line about an exam',
    note: 'Then say what changed.',
    text: 'I misjudged that exam, and it taught me to study differently.',
    blanks: [],
    source: from('IMG-40', 'L271'),
  },
  {
    code: 'answer.three_parts',
    kind: 'answer',
    title: 'When an interviewer asks about the last cycle',
    note: "Three parts: say it, say why and what you learned, say what you changed. The guide's example has six months of observership and two new letters in the blanks; put your own.",
    text: 'I applied last year and did not match. Looking back, [reason one] and [reason two]. Since then I have done [months] of [clinical work], taken part in [project], and have [number] new letters from people here. I have also made a new list, of programs where somebody like me fits.',
    blanks: ['reason one', 'reason two', 'months', 'clinical work', 'project', 'number'],
    source: from('IMG-49', 'L354-360'),
  },
];

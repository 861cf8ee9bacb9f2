import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

/** The first 2-4 weeks (IMG-01 to IMG-10). */
export const triageLists: readonly ContentList[] = [
  {
    code: 'list.what_recovery_means',
    kind: 'facts',
    title: { staff: 'What recovery means', student: 'What the coming year is for' },
    intro: { student: 'Many residents, IMGs above all, got there after one or even two cycles.' },
    lines: [
      forStudent('analyse', 'See why the application did not turn into interviews or ranks.'),
      forStudent('repair', 'Strengthen what needs it, one thing at a time.'),
      forStudent('choose', 'Choose programs and ways that are realistic and open to IMGs.'),
      forStudent('use', 'Use the year to move. It is a start, not a stop.'),
    ],
    source: from('IMG-01', 'L5-10'),
  },
  {
    code: 'list.reframe',
    kind: 'facts',
    title: { student: 'Three ways to look at it' },
    lines: [
      forStudent('multi_cycle', 'For many IMGs the road takes more than one cycle.'),
      forStudent(
        'feedback',
        'The result is feedback on an application. It is no verdict on you as a doctor.',
      ),
      forStudent('convert', 'What we learn from it becomes your plan.'),
    ],
    source: from('IMG-06', 'L20-23'),
  },
  {
    code: 'list.which_process',
    kind: 'options',
    title: { staff: 'Which process applies', student: 'What is open to you now' },
    lines: [
      forBoth(
        'soap',
        'Eligible for SOAP: Match Week process.',
        'You can take part in SOAP this week.',
      ),
      forBoth(
        'none',
        'No position and no SOAP: the plan begins.',
        'SOAP is not open to you. We plan from here.',
      ),
      forBoth(
        'other_system',
        'Another country, such as CaRMS: its own later iteration or vacancies.',
        'In another country there is often a second round, for instance in CaRMS.',
      ),
    ],
    source: from('IMG-07', 'L24-25'),
  },
  {
    code: 'list.unfilled_triage',
    kind: 'criteria',
    title: { staff: 'Triage of unfilled positions', student: 'Which open places come first' },
    intro: {
      staff:
        'Look at earlier IMG intake, visa sponsorship, size. The list itself is not passed on to anybody who may not have it.',
    },
    lines: [
      forBoth('score', 'Minimum score or cutoff is met.', 'Your scores meet what they ask for.'),
      forBoth(
        'year',
        'Graduation year is acceptable.',
        'Your year of graduation is all right for them.',
      ),
      forBoth('visa', 'Visa needs are compatible.', 'They can work with your visa.'),
    ],
    source: from('IMG-08', 'L26-32'),
    outside: {
      link: 'http://www.nrmp.org/residency/med-school-official/',
      asOf: '2026-11-23',
      mark: 'P',
    },
  },
  {
    code: 'list.outreach_points',
    kind: 'checklist',
    title: {
      staff: 'Brief message, only where permitted',
      student: 'What a short message says, when one is allowed',
    },
    intro: {
      staff:
        'During SOAP nobody writes first, neither the applicant nor a representative; a reply is possible after the program made contact. The stricter rule is the default.',
      student: 'During SOAP a program has to write first. Then answer with these four points.',
    },
    lines: [
      forStudent('usce', 'your clinical experience in the US'),
      forStudent('recent', 'what you have done with patients lately'),
      forStudent('references', 'who stands behind you'),
      forStudent('interest', 'why this very program'),
    ],
    source: from('IMG-09', 'L33-37'),
    outside: {
      link: 'https://www.nrmp.org/policy/professional-behavior/',
      asOf: '2026-11-23',
      mark: 'P',
    },
  },
  {
    code: 'list.if_not_eligible',
    kind: 'people',
    title: { staff: 'Not eligible: whom to ask, for what', student: 'If SOAP is not open to you' },
    intro: {
      student:
        'Even if nothing comes of it: this week teaches you to turn quickly, and you will need that all year.',
    },
    lines: [
      forBoth(
        'whom',
        "Ask the dean's office, the local medical council, the IMG office.",
        "Ask the dean's office, an IMG office or the medical council where you live.",
      ),
      forBoth('late', 'Late vacancies.', 'Ask about places that open late.'),
      forBoth('off_cycle', 'Off-cycle positions.', 'Ask about places that start out of season.'),
      forBoth(
        'bridge',
        'Transitional or preliminary posts.',
        'Ask about transitional and preliminary posts.',
      ),
    ],
    source: from('IMG-10', 'L38-44'),
  },
  {
    code: 'list.feedback_to_plan',
    kind: 'criteria',
    title: { staff: 'From feedback to plan' },
    lines: [
      forStaff('recorded', 'Each point of feedback is written down with who said it and when.'),
      forStaff(
        'linked',
        'Each becomes a finding and, where it asks for one, a task; the link stays visible.',
      ),
    ],
    source: from('IMG-14', 'L63'),
  },
];

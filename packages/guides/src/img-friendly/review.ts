import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const record: readonly ContentList[] = [
  {
    code: 'list.if_exams',
    kind: 'repair',
    title: { staff: 'If exams are the main point', student: 'If exams are what to strengthen' },
    lines: [
      forBoth(
        'broaden',
        'From a highly competitive aim, broaden to fields more open to IMGs: family medicine, internal medicine, pediatrics, pathology, psychiatry.',
        'Look also at fields more open to IMGs: family medicine, internal medicine, pediatrics, pathology, psychiatry.',
        ['exams.below_specialty_range', 'strategy_list.wrong_fit_to_profile'],
      ),
      forBoth(
        'credentials',
        'Add credentials: Step 3, a local licensing exam, strong work as observer or in research.',
        'Add something that shows knowledge: Step 3, a local licence exam, strong work as an observer or in research.',
        ['exams.fail_or_multiple_attempts', 'exams.old_exam_date'],
      ),
    ],
    source: from('IMG-17', 'L77-79'),
  },
  {
    code: 'list.if_clinical',
    kind: 'repair',
    title: {
      staff: 'If clinical work is not recent',
      student: 'If your clinical work is not recent',
    },
    lines: [
      forStudent('structured', 'Plan an observership, externship or clerkship with a structure.', [
        'clinical_record.no_recent_clinical',
        'clinical_record.limited_us_clinical_experience',
      ]),
      forStudent('both_settings', 'See both: the ward and the clinic.', [
        'clinical_record.no_recent_clinical',
      ]),
      forStudent('logbook', 'Keep a logbook from the first day.', [
        'clinical_record.no_recent_clinical',
      ]),
    ],
    source: from('IMG-18', 'L89-92'),
  },
  {
    code: 'list.logbook',
    kind: 'checklist',
    title: { staff: 'Clinical logbook', student: 'What goes into your logbook' },
    lines: [
      forStudent('where_when', 'Where, and from when to when'),
      forStudent('setting_role', 'Ward or clinic, and what you did'),
      forStudent('cases', 'Cases that stayed with you, without names'),
      forStudent('lessons', 'What you learned'),
    ],
    source: from('IMG-19', 'L92'),
  },
];

const letters: readonly ContentList[] = [
  {
    code: 'list.letter_issues',
    kind: 'facts',
    title: { staff: 'Letter issues', student: 'What makes a letter weak' },
    lines: [
      forStudent('generic', 'It praises and shows nothing.', ['letters.generic']),
      forStudent('writer', 'The writer is from another field, or far from residency training.', [
        'letters.non_specialty',
      ]),
      forStudent('not_local', 'All of them come from elsewhere.', ['letters.non_us']),
    ],
    source: from('IMG-20', 'L93-98'),
  },
  {
    code: 'list.choose_writers',
    kind: 'criteria',
    title: { staff: 'Choosing writers', student: 'Choose people who' },
    intro: { student: 'Aim for two or three, from the country you apply to.' },
    lines: [
      forStudent('supervised', 'have worked with you closely;', ['letters.lukewarm_or_unknown']),
      forStudent(
        'can_describe',
        'can tell of your judgment, your way with people, your work ethic, your part in a team;',
        ['letters.generic'],
      ),
      forStudent('know_system', 'know residency here, and what it asks for.', [
        'letters.non_specialty',
        'letters.non_us',
      ]),
    ],
    source: from('IMG-21', 'L99-105'),
  },
];

const statement: readonly ContentList[] = [
  {
    code: 'list.statement_review',
    kind: 'questions',
    title: { staff: 'Statement review', student: 'Read your statement with these questions' },
    lines: [
      forStudent('why_specialty', 'Is it clear why this specialty?', [
        'narrative.why_specialty_weak',
      ]),
      forStudent('why_region', 'Is it clear why this country and region?', [
        'narrative.why_region_weak',
      ]),
      forStudent('why_background', 'Is it clear what your background gives a program?', [
        'narrative.statement_generic',
      ]),
      forStudent(
        'phrases',
        'Which sentence could anybody have written, such as loving to help people? Give it an example, or take it out.',
        ['narrative.statement_generic'],
      ),
      forStudent('calm', 'Is a gap or an exam met openly, without defending?', [
        'narrative.red_flag_not_addressed',
      ]),
    ],
    source: from('IMG-22', 'L106-114'),
  },
  {
    code: 'list.statement_emphasis',
    kind: 'checklist',
    title: { student: 'Let it show' },
    lines: [
      forStudent('adaptability', 'how you found your way in a new system and culture;', [
        'narrative.why_region_weak',
      ]),
      forStudent('resilience', 'how you grew when it was hard;', [
        'narrative.red_flag_not_addressed',
      ]),
      forStudent(
        'goals',
        'aims that are realistic and fit what the program is good at, be it community, academic or underserved care.',
        ['narrative.statement_generic'],
      ),
    ],
    source: from('IMG-22', 'L115-118'),
  },
];

const list: readonly ContentList[] = [
  {
    code: 'list.program_list_review',
    kind: 'questions',
    title: { staff: 'Program list review', student: 'Look at your last list' },
    lines: [
      forStudent('number', 'How many programs were on it?', ['strategy_list.too_few_programs']),
      forStudent('share', 'How many of them were very competitive, or closed to IMGs?', [
        'strategy_list.top_heavy',
      ]),
      forStudent('community', 'Were community programs on it?', ['strategy_list.top_heavy']),
      forStudent('smaller', 'Were mid-size and smaller centers on it?', [
        'strategy_list.geographic_narrow',
      ]),
      forStudent('history', 'Were programs on it that are known to take IMGs?', [
        'strategy_list.wrong_fit_to_profile',
      ]),
    ],
    source: from('IMG-23', 'L119-127'),
  },
  {
    code: 'list.prioritise',
    kind: 'criteria',
    title: { staff: 'Programs to prioritise', student: 'Put first the programs that' },
    lines: [
      forBoth('mention', 'Say that they consider IMGs.', 'say that they look at IMGs;', [
        'strategy_list.wrong_fit_to_profile',
      ]),
      forBoth('sponsor', 'Sponsor the visa that is needed.', 'sponsor the visa you need;', [
        'strategy_list.visa_or_year_screened',
      ]),
      forBoth(
        'share',
        'Have had more than 10-15% IMGs among their residents. A rule of thumb, set by each institution.',
        'have had IMGs among their residents for years.',
        ['strategy_list.wrong_fit_to_profile'],
      ),
    ],
    source: from('IMG-24', 'L128-132'),
  },
  {
    code: 'list.friendliness',
    kind: 'criteria',
    title: {
      staff: 'Five signs that a program is open to IMGs',
      student: 'Five signs that a program is open to IMGs',
    },
    intro: {
      staff:
        'Each: yes, no or unknown, with source and date. None decides alone; together they draw a picture.',
    },
    lines: [
      forBoth(
        'residents',
        'IMGs among present or recent residents (site, social media).',
        'There are IMGs among the residents, now or lately.',
      ),
      forBoth(
        'states',
        'Program or hospital says it supports IMGs or sponsors visas.',
        'They say that they welcome IMGs, or sponsor visas.',
      ),
      forBoth(
        'past_data',
        'Past match lists or reports show a fair share of IMGs.',
        'Past lists show IMGs, and not one or two.',
      ),
      forBoth(
        'answers',
        'Director or residents answer polite questions from IMGs kindly.',
        'They answer kindly when an IMG asks politely.',
      ),
      forBoth(
        'region',
        'Region or specialty where many IMGs train, such as community internal or family medicine, or psychiatry in some areas.',
        'They are in a region or field where many IMGs train.',
      ),
    ],
    source: from('IMG-47', 'L339-346'),
  },
];

/** The forensic review in five domains (IMG-15 to IMG-24, IMG-47). */
export const reviewLists: readonly ContentList[] = [...record, ...letters, ...statement, ...list];

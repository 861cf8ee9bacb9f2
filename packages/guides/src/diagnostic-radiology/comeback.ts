import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const worksheet: ContentList = {
  code: 'list.worksheet',
  kind: 'questions',
  title: {
    staff: 'Worksheet in seven categories',
    student: 'Look at your application in seven parts',
  },
  intro: {
    staff: 'Directors like people who see themselves clearly and can show growth.',
    student: 'Answer as you would for a good friend: kindly, and truthfully.',
  },
  lines: [
    forStudent('scores', 'Scores: do your Step or COMLEX results lie under the radiology median?', [
      'exams.below_specialty_range',
    ]),
    forStudent(
      'clinical_record',
      'Clinical record: is there a grade, a close pass or a comment that a reader would stop at?',
      ['clinical_record.clerkship_fail_or_marginal'],
    ),
    forStudent(
      'exposure',
      'Exposure: did you rotate in radiology long enough, and somewhere other than home?',
      ['specialty_exposure.no_away_rotation'],
    ),
    forStudent(
      'letters',
      'Letters: did radiologists whose name is known write about you, or did the letters stay general?',
      ['letters.generic', 'letters.non_specialty'],
    ),
    forStudent('research', 'Research: is there an imaging project, abstract, poster or paper?', [
      'scholarship.none',
    ]),
    forStudent('geography', 'Places: were they only famous programs in big cities?', [
      'strategy_list.geographic_narrow',
      'strategy_list.top_heavy',
    ]),
    forStudent(
      'number_and_tier',
      'Number and level: how many programs, and did they range from hard to reach to likely?',
      ['strategy_list.too_few_programs'],
    ),
  ],
  source: from('DR-22', 'L92-101'),
};

const researchYear: readonly ContentList[] = [
  {
    code: 'list.research_benefits',
    kind: 'facts',
    title: { student: 'What a research year can give you' },
    lines: [
      forStudent('cv', 'Imaging work on your CV.'),
      forStudent('mentors', 'Radiologists who become real mentors.'),
      forStudent('letters', 'New letters with weight.'),
      forStudent('persistence', 'Proof that your interest lasts.'),
    ],
    source: from('DR-23', 'L104-108'),
  },
  {
    code: 'list.research_kinds',
    kind: 'options',
    title: { staff: 'Kinds of research post', student: 'Three kinds of post' },
    lines: [
      forBoth(
        'fellowship',
        'Formal fellowship in an academic radiology department.',
        'A formal fellowship in a radiology department.',
      ),
      forBoth(
        'funded',
        'Post paid from a grant, a trial or an imaging lab.',
        'A post paid by a grant, a trial or a lab.',
      ),
      forBoth(
        'unpaid',
        'Unpaid or partly funded, if financially feasible: fill in the money field with the student first.',
        'An unpaid or partly paid role, if you can afford it. Look at the money with us first.',
      ),
    ],
    source: from('DR-23', 'L109-112'),
  },
  {
    code: 'list.strong_year',
    kind: 'criteria',
    title: { staff: 'What makes the year strong', student: 'Four signs of a strong research year' },
    lines: [
      forBoth(
        'mentor',
        'A named radiology mentor who knows the person.',
        'One radiologist is your mentor by name, and knows you.',
      ),
      forBoth(
        'active',
        'An active part in design, image analysis and writing.',
        'You help to design, read images and write.',
      ),
      forBoth(
        'name_on',
        'Authorship on abstracts, posters, talks and manuscripts.',
        'Your name stands on abstracts, posters, talks, papers.',
      ),
      forBoth(
        'conferences',
        'Conferences: RSNA, ARRS, or one of a subspecialty.',
        'You go to a meeting: RSNA, ARRS, or a smaller one of a subspecialty.',
      ),
    ],
    source: from('DR-24', 'L113-117'),
  },
  {
    code: 'list.research_log',
    kind: 'questions',
    title: { staff: 'Research log', student: 'After each project, write two lines' },
    lines: [
      forStudent('did', 'What exactly did I do?'),
      forStudent('changed', 'How did it change what I understand about radiology?'),
    ],
    source: from('DR-25', 'L118'),
  },
];

const clinical: readonly ContentList[] = [
  {
    code: 'list.clinical_currency',
    kind: 'options',
    title: { staff: 'Staying clinically current', student: 'Ways to keep working with patients' },
    lines: [
      forBoth(
        'ty',
        'Transitional year with much medicine in it.',
        'A transitional year with a good share of medicine.',
        ['clinical_record.no_recent_clinical'],
      ),
      forBoth(
        'prelim',
        'Preliminary year in medicine or surgery.',
        'A preliminary year in medicine or in surgery.',
        ['clinical_record.no_recent_clinical'],
      ),
      forBoth(
        'assistant',
        'Hospitalist assistant or clinical research coordinator, with contact to clinical teams.',
        'Work as a hospitalist assistant or research coordinator, close to the clinical teams.',
        ['clinical_record.no_recent_clinical'],
      ),
      forBoth(
        'electives',
        'Further sub-internships or electives, with radiology where possible.',
        'More sub-internships or electives, some of them in radiology.',
        ['clinical_record.no_subinternship', 'specialty_exposure.late_or_no_exposure'],
      ),
    ],
    source: from('DR-26', 'L119-126'),
  },
  {
    code: 'list.during_prelim',
    kind: 'checklist',
    title: {
      staff: 'In a preliminary or transitional year already',
      student: 'If you are in a preliminary or transitional year',
    },
    lines: [
      forStudent(
        'evaluations',
        'Make this year speak for you: good evaluations, professional, someone others rely on.',
        ['professionalism.team_concern'],
      ),
      forStudent(
        'contact',
        'Find your way to radiology: take consults over, sit in on joint rounds, go to tumor boards.',
        ['specialty_exposure.exposure_outdated'],
      ),
      forStudent(
        'feedback',
        'Ask the radiologists you meet how you are doing, and later whether they would write.',
        ['letters.non_specialty'],
      ),
    ],
    source: from('DR-27', 'L127-130'),
  },
];

/** Lists for understanding the last application and for the year after (DR-22 to DR-27). */
export const comebackLists: readonly ContentList[] = [worksheet, ...researchYear, ...clinical];

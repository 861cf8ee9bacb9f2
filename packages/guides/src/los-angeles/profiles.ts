import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList, Script } from '../pack/index.ts';

/** Profiles, list, regional fit, interviews (LA-27 to LA-32). */
export const profileLists: readonly ContentList[] = [
  {
    code: 'list.img_challenges',
    kind: 'facts',
    title: { staff: 'IMG: challenges', student: 'If you trained abroad: what is harder' },
    lines: [
      forStudent('visa', 'A visa, J-1 or H-1B, that somebody has to sponsor.', [
        'strategy_list.visa_or_year_screened',
        'external.visa_policy',
      ]),
      forStudent('usce', 'Less clinical experience in the US.', [
        'clinical_record.limited_us_clinical_experience',
      ]),
      forStudent('systems', 'US systems and documentation are new to you.', [
        'clinical_record.limited_us_clinical_experience',
      ]),
    ],
    source: from('LA-27', 'L209-212'),
  },
  {
    code: 'list.img_strategies',
    kind: 'repair',
    title: { staff: 'IMG: what helps', student: 'If you trained abroad: what helps' },
    lines: [
      forBoth(
        'usce',
        'Clinical experience in LA or California, where IMGs are taken or many immigrants are cared for.',
        'Clinical experience in California, in places that know IMGs or care for many immigrants.',
        ['clinical_record.limited_us_clinical_experience'],
      ),
      forBoth(
        'visa_policy',
        "Visa policy looked up on each program's GME site, with date.",
        'Look up the visa policy of each program, and note the date.',
        ['strategy_list.visa_or_year_screened'],
      ),
      forBoth(
        'letters',
        'US letters on communication, adaptability and teamwork, from the specialty.',
        'Letters from here: on how you communicate, adapt and work with others, in your specialty.',
        ['letters.non_us', 'letters.generic', 'letters.non_specialty'],
      ),
    ],
    source: from('LA-27', 'L213-221'),
  },
  {
    code: 'list.us_graduate',
    kind: 'repair',
    title: { staff: 'US MD or DO', student: 'If you graduated in the US' },
    intro: {
      staff:
        'Programs may wonder about conduct or performance; classmates who matched add pressure.',
      student: 'Seeing classmates in LA can hurt. It says nothing about where you will be.',
    },
    lines: [
      forBoth(
        'professionalism',
        'Check for a professionalism matter that is still open.',
        'Is anything about conduct still open? Settle it with us.',
        ['professionalism.documented_lapse', 'narrative.red_flag_not_addressed'],
      ),
      forBoth(
        'research_or_core',
        'From a competitive specialty: a research year in LA, or a core field (psychiatry, pediatrics, family or internal medicine) in more places.',
        'Choose between a research year in your field and a core field in more places.',
        ['strategy_list.no_parallel_plan', 'strategy_list.wrong_fit_to_profile'],
      ),
      forBoth(
        'home',
        'The home institution: deans, student affairs, career advisors, and its alumni.',
        'Use your school: the deans, student affairs, advisors, and the alumni above all.',
        ['interview.few_invitations'],
      ),
    ],
    source: from('LA-28', 'L222-232'),
  },
  {
    code: 'list.switcher',
    kind: 'repair',
    title: { staff: 'Specialty switcher', student: 'If you change your specialty' },
    intro: { student: 'Programs respect an honest change of mind, when it fits who you are.' },
    lines: [
      forBoth('why', 'Answer: why the change?', 'Be able to say why you change.', [
        'specialty_exposure.late_specialty_change',
        'interview.motivation_unclear',
      ]),
      forBoth(
        'learned',
        'Answer: what did the first attempt teach?',
        'Be able to say what the first application taught you.',
        ['interview.poor_insight'],
      ),
      forBoth(
        'experience',
        'Direct clinical work in the new specialty, in LA where possible.',
        'Work in the new field, in LA if you can.',
        ['specialty_exposure.late_or_no_exposure'],
      ),
      forBoth(
        'letters',
        'At least two letters by attendings of the new specialty.',
        'Bring two letters or more from the new field.',
        ['letters.non_specialty'],
      ),
    ],
    source: from('LA-29', 'L233-241'),
  },
  {
    code: 'list.rings',
    kind: 'criteria',
    title: { staff: 'List mix in rings', student: 'Your list, in rings' },
    lines: [
      forBoth(
        'la',
        'LA programs with a realistic chance, often community or county.',
        'LA, where your chances are real: often community or county hospitals.',
        ['strategy_list.top_heavy'],
      ),
      forBoth(
        'around',
        'Around: San Diego, the Central Valley, the Inland Empire, Northern California.',
        'Around LA and up the state.',
        ['strategy_list.geographic_narrow'],
      ),
      forBoth('out_of_state', 'Out of state, as a further net.', 'Other states, as a net below.', [
        'strategy_list.geographic_narrow',
      ]),
      forBoth(
        'not_only_elite',
        'Not a handful of elite programs in the middle of the city: thousands apply there, and many places go to their own.',
        'A few famous programs downtown are not a list.',
        ['strategy_list.top_heavy', 'strategy_list.too_few_programs'],
      ),
    ],
    source: from('LA-30', 'L243-249'),
  },
  {
    code: 'list.regional_fit',
    kind: 'checklist',
    title: { staff: 'Regional fit', student: 'Why Los Angeles, and why you' },
    lines: [
      forStudent('communities', 'What you know of its communities.', ['narrative.why_region_weak']),
      forStudent(
        'languages',
        'Languages you speak, such as Armenian, Korean, Mandarin, Spanish or Tagalog.',
        ['narrative.why_region_weak'],
      ),
      forStudent('underserved', 'Your will to care for people who get too little care.', [
        'narrative.why_region_weak',
      ]),
      forStudent('safety_net', 'Your work in a safety-net hospital.', [
        'narrative.why_region_weak',
      ]),
      forStudent(
        'populations',
        'Your work with people who are new here, poor, or without a home.',
        ['narrative.why_region_weak'],
      ),
    ],
    source: from('LA-31', 'L250-258'),
  },
  {
    code: 'list.mock_with',
    kind: 'people',
    title: { staff: 'Mock interviews', student: 'Practise with' },
    intro: {
      student:
        'Tell it as a turning point, and as proof that you can learn. Be honest, hopeful and exact.',
    },
    lines: [
      forStudent('faculty', 'an advisor from the faculty'),
      forStudent('resident', 'a resident, if possible from LA'),
      forStudent('career', 'a career center'),
    ],
    source: from('LA-32', 'L259-265'),
  },
];

/** Texts to start from (LA-32, LA-34). */
export const scripts: readonly Script[] = [
  {
    code: 'answer.what_changed',
    kind: 'answer',
    title: '"You did not match the first time. What is different now?"',
    note: 'One sentence for then, three for now.',
    text: 'That is right. Back then [what was missing]. Since then I have [what you did], and I have learned [what you learned]. I am a different applicant today.',
    blanks: ['what was missing', 'what you did', 'what you learned'],
    source: from('LA-32', 'L266-271'),
  },
  {
    code: 'answer.why_confident',
    kind: 'answer',
    title: '"Why can we count on you now?"',
    note: 'Proof, not promises.',
    text: 'Because people have seen it: at [place] I [what you carried], and [who] can tell you how I work.',
    blanks: ['place', 'what you carried', 'who'],
    source: from('LA-32', 'L266-271'),
  },
  {
    code: 'sample.statement_paragraph',
    kind: 'sample_line',
    title: 'The paragraph in your statement',
    note: 'One short paragraph is enough: say it, say what you learned. No reasons at length, no blame.',
    text: 'Last year I applied and did not match. The year since then has taught me [what you learned], and I have [how you grew stronger].',
    blanks: ['what you learned', 'how you grew stronger'],
    source: from('LA-34', 'L283-287'),
  },
  {
    code: 'answer.in_the_interview',
    kind: 'answer',
    title: 'The same, said in an interview',
    note: 'Three points: how you grew, what you did, what a team gets from you now.',
    text: 'I did not match last year. I have grown in [clinical skills, research, maturity]; this year I [steps you took]; and so I can bring [what a team gets] to your residents from the first day.',
    blanks: ['clinical skills, research, maturity', 'steps you took', 'what a team gets'],
    source: from('LA-34', 'L288-293'),
  },
];

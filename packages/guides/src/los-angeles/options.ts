import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const positions: readonly ContentList[] = [
  {
    code: 'list.soap',
    kind: 'checklist',
    title: { staff: 'SOAP', student: 'In SOAP' },
    lines: [
      forStudent('eligible', 'Take part if you are eligible.'),
      forStudent('strategic', 'Aim with a plan, near LA and elsewhere.'),
      forStudent(
        'realistic',
        'Any training place that serves your larger aim is worth having, not just the ideal one.',
      ),
    ],
    source: from('LA-10', 'L89-93'),
  },
  {
    code: 'list.vacancy_watch',
    kind: 'checklist',
    title: { staff: 'Vacancies after SOAP', student: 'Places that open after SOAP' },
    intro: {
      staff: 'Direct outreach opens only when SOAP has ended.',
      student:
        'Once SOAP is over you may write to programs yourself. Some fill quickly; small or new ones open places late.',
    },
    lines: [
      forStudent('sites', 'the sites of programs'),
      forStudent('gme', 'GME pages of hospitals, county and community ones too'),
      forStudent('networks', 'mailing lists and professional networks'),
    ],
    source: from('LA-11', 'L94-101'),
    outside: {
      link: 'https://www.nrmp.org/residency-applicants/after-the-match/',
      asOf: '2026-11-23',
      mark: 'P',
    },
  },
  {
    code: 'list.bridge_years',
    kind: 'options',
    title: { staff: 'Transitional and preliminary years', student: 'A bridge year near LA' },
    lines: [
      forBoth(
        'medicine',
        'Internal medicine preliminary.',
        'A preliminary year in internal medicine.',
      ),
      forBoth('surgery', 'Surgery preliminary.', 'A preliminary year in surgery.'),
      forBoth(
        'ty',
        'Transitional year at a community hospital or a smaller academic center.',
        'A transitional year, at a community hospital or a smaller academic one.',
      ),
      forBoth(
        'county',
        'County network (LA County + USC, Harbor): now and then a PGY-1 or PGY-2 opens.',
        'In the county network a PGY-1 or PGY-2 place opens now and then.',
      ),
      forBoth(
        'around',
        'Counties around: Ventura, San Bernardino, Riverside, Orange. Close enough, and a step on the way.',
        'Look around LA: Ventura, San Bernardino, Riverside, Orange. They are close, and a step on the way.',
      ),
    ],
    source: from('LA-12', 'L102-110'),
  },
];

const research: readonly ContentList[] = [
  {
    code: 'list.research_institutions',
    kind: 'facts',
    title: {
      staff: 'Research institutions in the region',
      student: 'Where to look for research in LA',
    },
    lines: [
      forStudent('ucla', 'UCLA, with Ronald Reagan and Olive View'),
      forStudent('usc', 'Keck School of Medicine at USC, and LA County + USC'),
      forStudent('cedars', 'Cedars-Sinai'),
      forStudent('drew', 'Charles R. Drew University'),
      forStudent('kaiser', 'Kaiser Permanente in Southern California'),
      forStudent('city_of_hope', 'City of Hope, for cancer and blood'),
      forStudent('chla', "Children's Hospital Los Angeles, for pediatrics"),
    ],
    source: from('LA-13', 'L113-120'),
  },
  {
    code: 'list.research_roles',
    kind: 'options',
    title: { staff: 'Research roles', student: 'Roles that help' },
    lines: [
      forStudent('coordinator', 'Paid: clinical research coordinator.', ['scholarship.none']),
      forStudent('volunteer', 'Unpaid: research assistant, if you can afford it.', [
        'scholarship.none',
      ]),
      forStudent('postdoc', 'Fellowship or postdoctoral post, if you have a PhD too.', [
        'scholarship.no_output',
      ]),
    ],
    source: from('LA-13', 'L121-124'),
  },
  {
    code: 'list.research_benefits',
    kind: 'facts',
    title: { student: 'What it brings' },
    lines: [
      forStudent('local', 'Experience and people in LA.'),
      forStudent('output', 'A chance of papers and abstracts.'),
      forStudent('letters', 'Letters from faculty whom LA knows.'),
    ],
    source: from('LA-13', 'L125-128'),
  },
];

const clinics: readonly ContentList[] = [
  {
    code: 'list.clinical_exposure',
    kind: 'options',
    title: {
      staff: 'Observerships and hands-on work',
      student: 'Ways to work with patients in LA',
    },
    lines: [
      forStudent('observership', 'Observership in a hospital or a large group practice.', [
        'clinical_record.limited_us_clinical_experience',
      ]),
      forStudent('externship', 'Externship, where a program offers one.', [
        'clinical_record.limited_us_clinical_experience',
      ]),
      forStudent('volunteer', 'Volunteering in a community clinic or a safety-net hospital.', [
        'clinical_record.no_recent_clinical',
      ]),
    ],
    source: from('LA-14', 'L129-133'),
  },
  {
    code: 'list.clinic_kinds',
    kind: 'facts',
    title: { student: 'Where to ask' },
    lines: [
      forStudent('fqhc', 'federally qualified health centers of the county'),
      forStudent('free', 'free clinics run by medical schools'),
      forStudent('teaching', 'clinics where residents are taught'),
    ],
    source: from('LA-14', 'L134-137'),
  },
  {
    code: 'list.clinic_shows',
    kind: 'facts',
    title: { student: 'What it shows' },
    lines: [
      forStudent(
        'population',
        'that you know the people here: of many origins and languages, often with little care',
      ),
      forStudent('commitment', 'that you mean to practise in Los Angeles'),
      forStudent('letters', 'and it brings letters from here'),
    ],
    source: from('LA-14', 'L138-141'),
  },
];

const plan: readonly ContentList[] = [
  {
    code: 'list.main_goal',
    kind: 'options',
    title: { staff: 'One main goal, before any plan', student: 'First choose one goal' },
    intro: { staff: 'Every item of the plan serves it; what does not is questioned.' },
    lines: [
      forStudent('la_medicine', 'Internal medicine in the Los Angeles area.'),
      forStudent('southern_california', 'Southern California, but wider than LA.'),
      forStudent('switch', 'A core field instead of a very competitive one, anywhere.'),
    ],
    source: from('LA-16', 'L145-150'),
  },
  {
    code: 'list.clinical_coverage',
    kind: 'criteria',
    title: { staff: 'Clinical coverage by month', student: 'Be with patients, month by month' },
    lines: [
      forBoth(
        'monthly',
        'US clinical exposure every month, ideally; empty months stay visible.',
        'Something clinical every month, if you can.',
        ['clinical_record.no_recent_clinical', 'timeline_gaps.gap_unexplained'],
      ),
      forBoth(
        'nearby',
        'For LA: sites in the county or next to it first.',
        'For LA: in the county or next to it.',
        ['narrative.why_region_weak'],
      ),
      forBoth(
        'roles',
        'Role on paper: contact with patients, EMR, case discussions.',
        'Write down what you did: patients, records, case discussions.',
        ['narrative.cv_presentation'],
      ),
    ],
    source: from('LA-17', 'L152-156'),
  },
  {
    code: 'list.scholarly',
    kind: 'criteria',
    title: { staff: 'Scholarly milestones', student: 'Things to bring out' },
    lines: [
      forBoth('abstracts', '1-2 abstracts or posters.', 'One or two abstracts or posters.', [
        'scholarship.no_output',
      ]),
      forBoth(
        'manuscripts',
        '1-2 manuscripts; case reports and QI count.',
        'One or two papers. A case report counts.',
        ['scholarship.no_output'],
      ),
      forStaff('local', 'With LA faculty where possible.'),
    ],
    source: from('LA-18', 'L157-161'),
  },
  {
    code: 'list.certificates',
    kind: 'repair',
    title: { staff: 'Exams and certificates', student: 'Exams and certificates' },
    lines: [
      forBoth(
        'exams',
        'A further sitting only where eligible, and where it helps; a passed Step can usually not be taken again.',
        'Plan another exam only where it is allowed and helps you. Ask us first.',
        ['exams.below_specialty_range'],
      ),
      forBoth('life_support', 'BLS and ACLS, with expiry date.', 'BLS and ACLS, kept current.'),
      forBoth(
        'compliance',
        'HIPAA, OSHA, and research ethics (CITI).',
        'HIPAA, OSHA, and CITI for research.',
      ),
      forBoth(
        'ecfmg',
        'For IMGs: ECFMG certification and further credentials stand out.',
        'If you trained abroad: put ECFMG certification where it is seen.',
        ['clinical_record.limited_us_clinical_experience'],
      ),
    ],
    source: from('LA-19', 'L163-170'),
  },
  {
    code: 'list.renewed_application',
    kind: 'checklist',
    title: { staff: 'Application renewed', student: 'Make the application new' },
    lines: [
      forStudent(
        'growth',
        'Statement: tell of growth and reflection, and let the result be one line of it.',
        ['narrative.red_flag_not_addressed'],
      ),
      forStudent('service', 'Statement: say why you want to serve the people of Los Angeles.', [
        'narrative.why_region_weak',
      ]),
      forStudent('new_roles', 'CV: add what is new, and where you led.', [
        'narrative.cv_presentation',
      ]),
      forStudent('continuity', 'CV: show that you stayed in medicine, with no long silence.', [
        'timeline_gaps.gap_unexplained',
      ]),
    ],
    source: from('LA-20', 'L172-178'),
  },
  {
    code: 'list.mentorship',
    kind: 'checklist',
    title: { staff: 'Mentorship and networking', student: 'People' },
    lines: [
      forStudent('primary', 'Ask for one main mentor where you work in LA.', [
        'letters.lukewarm_or_unknown',
      ]),
      forStudent('rounds', 'Go to grand rounds; many are open, or online.', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('societies', 'Go to local societies, such as the LA County Medical Association.', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('feedback', 'Ask mentors for candid feedback.', ['interview.poor_insight']),
      forStudent(
        'introductions',
        'Ask them, when it fits, to introduce you to those who lead a program.',
        ['interview.few_invitations'],
      ),
    ],
    source: from('LA-21', 'L180-187'),
  },
];

/** Near-term options and the parts of the plan (LA-10 to LA-21). */
export const optionLists: readonly ContentList[] = [...positions, ...research, ...clinics, ...plan];

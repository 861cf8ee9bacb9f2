import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList, Script } from '../pack/index.ts';

/** How to tell it, in the statement and aloud (DR-30, DR-37). */
export const storyLists: readonly ContentList[] = [
  {
    code: 'list.statement',
    kind: 'checklist',
    title: { staff: 'Statement guide', student: 'Your next statement' },
    intro: {
      student: 'One clause for the past, the rest for today. Sound calm and sure.',
    },
    lines: [
      forStudent('acknowledge', 'Name the earlier attempt briefly, if at all, and go on.'),
      forStudent(
        'learned_team',
        'What I learned: how much care depends on many disciplines together.',
      ),
      forStudent(
        'learned_role',
        'What I learned: what radiology really does for the management of a patient.',
      ),
      forStudent('learned_self', 'What I learned: to bend and to go on.'),
      forStudent('now_work', 'Who I am now: what I did in this year or these years.'),
      forStudent(
        'now_excites',
        'Who I am now: which part of radiology holds me, be it acute imaging, oncology, or quantitative methods and AI.',
      ),
      forStudent(
        'now_skills',
        'Who I am now: what I bring, from seeing patterns to talking with people to thinking in systems.',
      ),
      forStudent('no_defence', 'Read it aloud. Take out every sentence that defends itself.'),
    ],
    source: from('DR-30', 'L141-153'),
  },
  {
    code: 'list.telling',
    kind: 'checklist',
    title: {
      staff: 'Four principles for telling the story',
      student: 'Four rules for telling your story',
    },
    lines: [
      forStudent('honest_did_not_match', 'Honest and short: say that you did not match at first.'),
      forStudent(
        'honest_reasons',
        'Honest and short: give the main reasons as you see them, in a sentence.',
      ),
      forStudent(
        'honest_no_blame',
        'Honest and short: blame nobody, no program, no place, no "system".',
      ),
      forStudent('growth_inventory', 'Growth: say that it made you look at yourself closely.'),
      forStudent(
        'growth_needed',
        'Growth: say what you found you needed, such as more radiology or stronger proof of reliability.',
      ),
      forStudent('actions_work', 'Action: name projects, rotations, evaluations.'),
      forStudent(
        'actions_skills',
        'Action: name what got better in communication or in exams, if something did.',
      ),
      forStudent(
        'strengths',
        'Today: show that you are better prepared, more mature and keener than then.',
      ),
    ],
    source: from('DR-37', 'L194-206'),
  },
];

/** Texts to start from (DR-30, DR-38). */
export const scripts: readonly Script[] = [
  {
    code: 'sample.acknowledge',
    kind: 'sample_line',
    title: 'One clause about the earlier attempt',
    note: 'A beginning for a sentence in your statement. Use your own words after it.',
    text: 'After a first application to radiology that did not lead to a place, …',
    blanks: [],
    source: from('DR-30', 'L144'),
  },
  {
    code: 'answer.first_cycle',
    kind: 'answer',
    title: 'When an interviewer asks about the first cycle',
    note: 'Keep the order: what happened, two reasons, the year, the clinical side, why you are ready. Fill the blanks, then say it in your own words, in under a minute.',
    text: 'I applied in radiology before and did not match. Looking back, I had spent too little time in radiology, and my letters could not show how long I had wanted this. So I went to the radiology department at [institution] for a year, where I worked on [research] and sat in on the joint conferences. I also did a preliminary year in medicine; it made me quicker, steadier, and somebody the team could rely on. Both years told me the same thing: this is where I am of most use. I come to you as a better-prepared applicant than I was then.',
    blanks: ['institution', 'research'],
    source: from('DR-38', 'L207-209'),
  },
];

/** Other ways into imaging (DR-34, DR-35, DR-36). */
export const alternativeLists: readonly ContentList[] = [
  {
    code: 'list.neighbouring_specialties',
    kind: 'options',
    title: { staff: 'Neighbouring specialties', student: 'Specialties with imaging close at hand' },
    intro: {
      staff:
        'No hidden door into radiology: most people stay in the specialty they enter. Offer it only where that would be welcome.',
      student:
        'This is a road of its own and no hidden door back. Most who take it stay, and many are glad.',
    },
    lines: [
      forBoth(
        'cardiology',
        'Internal medicine, then cardiology with cardiac imaging.',
        'Internal medicine, then cardiology with imaging of the heart.',
      ),
      forBoth(
        'pulmonary',
        'Internal medicine, then pulmonary and critical care: chest imaging, procedures.',
        'Internal medicine, then lungs and critical care: chest images and procedures.',
      ),
      forBoth(
        'rheumatology',
        'Internal medicine, then rheumatology: joints and muscles, read together with radiologists.',
        'Internal medicine, then rheumatology, reading joints side by side with radiologists.',
      ),
      forBoth(
        'neurology',
        'Neurology, then neuroimaging: MRI, next to neuroradiologists.',
        'Neurology with a focus on imaging: many come to read MRI well.',
      ),
      forBoth(
        'maternal_fetal',
        'Obstetrics and gynecology, then maternal-fetal medicine: ultrasound, prenatal diagnosis.',
        'Obstetrics and gynecology, then maternal-fetal medicine, where ultrasound is daily work.',
      ),
    ],
    source: from('DR-34', 'L168-179'),
  },
  {
    code: 'list.nuclear_and_interventional',
    kind: 'options',
    title: {
      staff: 'Nuclear medicine and IR routes',
      student: 'Nuclear medicine and interventional routes',
    },
    intro: {
      staff:
        'Small routes, hardly easier to enter. Write down which institution gave guidance before one goes into a plan.',
      student:
        'Small routes, and not easier ones. Before you count on one, an institution tells you in writing what it offers.',
    },
    lines: [
      forBoth(
        'nuclear',
        'Nuclear medicine residency or fellowship: rules differ by country and regulator.',
        'Nuclear medicine: what it leads to depends on the country.',
      ),
      forBoth(
        'independent_ir',
        'Independent IR follows a diagnostic radiology residency; what the guide says about other base residencies is not supported elsewhere.',
        'Independent interventional radiology comes after a residency in diagnostic radiology.',
      ),
    ],
    source: from('DR-35', 'L180-184'),
    outside: {
      link: 'http://rfs.sirweb.org/wordpressnstall/esir-faq/',
      asOf: '2026-11-23',
      mark: 'S',
    },
  },
  {
    code: 'list.imaging_careers',
    kind: 'options',
    title: {
      staff: 'Imaging careers without residency',
      student: 'Work in imaging without a residency',
    },
    intro: { student: 'A further degree often helps: MPH, MS, PhD, or training in data science.' },
    lines: [
      forStudent('research', 'Clinical research in imaging.'),
      forStudent('informatics', 'Imaging AI and informatics, in a lab, a company or a start-up.'),
      forStudent(
        'industry',
        'Companies that make devices and scanners, as applications specialist or clinical liaison.',
      ),
      forStudent('education', 'Teaching anatomy and imaging in a medical school.'),
    ],
    source: from('DR-36', 'L185-191'),
  },
];

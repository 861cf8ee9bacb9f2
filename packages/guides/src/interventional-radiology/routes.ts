import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList } from '../pack/index.ts';

const withPosition: readonly ContentList[] = [
  {
    code: 'list.with_dr_position',
    kind: 'checklist',
    title: { staff: 'With a DR position', student: 'If you have a DR place' },
    lines: [
      forStudent('esir_who', 'Ask early about ESIR: who usually gets in?'),
      forStudent(
        'esir_metrics',
        'Ask early about ESIR: what counts, evaluations, exams or research?',
      ),
      forStudent('mentor', 'Find an IR mentor there, and say plainly that IR is what you want.'),
      forStudent('projects', 'Join an IR project or a QI project in PGY-1 or early PGY-2.'),
    ],
    source: from('IR-24', 'L166-177'),
  },
  {
    code: 'list.dr_to_ir',
    kind: 'facts',
    title: { staff: 'From DR to IR', student: 'From DR to IR' },
    intro: {
      staff:
        'Total years, usually: integrated 6; DR with ESIR, then independent 6; DR, then independent 7.',
    },
    lines: [
      forBoth(
        'with_esir',
        'DR with ESIR, then a 1-year independent residency.',
        'DR with ESIR, then a 1-year independent IR residency.',
      ),
      forBoth(
        'without_esir',
        'DR without ESIR, then a 2-year independent residency.',
        'DR without ESIR, then a 2-year independent IR residency.',
      ),
    ],
    source: from('IR-25', 'L179-184'),
    outside: {
      link: 'http://rfs.sirweb.org/wordpressnstall/esir-faq/',
      asOf: '2026-11-23',
      mark: 'S',
    },
  },
  {
    code: 'list.with_clinical_year',
    kind: 'checklist',
    title: {
      staff: 'With a transitional or preliminary year',
      student: 'If you have a transitional or preliminary year',
    },
    lines: [
      forStudent('evaluations', 'Earn strong evaluations, and get on with your attendings.', [
        'clinical_record.clerkship_fail_or_marginal',
      ]),
      forStudent(
        'reliable',
        'Be somebody who is easy to work with and always there; let it be written down.',
        ['professionalism.team_concern'],
      ),
      forStudent(
        'step_two',
        'Prepare Step 2 CK if you have not taken it. A second sitting comes up only where it is appropriate and allowed.',
        ['exams.exam_missing_or_late', 'exams.below_specialty_range'],
      ),
      forStudent(
        'letters',
        'Ask clinicians outside radiology to write on your work ethic, your communication and your part in the team.',
        ['letters.single_institution'],
      ),
    ],
    source: from('IR-26', 'L186-197'),
  },
  {
    code: 'list.stay_connected',
    kind: 'checklist',
    title: { staff: 'Stay connected to IR', student: 'Stay close to IR meanwhile' },
    lines: [
      forStudent('conferences', 'Go to IR and case conferences when you can.', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('research', 'Take part in an IR project from afar, or on free days.', [
        'scholarship.none',
      ]),
      forStudent(
        'sequence',
        'Settle the order: integrated IR again, or DR with IR as the stated aim.',
      ),
    ],
    source: from('IR-27', 'L199-208'),
  },
];

const research: readonly ContentList[] = [
  {
    code: 'list.research_year',
    kind: 'criteria',
    title: { staff: 'Research year: when, and how built', student: 'A good research year' },
    intro: {
      staff:
        'Consider it without a clinical place, or when mentors press for the gaps to be closed first.',
    },
    lines: [
      forBoth(
        'fellowship',
        'Formal fellowship with an IR or DR mentor who publishes.',
        'A formal fellowship, with a mentor in IR or DR who publishes.',
        ['scholarship.none'],
      ),
      forBoth(
        'program',
        'At a program of interest, or one with good ties into IR.',
        'At a program you would like to join, or one that IR knows well.',
        ['letters.lukewarm_or_unknown'],
      ),
      forBoth(
        'abstracts',
        'Deliverable: abstracts to SIR or RSNA.',
        'Aim for abstracts at SIR or RSNA.',
        ['scholarship.no_output'],
      ),
      forBoth(
        'manuscripts',
        'Deliverable: manuscripts, case reports included.',
        'Aim for papers; a case report counts.',
        ['scholarship.no_output'],
      ),
      forBoth(
        'presentations',
        'Deliverable: presenting, alone or with others.',
        'Aim to present, alone or with somebody.',
        ['scholarship.no_output'],
      ),
    ],
    source: from('IR-28', 'L210-222'),
  },
  {
    code: 'list.research_benefits',
    kind: 'facts',
    title: { student: 'What it can give you' },
    lines: [
      forStudent('letters', 'New letters from IR that know you in depth.'),
      forStudent('advocates', 'People on the faculty who would speak for you.'),
      forStudent('commitment', 'Proof that you meant it, and went on.'),
    ],
    source: from('IR-28', 'L223-227'),
  },
  {
    code: 'list.research_pitfalls',
    kind: 'facts',
    title: {
      staff: 'Three pitfalls of a research year',
      student: 'Three things to watch in a research post',
    },
    lines: [
      forBoth(
        'unstructured',
        'Loose role, nothing comes out.',
        'No structure, and so nothing to show.',
      ),
      forBoth(
        'no_contact',
        'Hardly any contact with faculty who could write.',
        'You hardly meet anybody who could write for you.',
      ),
      forBoth(
        'other_field',
        'A field that has nothing to do with radiology.',
        'A field far from radiology, which does not help your story.',
      ),
    ],
    source: from('IR-29', 'L229-233'),
  },
  {
    code: 'list.other_roles',
    kind: 'options',
    title: { staff: 'Other roles', student: 'Other roles for the year' },
    lines: [
      forBoth(
        'hybrid',
        'Non-ACGME post, part research, part clinical, in radiology or IR.',
        'A mixed post in radiology or IR, outside the accredited programs.',
      ),
      forBoth(
        'home_country',
        'For IMGs: clinical work at home meanwhile.',
        'If you trained abroad: clinical work at home while you prepare.',
      ),
      forBoth(
        'clinical',
        'Clinical employment that keeps skills fresh.',
        'Other clinical work that keeps you in practice.',
      ),
    ],
    source: from('IR-31', 'L237-243'),
  },
  {
    code: 'list.role_test',
    kind: 'criteria',
    title: { staff: 'Role test', student: 'Is this role right for you?' },
    lines: [
      forBoth(
        'improves',
        'It improves the application measurably: skills, research, letters or exams.',
        'It makes something measurably better: skills, research, letters, exams.',
      ),
      forBoth(
        'clarifies',
        'Or it clarifies that another specialty, or work outside of the clinic, fits better.',
        'Or it shows you that something else would suit you better.',
      ),
    ],
    source: from('IR-32', 'L245-248'),
  },
];

const pathways: readonly ContentList[] = [
  {
    code: 'list.pathway_integrated',
    kind: 'criteria',
    title: { staff: 'Pathway: integrated IR again', student: 'Integrated IR again fits best if' },
    lines: [
      forStudent('early', 'you are early in training, with no DR place yet;'),
      forStudent('addressable', 'what you want to strengthen can be done within 1 year;'),
      forStudent('wide', 'you would go almost anywhere.'),
    ],
    source: from('IR-33', 'L260-265'),
  },
  {
    code: 'list.pathway_dr_intent',
    kind: 'criteria',
    title: { staff: 'Pathway: DR with IR intent', student: 'DR with IR in mind fits best if' },
    lines: [
      forStudent('attainable', 'you want a way that is easier to reach and still leads there;'),
      forStudent('accepts', 'you know, and accept, that independent IR follows DR;'),
      forStudent('advised', 'your mentors find DR the more realistic aim.'),
    ],
    source: from('IR-33', 'L266-271'),
  },
  {
    code: 'list.pathway_independent',
    kind: 'criteria',
    title: {
      staff: 'Pathway: independent IR after DR',
      student: 'Independent IR after DR fits best if',
    },
    lines: [
      forStudent('holds_dr', 'you have a DR place, or aim for one;'),
      forStudent('delay', 'it is all right for you that IR comes later;'),
      forStudent('portfolio', 'you will build a DR record with IR at its heart.'),
    ],
    source: from('IR-33', 'L272-277'),
  },
  {
    code: 'list.consult',
    kind: 'people',
    title: { staff: 'Whom to consult before choosing', student: 'Talk it through with' },
    intro: { staff: 'Inputs to record: strengths, timeline, risk tolerance.' },
    lines: [
      forBoth('ir', 'IR faculty mentor', 'a mentor in IR'),
      forBoth('dr', 'DR faculty mentor', 'a mentor in DR'),
      forStaff('pd', 'Possibly a program director or an associate'),
    ],
    source: from('IR-34', 'L279-285'),
  },
];

/** The year after, and the way to choose (IR-24 to IR-34). */
export const routeLists: readonly ContentList[] = [...withPosition, ...research, ...pathways];

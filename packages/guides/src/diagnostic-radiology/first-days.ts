import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { Article, ContentList } from '../pack/index.ts';

/** What a student reads first (DR-02, DR-03). */
export const articles: readonly Article[] = [
  {
    code: 'article.first_page',
    title: 'What this result does, and does not, say',
    paragraphs: [
      'Not matching does not make you a weak applicant. Strong people with every kind of degree live through this each year.',
      'There is rarely one cause. Most often several small things came together, and most of them can be looked at calmly, one by one.',
      'What you are worth was never in that e-mail. You are the same person, with the same training, who will now take a little longer.',
    ],
    source: from('DR-02', 'L6, L47, L55'),
  },
  {
    code: 'article.why_competitive',
    title: 'Why so many people want radiology',
    paragraphs: [
      'The work is puzzle-solving. You read, compare and reason, and the picture gives up its secret.',
      'It matters at the bedside. A good report changes what happens to a patient within the hour.',
      'It pays well and leaves room for a life outside the hospital.',
      'It lives with technology. New machines and methods arrive all the time, and radiologists shape how they are used.',
      'All four draw strong applicants. That is part of why a good application can still end without a place.',
    ],
    source: from('DR-03', 'L8-12'),
  },
];

/** Lists for the first days and for Match Week. */
export const firstDayLists: readonly ContentList[] = [
  {
    code: 'list.causes_beyond_you',
    kind: 'facts',
    title: {
      staff: 'What stops even strong applicants',
      student: 'Three things that stop even strong applicants',
    },
    lines: [
      forBoth(
        'ratio',
        'More applicants than positions.',
        'There are more applicants than positions.',
        ['external.specialty_competition', 'external.few_positions'],
      ),
      forBoth(
        'geography',
        'Limits of place, chosen or imposed.',
        'Where you could or wanted to live narrowed the choice.',
        ['strategy_list.geographic_narrow'],
      ),
      forBoth(
        'subtle',
        'Something small in the file that nobody noticed in time.',
        'Something small in the application that nobody pointed out in time.',
      ),
    ],
    source: from('DR-05', 'L19'),
  },
  {
    code: 'list.first_days',
    kind: 'checklist',
    title: { staff: 'First days', student: 'The first days' },
    lines: [
      forStudent('acknowledge', 'Let it be a loss. Take a few days before you plan anything.'),
      forStudent(
        'support',
        'Choose who you lean on: a mentor, somebody from your class, family, a counselor.',
      ),
      forStudent(
        'no_irreversible',
        'Leave every decision that cannot be undone for later, above all leaving radiology or medicine.',
      ),
    ],
    source: from('DR-13', 'L50-54'),
  },
  {
    code: 'list.soap_room',
    kind: 'facts',
    title: { staff: 'SOAP: what to expect', student: 'SOAP: what it can bring you' },
    lines: [
      forBoth(
        'eligible',
        'Check eligibility first, then take part.',
        'If you are eligible, take part.',
      ),
      forBoth(
        'rare',
        'A diagnostic radiology position is rare in SOAP. Have everything ready in case one appears.',
        'A radiology place in SOAP is rare. We keep you ready in case there is one.',
      ),
      forBoth(
        'bridges',
        'Bridges, in this order: transitional year, internal medicine preliminary, surgery preliminary.',
        'More likely is a bridge year: first a transitional year, then internal medicine preliminary, then surgery preliminary.',
      ),
    ],
    source: from('DR-15', 'L56-65'),
  },
  {
    code: 'list.soap_strategy',
    kind: 'checklist',
    title: { staff: 'SOAP strategy', student: 'How to go about SOAP' },
    lines: [
      forBoth(
        'with_office',
        "Nothing without the dean's office or the advising team.",
        "Do every step together with the dean's office.",
      ),
      forBoth(
        'balance',
        'Weigh the wish for radiology against the need for clinical work this year.',
        'Weigh two things: your wish for radiology, and having clinical work this year.',
      ),
      forBoth(
        'keeps_open',
        'Put first what keeps a later radiology application strong, such as a transitional or medicine preliminary year.',
        'Put first the places that keep radiology open, such as a transitional or a medicine preliminary year.',
      ),
    ],
    source: from('DR-16', 'L62-65'),
  },
  {
    code: 'list.branches',
    kind: 'options',
    title: { staff: 'Four ways from here', student: 'Four ways from here' },
    intro: {
      staff:
        'Record what weighs on the choice: commitment, academic profile, financial and personal circumstances.',
      student:
        'What weighs on the choice is yours to say: how much you want it, your record, money, your life.',
    },
    lines: [
      forBoth(
        'reapply',
        'Apply again in radiology after 1+ dedicated years.',
        'Apply in radiology again, after one dedicated year or more.',
      ),
      forBoth(
        'related_field',
        'Turn to a field close by: radiation oncology, nuclear medicine, IR by way of another base.',
        'Turn to a field close by, such as radiation oncology or nuclear medicine.',
      ),
      forBoth(
        'other_specialty',
        'Change the specialty, after asking again what fits.',
        'Choose another specialty, if on reflection it fits you better.',
      ),
      forBoth(
        'step_out',
        'Step out for a while: research, a degree, clinical work.',
        'Step out for a while, for research, a degree or clinical work, and look again later.',
      ),
    ],
    source: from('DR-20', 'L82-88'),
  },
  {
    code: 'list.decision_weights',
    kind: 'criteria',
    title: { staff: 'Recorded with the decision' },
    lines: [
      forStaff('commitment', 'How strong the commitment to radiology is, in their own words.'),
      forStaff('profile', 'What the academic profile allows.'),
      forStaff(
        'circumstances',
        'Money and personal circumstances, as far as they want them written down.',
      ),
    ],
    source: from('DR-20', 'L88'),
  },
];

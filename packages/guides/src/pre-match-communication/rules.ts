import { forBoth, forStudent } from '../pack/index.ts';
import { from, nrmpConduct } from './source.ts';
import type { Article, ContentList, Guard } from '../pack/index.ts';

/** What the words mean (PMC-02, PMC-23). */
export const articles: readonly Article[] = [
  {
    code: 'article.two_structures',
    title: 'Two ways a program can be built',
    paragraphs: [
      'Integrated IR is categorical: diagnostic radiology and IR in one residency.',
      'Independent IR is for those who have done, or are doing, diagnostic radiology.',
      'What you may say is the same for both. In integrated IR, where few places meet many people, it matters more how you say it.',
    ],
    source: from('PMC-02', 'L13-16'),
  },
  {
    code: 'article.no_contracts',
    title: '"Pre-match offers" today',
    paragraphs: [
      'A program that takes part in the NRMP Match cannot give you a contract before it. That holds for IR.',
      'What people call an offer is warm language: strong words about your place on their list, hints of what would happen if you ranked them high, or an understanding that binds nobody.',
      'A real offer outside the Match is unlikely to reach you. Strong words may, above all from small or new programs. They are kind, and they are not a promise.',
    ],
    source: from('PMC-23', 'L111-117'),
  },
];

const definitions: ContentList = {
  code: 'list.definition',
  kind: 'facts',
  title: {
    staff: 'Communication before the Match',
    student: 'What counts as communication before the Match',
  },
  intro: {
    student: 'Everything between you and a program after you apply and before results come out.',
  },
  lines: [
    forStudent('emails', 'e-mails, to and from directors, coordinators, faculty'),
    forStudent('updates', 'updates, before and after an interview'),
    forStudent('interest', 'words about interest, or about ranking'),
    forStudent('questions', 'questions on fit, on training, on what the institution cares about'),
  ],
  source: from('PMC-01', 'L6-12'),
};

const programs: readonly ContentList[] = [
  {
    code: 'list.programs_may_not',
    kind: 'criteria',
    title: { staff: 'Programs may not', student: 'A program may not' },
    lines: [
      forBoth(
        'ask_rank',
        'Ask how they will be ranked, or press for a commitment.',
        'ask how you will rank it, or press you to commit;',
      ),
      forBoth(
        'bind',
        'Make binding offers before the Match, spoken or written.',
        'bind you before the Match, by word or on paper;',
      ),
      forBoth(
        'other_programs',
        'Ask which other programs there are, or for the whole list.',
        'ask where else you applied, or for your list.',
      ),
    ],
    source: from('PMC-03', 'L17-22'),
    outside: nrmpConduct,
  },
  {
    code: 'list.programs_may',
    kind: 'criteria',
    title: { staff: 'Programs may, the guide says', student: 'A program may, the guide says' },
    intro: {
      staff:
        'Shown as the guide has it. On the third point it contradicts itself (L20 against L26), and the NRMP code forbids asking for rank intentions. The stricter rule is the default.',
      student:
        'On the last point the NRMP is stricter than the guide: a program should not ask. You need not answer.',
    },
    lines: [
      forBoth('interest', 'Express real interest.', 'tell you that it is interested in you;'),
      forBoth(
        'expectations',
        'Share general expectations.',
        'say how it sees you, for instance as a good fit;',
      ),
      forBoth(
        'still_interested',
        'Guide: ask whether interest goes on, or whether they will be ranked somewhere. NRMP: no questions about ranking.',
        'ask whether you are still interested. Asking whether you rank it at all is against the NRMP code.',
      ),
    ],
    source: from('PMC-04', 'L23-26'),
    outside: nrmpConduct,
  },
];

const applicant: readonly ContentList[] = [
  {
    code: 'list.you_may',
    kind: 'criteria',
    title: { staff: 'Applicants may', student: 'You may' },
    intro: {
      staff:
        'Where a program asks for no contact after interviews, that wish comes before all of this.',
    },
    lines: [
      forBoth(
        'top_choice',
        'Say that a program is the first choice, or will be ranked high.',
        'say that a program is your first choice, or stands high with you;',
      ),
      forBoth(
        'questions',
        'Ask clarifying questions on training, research, visas.',
        'ask what you need to know about training, research or visas;',
      ),
      forBoth('thanks', 'Send thanks and updates.', 'say thank you, and send news.'),
    ],
    source: from('PMC-05', 'L27-30'),
    outside: nrmpConduct,
  },
  {
    code: 'list.you_may_not',
    kind: 'criteria',
    title: { staff: 'Applicants may not', student: 'You may not' },
    lines: [
      forBoth(
        'bind',
        'Bind themselves outside of the Match to a program that takes part in it.',
        'bind yourself to a program outside the Match;',
      ),
      forBoth(
        'misrepresent',
        'Say what is not so in a way that amounts to a contract, such as signing for a place that the Match should fill.',
        'promise, as in a contract, what you do not mean, such as signing for a place the Match should fill.',
      ),
    ],
    source: from('PMC-06', 'L31-33'),
    outside: nrmpConduct,
  },
];

/** What may be said, and by whom (PMC-01 to PMC-06). */
export const ruleLists: readonly ContentList[] = [definitions, ...programs, ...applicant];

/** Rules and pitfalls of the guide, in words. */
export const guards: readonly Guard[] = [
  {
    code: 'guard.report_a_concern',
    kind: 'rule',
    staff:
      "An improper question of a program is reported privately to the dean's office; nobody else sees it.",
    student:
      "A program asked something it should not? Tell us here. Only the dean's office reads it.",
    source: from('PMC-07', 'L19-22'),
    outside: nrmpConduct,
  },
  {
    code: 'guard.say_us_citizen',
    kind: 'rule',
    staff:
      'US-citizen IMG: no visa is needed, and the school may be little known. Every first message says so.',
    student:
      'Say early that you are a US citizen and need no visa. Otherwise programs may assume you do.',
    source: from('PMC-08', 'L34-41'),
  },
  {
    code: 'guard.no_copies',
    kind: 'pitfall',
    staff:
      'Thank-you notes to different programs are compared: the same text twice is noticed, and faculty talk.',
    student: 'This note reads like the last one. Add something only this program would recognise.',
    source: from('PMC-17', 'L95'),
  },
  {
    code: 'guard.one_letter_of_intent',
    kind: 'rule',
    staff:
      'Strong interest may go to several. Intent goes to exactly one program a season; the second letter is stopped, with name and date of the first.',
    student:
      'You have already told one program that it is your first choice. To another you can say that you are very interested.',
    source: from('PMC-18', 'L99-103'),
  },
  {
    code: 'guard.own_order',
    kind: 'rule',
    staff: 'Nothing a program said changes a rank order. Rank by true preference.',
    student: 'Rank in the order you want. Nothing a program said changes that.',
    source: from('PMC-22', 'L128, L191-193'),
  },
  {
    code: 'guard.cadence_and_tone',
    kind: 'pitfall',
    staff: 'No weekly e-mails, no pressing for feedback or ranks, no emotional demands.',
    student:
      'Not every week, without pressure, without pleading. You have more effect when you write less.',
    source: from('PMC-25', 'L159-164'),
  },
  {
    code: 'guard.no_mass_mail',
    kind: 'pitfall',
    staff: 'The same body to several programs is refused.',
    student: 'This text went to another program already. Write this one for this program.',
    source: from('PMC-26', 'L95, L166, L203'),
  },
];

import { from } from './source.ts';
import type { AttendeeKind, DebriefQuestion, PacketItem, Source } from '../pack/index.ts';

/** Three kinds of people a debrief wants at the table (DR-17). */
export const attendeeKinds: readonly AttendeeKind[] = [
  {
    code: 'dean_or_career_advisor',
    staff: 'Dean of students or career advisor',
    student: "Somebody from the dean's office",
    hint: 'Whoever at the school knows the whole record and can open doors there.',
    source: from('DR-17', 'L68'),
  },
  {
    code: 'radiology_mentor',
    staff: 'Radiology faculty mentor',
    student: 'A radiologist who knows you',
    hint: 'Best of all, one who also sits on a committee that selects residents.',
    source: from('DR-17', 'L69'),
  },
  {
    code: 'radiology_program_director',
    staff: 'Radiology program director or associate program director',
    student: 'A radiology program director',
    hint: 'From the home program or from an away rotation, if one can be had.',
    source: from('DR-17', 'L70'),
  },
];

/** Five things that lie on the table before a debrief is held (DR-18). */
export const packetItems: readonly PacketItem[] = [
  {
    code: 'eras_application',
    staff: 'ERAS application',
    student: 'Your ERAS application',
    hint: 'As it was sent, with the statement.',
    source: from('DR-18', 'L72'),
  },
  {
    code: 'score_reports',
    staff: 'Score reports',
    student: 'Your score reports',
    hint: 'USMLE or COMLEX, every attempt with its date.',
    source: from('DR-18', 'L73'),
  },
  {
    code: 'cv',
    staff: 'CV',
    student: 'Your CV',
    hint: 'The version that programs saw.',
    source: from('DR-18', 'L74'),
  },
  {
    code: 'programs_applied_and_ranked',
    staff: 'Programs applied to, and ranked',
    student: 'Where you applied, and, only if you choose to share it, what you ranked',
    hint: 'Applied: from the application. Ranked: only if the student volunteers it; nobody may ask for it or press for it (NRMP).',
    source: from('DR-18', 'L75'),
    outside: {
      link: 'https://www.nrmp.org/policy/professional-behavior/',
      asOf: '2026-11-23',
      mark: 'P',
    },
  },
  {
    code: 'interview_data',
    staff: 'Interview data: how many, where, advanced or categorical',
    student: 'Your interviews: how many, where, and for which kind of position',
    hint: 'Number, place and position type of each; invitations declined count too.',
    source: from('DR-18', 'L76'),
  },
];

const guideQuestions: readonly DebriefQuestion[] = [
  {
    code: 'competitiveness',
    set: 'guide',
    staff: 'Looking only at the facts: how competitive was this application in radiology?',
    hint: 'Compare with the programs that were on the list, not with the best in the country.',
    source: from('DR-19', 'L78'),
  },
  {
    code: 'what_programs_may_ask',
    set: 'guide',
    staff: 'Did anything in the application raise a question that was never answered?',
    hint: 'Exams, leaves, gaps, comments, letters. Name the place where a reader would stop.',
    source: from('DR-19', 'L79'),
  },
  {
    code: 'strategy',
    set: 'guide',
    staff: 'Was the strategy right: the programs chosen, their order, and what was said to them?',
    hint: 'Speak of the rank list only as far as the student has volunteered it.',
    source: from('DR-19', 'L80'),
  },
  {
    code: 'reapply_or_other_path',
    set: 'guide',
    staff: 'Would you advise another application in radiology, or a look at other paths?',
    hint: 'Note whose view it is. Opinions may differ; keep each.',
    source: from('DR-19', 'L81'),
  },
];

// Our own composition from the five guides and the literature on advising; the link is its core paper.
const composedSource: Source = {
  item: 'composed',
  file: 'all five guides',
  lines: 'see outside source',
};
const composedOutside = {
  link: 'http://journals.lww.com/academicmedicine/Fulltext/2017/07000/Considerations_for_Medical_Students_and_Advisors.28.aspx',
  asOf: '2026-11-23',
  mark: 'P',
} as const;

const composed = (code: string, staff: string, hint: string): DebriefQuestion => ({
  code: `composed.${code}`,
  set: 'composed',
  staff,
  hint,
  source: composedSource,
  outside: composedOutside,
});

const composedQuestions: readonly DebriefQuestion[] = [
  composed(
    'how_are_you',
    'How are you, who is with you, and what do you need this week?',
    'Write down offers made, never clinical detail.',
  ),
  composed(
    'outcome_and_obligations',
    'What exactly was the outcome, and what binds you now?',
    'Fully or partly matched, commitments, SOAP, graduation, loans, visa dates.',
  ),
  composed(
    'funnel',
    'How did it go, step by step, from programs applied to through to the end of the season?',
    'Applied by service and type, signals, invited, attended, declined; when it was sent, what came late. Ranks only if volunteered.',
  ),
  composed(
    'exams',
    'Which exams, when, how many attempts, and what changed between them?',
    'Dates matter as much as scores.',
  ),
  composed(
    'clinical_record',
    'What does the clinical record say, and what is recent?',
    'Clerkships, sub-internships, the specialty itself, leaves and how they were explained.',
  ),
  composed(
    'letters',
    'Who wrote the letters, how well do they know you, and would they write again with enthusiasm?',
    'Specialty, age of the letter, waiver.',
  ),
  composed(
    'narrative',
    'Why this specialty, and does every document tell the same story?',
    'Also: is what programs may ask about answered anywhere?',
  ),
  composed(
    'list_and_parallel_plan',
    'How was the program list made, and what stood beside it?',
    'Mix of tiers, places, parallel plan, pairing of advanced and preliminary, couples, visa and graduation-year limits.',
  ),
  composed(
    'interview_days',
    'Which interview question was hardest, and what did anybody say afterwards?',
    'Feedback in its own words, and who gave it.',
  ),
  composed(
    'feedback_so_far',
    'What feedback do you already have, from whom, and where do they agree?',
    'Source, date, and whether the words are exact or remembered.',
  ),
  composed(
    'keep_switch_parallel',
    'Stay, change, or do both side by side; and what would make you stop?',
    'Family, money, place, how many more cycles.',
  ),
  composed(
    'rate_each_finding',
    'For each point found: how much did it weigh, how sure are we, and how long would a change take?',
    'Severity, confidence, evidence, horizon; and whether the student agrees.',
  ),
];

/** The four questions of the guide (DR-19), then the composed set as optional prompts. */
export const debriefQuestions: readonly DebriefQuestion[] = [
  ...guideQuestions,
  ...composedQuestions,
];

import { from } from './source.ts';
import type { AttendeeKind, DebriefQuestion, PacketItem } from '../pack/index.ts';

/** Four kinds of people for the debriefs of the first month (IMG-11). */
export const attendeeKinds: readonly AttendeeKind[] = [
  {
    code: 'clinical_mentor',
    staff: 'Faculty mentor with clinical knowledge of the person',
    student: 'A teacher who has seen you with patients',
    hint: 'From the country applied to, if there is one.',
    source: from('IMG-11', 'L47'),
  },
  {
    code: 'program_director',
    staff: 'Program director or assistant program director',
    student: 'A program director',
    hint: 'If one can be had.',
    source: from('IMG-11', 'L48'),
  },
  {
    code: 'img_advisor',
    staff: "IMG advisor, or a representative of the dean's office",
    student: "An advisor for IMGs, or the dean's office",
    hint: 'Somebody who knows visas and graduation-year limits.',
    source: from('IMG-11', 'L49'),
  },
  {
    code: 'professional_reviewer',
    staff: 'Professional reviewer of applications',
    student: 'Somebody who reviews applications for a living',
    hint: 'Only if accessible. No product is recommended.',
    source: from('IMG-11', 'L50'),
  },
];

/** Six things to provide (IMG-12). */
export const packetItems: readonly PacketItem[] = [
  {
    code: 'application_form',
    staff: 'ERAS or CaRMS form, or its equivalent',
    student: 'Your application form',
    hint: 'From whichever service was used.',
    source: from('IMG-12', 'L52'),
  },
  {
    code: 'statements',
    staff: 'Personal statement, every version',
    student: 'Your statement, each version',
    hint: 'With the programs each went to.',
    source: from('IMG-12', 'L53'),
  },
  { code: 'cv', staff: 'CV', student: 'Your CV', hint: 'As sent.', source: from('IMG-12', 'L54') },
  {
    code: 'letters',
    staff: 'Letters, as far as they may be seen',
    student: 'Who wrote your letters',
    hint: 'Waived letters are not opened; writer, role, place and date are enough.',
    source: from('IMG-12', 'L55'),
  },
  {
    code: 'score_reports',
    staff: 'Score reports',
    student: 'Your score reports',
    hint: 'Every exam, every attempt.',
    source: from('IMG-12', 'L56'),
  },
  {
    code: 'program_list',
    staff: 'Programs applied to',
    student: 'Where you applied',
    hint: 'The list of programs; nothing about ranks is asked.',
    source: from('IMG-12', 'L57'),
  },
];

/** Four questions (IMG-13). */
export const debriefQuestions: readonly DebriefQuestion[] = [
  {
    code: 'what_programs_stop_at',
    set: 'guide',
    staff: 'Where in this profile would a program stop reading, or start asking?',
    hint: 'One line a point.',
    source: from('IMG-13', 'L59'),
  },
  {
    code: 'realistic_specialty',
    set: 'guide',
    staff: 'For an IMG with this profile, was the specialty within reach?',
    hint: 'Say what would have to be true for it to be.',
    source: from('IMG-13', 'L60'),
  },
  {
    code: 'img_friendly_strategy',
    set: 'guide',
    staff: 'Did the list look for programs that are open to IMGs?',
    hint: 'See the five signs in this pack.',
    source: from('IMG-13', 'L61'),
  },
  {
    code: 'what_to_change',
    set: 'guide',
    staff: 'What would you change first: specialty, scores, or clinical experience?',
    hint: 'Each answer can become a finding and a task.',
    source: from('IMG-13', 'L62'),
  },
];

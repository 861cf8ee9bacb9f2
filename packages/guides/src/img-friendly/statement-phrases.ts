import { from } from './source.ts';
import { forBoth, phraseListCode, type ContentList } from '../pack/index.ts';

const generic = ['narrative.statement_generic'];

/**
 * Sentences anybody could have written (IMG-22): for staff the phrases a statement is searched for, parted by " / ", with
 * "…" for up to six words; for the student what to write instead. The guide's one example stands in the first line; the
 * others are ours.
 */
export const statementPhrases: ContentList = {
  code: phraseListCode,
  kind: 'facts',
  title: {
    staff: 'Phrases a statement is searched for',
    student: 'Sentences that could stand in anybody’s statement',
  },
  intro: {
    staff:
      'Alternatives are parted by a slash; three dots stand for up to six words. A phrase found is a place to read again, nothing more.',
  },
  lines: [
    forBoth(
      'helping',
      'love helping people / love to help people / passion for helping / help those in need / want to help people / helping others',
      'Say whom you helped and what you did. One example is enough.',
      generic,
    ),
    forBoth(
      'calling',
      'always wanted to be a doctor / always dreamed of / always wanted to become / since I was a child / since childhood / ever since I can remember / from a young age / childhood dream',
      'Begin with a day at work that made you choose this field.',
      ['narrative.statement_generic', 'narrative.why_specialty_weak'],
    ),
    forBoth(
      'passion',
      'passionate about medicine / deep passion / my passion for / fascinated by the human body / art and science of / truly passionate',
      'Show it: what did you do because of it, and for how long?',
      ['narrative.statement_generic', 'narrative.why_specialty_weak'],
    ),
    forBoth(
      'qualities',
      'hard-working / hardworking / team player / fast learner / quick learner / strong work ethic / excellent communication skills / detail-oriented',
      'Leave the adjective out and tell what a colleague saw you do.',
      generic,
    ),
    forBoth(
      'any_program',
      'your esteemed program / your prestigious program / your renowned program / your … excellence / honor to be part / perfect fit for / a program like yours',
      'Name one thing of this program and why it matters to your plan.',
      generic,
    ),
    forBoth(
      'any_country',
      'best healthcare system / best training in the world / land of opportunity / best education in the world',
      'Say why this country and region: people, patients, work you have seen here.',
      ['narrative.why_region_weak'],
    ),
    forBoth(
      'future',
      'make a difference / change the world / best version of myself / give back to the community / lifelong learner / lifelong learning',
      'Name the work you want to do in five years, and where.',
      generic,
    ),
    forBoth(
      'defending',
      'no fault of my own / was unfair / beyond my control / despite my best efforts / bad luck',
      'Say what happened in one calm sentence, and what has changed since.',
      ['narrative.red_flag_not_addressed'],
    ),
  ],
  source: from('IMG-22', 'L113-114'),
};

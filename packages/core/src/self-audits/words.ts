import type { Rating } from './answer.ts';
import type { AuditChapter } from './questions.ts';

/** Each chapter as both read it. */
export const chapterWords: Record<AuditChapter, string> = {
  exams: 'Exams',
  record: 'Your years of study',
  clinical: 'Work with patients',
  letters: 'Letters',
  application: 'Statement, CV and research',
  list: 'The list of programs',
  interviews: 'Interviews',
};

/** Ratings as the student chooses them (LA-04). */
export const ratingWordsOfMine: Record<Rating, string> = {
  strong: 'This spoke for me',
  fine: 'This was all right',
  work: 'This is something to strengthen',
  unsure: 'I am not sure',
};

/** Ratings as staff choose and read them: of a part of the application, never of a person. */
export const ratingWords: Record<Rating, string> = {
  strong: 'Spoke for the application',
  fine: 'All right',
  work: 'To strengthen',
  unsure: 'Not sure',
};

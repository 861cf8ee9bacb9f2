/** The situations, as a student would say them, and what stands there. */
export const situationWords: Readonly<Record<string, { title: string; says: string }>> = {
  first_days: {
    title: 'The first days',
    says: 'Nothing here is urgent. Read what helps, leave the rest.',
  },
  soap: {
    title: 'SOAP and places that are open',
    says: 'What is open to you, and how to go about it.',
  },
  what_happened: {
    title: 'Looking at what happened',
    says: 'For when you want to understand it. It can wait.',
  },
  choosing: { title: 'Choosing a way on', says: 'Several ways are good ways.' },
  the_year: { title: 'A year that counts', says: 'Research, work with patients, exams, people.' },
  application: { title: 'Your next application', says: 'Letters, statement, list, documents.' },
  messages: { title: 'Writing to programs', says: 'What to write, to whom, and what not to.' },
  interviews: { title: 'Interviews', says: 'Answers to begin from, in your own words.' },
  other_roads: { title: 'Other good roads', says: 'Places where people like you have arrived.' },
  questions: { title: 'Questions people ask', says: 'With short answers.' },
};

import type { Issue, IssueCode } from '@onward/core/shared';

const sentences: Record<IssueCode, (facts: Readonly<Record<string, string | number>>) => string> = {
  required: () => 'Fill this in.',
  too_long: ({ max, length }) =>
    max ? `At most ${max} characters; this has ${length}.` : 'This is too long.',
  too_short: ({ min }) => (min ? `At least ${min} characters.` : 'This is too short.'),
  not_a_date: ({ text }) =>
    text ? `“${text}” is not a calendar date.` : 'Choose a date that exists.',
  not_a_time: () => 'Write the time like 14:30.',
  not_an_email: () => 'This does not look like an e-mail address: name@place.edu.',
  not_a_link: () => 'A link starts with https://.',
  not_a_zone: () => 'Choose a time zone from the list.',
  not_a_choice: () => 'Choose one from the list.',
  out_of_range: ({ min, max }) =>
    min != null && max != null ? `Between ${min} and ${max}.` : 'This is outside what is possible.',
  in_the_past: () => 'Choose a day that is still to come.',
  in_the_future: () => 'Choose a day that has already been.',
  before_start: () => 'The end lies before the beginning.',
  already_used: () => 'This is already in use. Choose another.',
  unreadable_characters: () =>
    'Some characters cannot be kept. Remove line breaks and control characters.',
  names_a_patient: ({ words }) =>
    `“${words}” looks as if it named a patient. Leave names and numbers out.`,
  serves_no_goal: () =>
    'Say which goal this step serves. What serves none is left out, or the goal is changed first.',
};

/** One sentence for one thing wrong with what was entered. */
export function issueText(issue: Issue): string {
  return sentences[issue.code](issue.facts ?? {});
}

import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Instant } from '../shared/calendar.ts';
import type { PersonId } from '../shared/ids.ts';

/** A student's request for help, with who saw it and when: she reads both. */
export interface HelpRequest {
  readonly words: string;
  readonly askedAt: Instant;
  readonly seenBy: PersonId | null;
  readonly seenByName: string | null;
  readonly seenAt: Instant | null;
  readonly answer: string;
  readonly answeredAt: Instant | null;
}

/** Longest words of a request or an answer, in characters. */
export const helpLimits = { words: 2000 } as const;

/** Asks for help; words are welcome and not required. */
export function askForHelp(words: string, now: Instant): Decision<HelpRequest> {
  const issues = checkText('words', words, { max: helpLimits.words });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    words: words.trim(),
    askedAt: now,
    seenBy: null,
    seenByName: null,
    seenAt: null,
    answer: '',
    answeredAt: null,
  });
}

/** Someone has seen it. The first to see it stays on record; seeing it again changes nothing. */
export function seeHelp(
  request: HelpRequest,
  by: { readonly id: PersonId; readonly name: string },
  now: Instant,
): HelpRequest {
  return request.seenAt ? request : { ...request, seenBy: by.id, seenByName: by.name, seenAt: now };
}

/** Answers in words the student will read; answering also says that it was seen. */
export function answerHelp(
  request: HelpRequest,
  answer: string,
  by: { readonly id: PersonId; readonly name: string },
  now: Instant,
): Decision<HelpRequest> {
  const issues = checkText('answer', answer, { required: true, max: helpLimits.words });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...seeHelp(request, by, now), answer: answer.trim(), answeredAt: now });
}

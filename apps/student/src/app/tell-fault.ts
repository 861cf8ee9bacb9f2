import { NoAnswerError, RefusalError } from '@onward/graphql';

/** A refusal or a lost line that a page has shown in words is no fault; anything else goes to the browser's log. */
export function tellFault(error: unknown): void {
  if (error instanceof RefusalError || error instanceof NoAnswerError) return;
  reportError(error);
}

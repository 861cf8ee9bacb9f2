import { accepted, refused, type Decision } from '../shared/decision.ts';

/** Shortest password, in characters. Length is the whole rule (NIST SP 800-63B): no forced signs or changes. */
export const passwordMinimumLength = 12;

/** Longest password, in characters, so that hashing cannot be made expensive. */
export const passwordMaximumLength = 256;

const tooKnown = /^(password|onward|qwerty|letmein|welcome|123456)/i;

/**
 * Whether a password may be used. `words` are the person's own (name, e-mail, institution): a password that is one
 * of them with digits behind it is refused. Refusal: PASSWORD_TOO_WEAK.
 */
export function checkPassword(password: string, words: readonly string[] = []): Decision<string> {
  const bare = password.toLowerCase().replaceAll(/[^a-z]/g, '');
  const own = words.some(
    (word) => word.length > 3 && bare === word.toLowerCase().replaceAll(/[^a-z]/g, ''),
  );
  const same = new Set(password).size < 4;
  const short = password.length < passwordMinimumLength || password.length > passwordMaximumLength;
  if (short || own || same || tooKnown.test(password))
    return refused('PASSWORD_TOO_WEAK', { minimumLength: passwordMinimumLength });
  return accepted(password);
}

import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, for cookies and links. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token, in hex: its SHA-256. A token has full entropy, so a fast hash is enough. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

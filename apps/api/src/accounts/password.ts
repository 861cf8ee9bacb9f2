import { argon2 as argon2Callback, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2 = promisify(argon2Callback);

/** OWASP's second recommendation: 19 MiB, 2 passes, 1 lane; about 80 ms here. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Hashes in flight at once: each takes 19 MiB, and sign-ins must not starve everything else. */
const lanes = 4;
let running = 0;
const waiting: (() => void)[] = [];

async function inLane<T>(step: () => Promise<T>): Promise<T> {
  if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await step();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  return inLane(
    () =>
      argon2('argon2id', {
        ...cost,
        message: password.normalize('NFKC'),
        nonce,
      }) as Promise<Buffer>,
  );
}

/** The stored form of a password: `argon2id$memory$passes$lanes$nonce$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce);
  return [
    'argon2id',
    cost.memory,
    cost.passes,
    cost.parallelism,
    nonce.toString('base64url'),
    tag.toString('base64url'),
  ].join('$');
}

const nobody = `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether a password is the stored one. With nothing stored (null) it takes the same time and answers no. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, , , , nonce = '', tag = ''] = (stored ?? nobody).split('$');
  const expected = Buffer.from(tag, 'base64url');
  const found = await tagOf(password.slice(0, 1024), Buffer.from(nonce, 'base64url'));
  return found.length === expected.length && timingSafeEqual(found, expected) && stored !== null;
}

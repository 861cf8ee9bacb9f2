import { checkPassword } from '@onward/core/accounts';
import type { PersonId } from '@onward/core/shared';
import { keep } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { asSystem, current } from '../platform/tenancy/index.ts';
import { hashPassword } from './password.ts';
import { savePassword } from './sign-in.reads.ts';

/** Checks a new password and keeps its hash in place of the old one. Refuses PASSWORD_TOO_WEAK. */
export async function keepPassword(
  personId: PersonId,
  password: string,
  words: readonly string[],
): Promise<void> {
  const secret = await hashPassword(keep(checkPassword(password, words)));
  const { institutionId } = current().scope;
  await asSystem('keeping a password', () =>
    current().write(savePassword(institutionId, newId<'credential'>(), personId, secret)),
  );
}

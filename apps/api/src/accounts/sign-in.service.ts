import { Injectable } from '@nestjs/common';
import { keepPassword } from './keep-password.ts';
import { isId, type PersonId } from '@onward/core/shared';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, asSystem, current, inInstitution, systemScope } from '../platform/tenancy/index.ts';
import { door, me, type DoorRow } from './accounts.reads.ts';
import type { Client } from './client.ts';
import { institutionAt } from './directory.ts';
import { verifyPassword } from './password.ts';
import { SessionsService } from './sessions.service.ts';
import {
  accountBySubject,
  forgetTries,
  notePortalOpened,
  passwordOf,
  practicePerson,
  type AccountRow,
} from './sign-in.reads.ts';
import { countTry, refuseTooMany, throttlesOf, tryKeys, type TryKeys } from './throttle.ts';
import type { SignedIn } from './welcome.ts';

/** Coming in: by password, and by one click in a practice institution. */
@Injectable()
export class SignInService {
  constructor(private readonly sessions: SessionsService) {}

  /** What the sign-in page shows. Refuses NOT_FOUND. */
  async door(slug: string): Promise<DoorRow> {
    const institutionId = (await institutionAt(slug)) ?? refuse('NOT_FOUND', {});
    const found = await inInstitution(systemScope(institutionId), () =>
      current().read(door(institutionId)),
    );
    return found ?? refuse('NOT_FOUND', {});
  }

  /**
   * Signs in by e-mail and password. An unknown address, a wrong password and a deactivated person get the same
   * answer in the same time: SIGN_IN_FAILED. Refuses TOO_MANY_TRIES.
   */
  async byPassword(
    slug: string,
    email: string,
    password: string,
    client: Client,
  ): Promise<SignedIn> {
    const institutionId = (await institutionAt(slug)) ?? refuse('NOT_FOUND', {});
    const subject = email.trim().toLowerCase();
    const scope = systemScope(institutionId);
    const keys = tryKeys(subject, client.address);
    const account = await inInstitution(scope, async () => {
      const [tries, found] = await current().reads(
        throttlesOf(keys),
        accountBySubject(institutionId, subject),
      );
      refuseTooMany(tries, keys);
      return found[0] ?? null;
    });
    // Hashing takes its time while no connection is held.
    const right = await verifyPassword(password, account?.secret ?? null);
    return inInstitution(scope, () => this.answer(account, right, keys, client));
  }

  private async answer(
    account: AccountRow | null,
    right: boolean,
    keys: TryKeys,
    client: Client,
  ): Promise<SignedIn> {
    if (account && right && account.status === 'active') {
      await current().write(forgetTries(current().scope.institutionId, keys.account));
      return this.enter(account, client, 'account.sign_in');
    }
    countTry(keys);
    audit.denied({
      action: 'account.sign_in',
      subjectType: 'person',
      subjectId: account?.id ?? null,
    });
    return refuse('SIGN_IN_FAILED', {});
  }

  /** Signs in as somebody invented. Refuses PRACTICE_ONLY everywhere but in a practice institution. */
  async inPractice(slug: string, personId: PersonId, client: Client): Promise<SignedIn> {
    const institutionId = (await institutionAt(slug)) ?? refuse('NOT_FOUND', {});
    return inInstitution(systemScope(institutionId), async () => {
      const found = isId(personId)
        ? await current().read(practicePerson(institutionId, personId))
        : null;
      if (!found || found.status !== 'active') return refuse('PRACTICE_ONLY', {});
      return this.enter(found, client, 'account.practice_sign_in');
    });
  }

  /** Opens a session for somebody whose right to it is proven; runs as `system`. */
  async enter(
    account: Pick<AccountRow, 'id' | 'role'>,
    client: Client,
    action: string,
  ): Promise<SignedIn> {
    const { institutionId } = current().scope;
    await current().write(notePortalOpened(institutionId, account.id));
    const cookie = await this.sessions.open(account.id, account.role, client.device);
    const who =
      (await current().read(me(institutionId, account.id))) ?? refuse('SIGN_IN_FAILED', {});
    audit.record({ action, kind: 'done', subjectType: 'person', subjectId: account.id });
    return { cookie, me: who };
  }

  /** Changes one's own password. Refuses SIGN_IN_FAILED when the present one is wrong, PASSWORD_TOO_WEAK. */
  async changePassword(present: string, next: string): Promise<boolean> {
    const { institutionId, personId } = actor();
    const stored = await asSystem('looking up one’s own password', () =>
      current().read(passwordOf(institutionId, personId)),
    );
    if (!(await verifyPassword(present, stored?.secret ?? null))) refuse('SIGN_IN_FAILED', {});
    const words = (await current().read(me(institutionId, personId)))?.fullName ?? '';
    await keepPassword(personId, next, [words]);
    audit.record({ action: 'account.change_password', kind: 'done' });
    return true;
  }
}

import { Injectable } from '@nestjs/common';
import { deactivate, reactivate } from '@onward/core/accounts';
import { checkEmail, type PersonId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { me, type MeRow } from './accounts.reads.ts';
import { endSessionsOf } from './sessions.reads.ts';
import * as reads from './standing.reads.ts';

/** Whether a person may come in, and the address that outlives graduation. */
@Injectable()
export class StandingService {
  /** Ends somebody's access; every session ends at once. Refuses LAST_DEAN. */
  async deactivate(id: PersonId, expectedVersion: number): Promise<reads.AccountState> {
    const account = await this.load(id);
    permit('people.manage', account && {}, {
      studentId: this.studentOf(account),
      subjectType: 'person',
      subjectId: id,
    });
    if (!account) return refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, {
      version: account.version,
      current: { status: account.status },
    });
    const { institutionId } = current().scope;
    const [deans] = await current().reads(reads.activeDeans(institutionId));
    const next = keep(
      deactivate(
        account,
        deans.map((dean) => dean.id),
      ),
    );
    const changed = await this.keep(account, next.status, expectedVersion);
    await asSystem('ending the sessions of somebody deactivated', () =>
      current().write(endSessionsOf(institutionId, id), reads.withdrawLinks(institutionId, id)),
    );
    audit.record({
      action: 'people.deactivate',
      kind: 'done',
      studentId: this.studentOf(account),
      subjectType: 'person',
      subjectId: id,
    });
    return changed;
  }

  /** Gives access back. */
  async reactivate(id: PersonId, expectedVersion: number): Promise<reads.AccountState> {
    const account = await this.load(id);
    permit('people.manage', account && {}, {
      studentId: this.studentOf(account),
      subjectType: 'person',
      subjectId: id,
    });
    if (!account) return refuse('NOT_FOUND', {});
    const changed = await this.keep(account, keep(reactivate(account)).status, expectedVersion);
    audit.record({
      action: 'people.reactivate',
      kind: 'done',
      studentId: this.studentOf(account),
      subjectType: 'person',
      subjectId: id,
    });
    return changed;
  }

  /** Sets one's own personal address; empty takes it away. It opens the account too. Refuses EMAIL_IN_USE. */
  async setPersonalEmail(email: string, expectedVersion: number): Promise<MeRow> {
    const { institutionId, personId } = actor();
    const address = email.trim();
    const issues = checkEmail('email', address);
    if (issues.length > 0) return refuse('INPUT_NOT_VALID', { issues });
    await asSystem('one’s own personal address', () => this.keepEmail(address, expectedVersion));
    audit.record({
      action: 'account.personal_email',
      kind: 'done',
      subjectType: 'person',
      subjectId: personId,
    });
    return (await current().read(me(institutionId, personId))) ?? refuse('NOT_FOUND', {});
  }

  private async keepEmail(address: string, expectedVersion: number): Promise<void> {
    const { institutionId, personId } = actor();
    const [[before], [clash]] = await current().reads(
      reads.accountState(institutionId, personId),
      reads.emailTaken(institutionId, personId, address),
    );
    if (!before) return refuse('NOT_FOUND', {});
    if (clash?.taken) return refuse('EMAIL_IN_USE', { email: address });
    const update = reads.setPersonalEmail(
      institutionId,
      personId,
      address || null,
      expectedVersion,
    );
    await keepVersion(update, expectedVersion, () => this.versionOf(personId));
    const old = before.personalEmail === before.schoolEmail ? '' : (before.personalEmail ?? '');
    await current().write(reads.moveIdentity(institutionId, personId, old, newId(), address));
  }

  private async keep(
    account: reads.AccountState,
    status: string,
    expectedVersion: number,
  ): Promise<reads.AccountState> {
    const update = reads.setStanding(
      current().scope.institutionId,
      account.id,
      status,
      expectedVersion,
    );
    const { rows } = await keepVersion(update, expectedVersion, () => this.versionOf(account.id));
    return rows[0] ?? refuse('NOT_FOUND', {});
  }

  private load(id: PersonId): Promise<reads.AccountState | null> {
    return current().read(reads.accountState(current().scope.institutionId, id));
  }

  private async versionOf(id: PersonId) {
    const found = await this.load(id);
    return (
      found && {
        version: found.version,
        current: { status: found.status, personalEmail: found.personalEmail },
      }
    );
  }

  private studentOf(account: reads.AccountState | null): PersonId | null {
    return account?.role === 'student' ? account.id : null;
  }
}

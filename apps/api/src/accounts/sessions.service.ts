import { Injectable } from '@nestjs/common';
import type { Id, PersonId } from '@onward/core/shared';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { me, type MeRow } from './accounts.reads.ts';
import { addSession, endSession, endSessionsOf, sessionsOf } from './sessions.reads.ts';
import { hashOfToken, newToken } from './tokens.ts';
import type { MySessionType } from './accounts.types.ts';

/** Longest life of a session, in hours, however much it is used. */
const longestLife = { staff: 12, student: 24 * 7 } as const;

/** Sessions: made at sign-in, listed and ended by their owner. Only a hash of the token is kept. */
@Injectable()
export class SessionsService {
  /** The signed-in person. */
  async me(): Promise<MeRow> {
    const { institutionId, personId } = actor();
    return (await current().read(me(institutionId, personId))) ?? refuse('SIGN_IN_REQUIRED', {});
  }

  /** Opens a session inside a `system` unit of work; returns the cookie's value. */
  async open(personId: PersonId, role: string, device: string): Promise<string> {
    const { institutionId } = current().scope;
    const token = newToken();
    const hours = role === 'student' ? longestLife.student : longestLife.staff;
    const expires = new Date(Date.parse(now()) + hours * 3_600_000).toISOString();
    await current().write(
      addSession(institutionId, newId<'session'>(), personId, hashOfToken(token), expires, device),
    );
    return `${institutionId}.${token}`;
  }

  /** Where one is signed in. */
  async mine(): Promise<MySessionType[]> {
    const { institutionId, personId } = actor();
    const here = current().scope.sessionId;
    const [rows] = await current().reads(sessionsOf(institutionId, personId));
    return rows.map((row) => ({ ...row, current: row.id === here }));
  }

  /** Ends this session. */
  async signOut(): Promise<boolean> {
    const { sessionId } = current().scope;
    if (sessionId) await this.end(sessionId, 'account.sign_out');
    return true;
  }

  /** Ends one of one's sessions. */
  async end(id: Id<'session'>, action = 'account.end_session'): Promise<boolean> {
    const { institutionId, personId } = actor();
    const [ended] = await current().write(endSession(institutionId, personId, id));
    if (ended.count === 0) refuse('NOT_FOUND', {});
    audit.record({ action, kind: 'done', subjectType: 'session', subjectId: id });
    return true;
  }

  /** Ends all of one's sessions, this one too. */
  async signOutEverywhere(): Promise<boolean> {
    const { institutionId, personId } = actor();
    await current().write(endSessionsOf(institutionId, personId));
    audit.record({ action: 'account.sign_out_everywhere', kind: 'done' });
    return true;
  }
}

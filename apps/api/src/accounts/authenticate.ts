import { isId, type InstitutionId } from '@onward/core/shared';
import { current, systemScope, type Scope } from '../platform/tenancy/index.ts';
import { runWith, UnitOfWork } from '../platform/tenancy/unit-of-work.ts';
import { liveSession } from './sessions.reads.ts';
import { hashOfToken } from './tokens.ts';

/** The parts of a session cookie, `institutionId.token`; null when it has not this form. */
export function readCookie(cookie: string): { institutionId: InstitutionId; token: string } | null {
  const [institutionId = '', token = ''] = cookie.split('.');
  return isId(institutionId) && /^[\w-]{43}$/.test(token)
    ? { institutionId: institutionId as InstitutionId, token }
    : null;
}

/**
 * Whom a cookie stands for: one flight in the name of `system`, in the institution the cookie names. The role is read
 * anew each time, so that a change of standing counts at once. Null: nobody, ended, expired, idle or deactivated.
 */
export async function authenticate(cookie: string): Promise<Scope | null> {
  const parts = readCookie(cookie);
  if (!parts) return null;
  const { institutionId, token } = parts;
  const unit = UnitOfWork.for(systemScope(institutionId), 'flights', 'session');
  const live = await runWith(unit, () =>
    current().read(liveSession(institutionId, hashOfToken(token))),
  );
  return live && { institutionId, personId: live.personId, role: live.role, sessionId: live.id };
}

import { isId, type InstitutionId } from '@onward/core/shared';
import { current, systemScope, type Scope } from '../platform/tenancy/index.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { Recognised } from '../platform/http/unit-of-request.ts';
import type { Lead } from '../platform/tenancy/transaction.ts';
import { runWith, UnitOfWork } from '../platform/tenancy/unit-of-work.ts';
import { liveSession, type LiveSession } from './sessions.reads.ts';
import { hashOfToken } from './tokens.ts';

/** The parts of a session cookie, `institutionId.token`; null when it has not this form. */
export function readCookie(cookie: string): { institutionId: InstitutionId; token: string } | null {
  const [institutionId = '', token = ''] = cookie.split('.');
  return isId(institutionId) && /^[\w-]{43}$/.test(token)
    ? { institutionId: institutionId as InstitutionId, token }
    : null;
}

/** Sessions seen lately by this process, so that a page and its session are asked for in one flight. */
const seen = new Map<string, Scope>();
const mostSeen = 5_000;

function remember(hash: string, scope: Scope): void {
  if (seen.size >= mostSeen) seen.clear();
  seen.set(hash, scope);
}

/** The proof that a session seen before still stands: asked in the request's own first flight, before any answer. */
function proofOf(hash: string, scope: Scope): Lead {
  return {
    statement: liveSession(scope.institutionId, hash),
    take: ({ rows }) => {
      const live = (rows as LiveSession[])[0];
      const same = live && live.personId === scope.personId && live.role === scope.role;
      if (same) return;
      seen.delete(hash);
      refuse(live ? 'BUSY_TRY_AGAIN' : 'SIGN_IN_REQUIRED', {});
    },
  };
}

/**
 * Whom a cookie stands for. A session this process has not seen is looked up in the name of `system`, in the
 * institution the cookie names; one it has seen is taken at its word and proven in the request's first flight. Either
 * way the session, the standing and the role are read anew for each request. Null: nobody, ended, expired, idle or
 * deactivated.
 */
export async function authenticate(cookie: string): Promise<Recognised | null> {
  const parts = readCookie(cookie);
  if (!parts) return null;
  const { institutionId, token } = parts;
  const hash = hashOfToken(token);
  const known = seen.get(hash);
  if (known?.institutionId === institutionId) return { scope: known, proof: proofOf(hash, known) };
  const unit = UnitOfWork.for(systemScope(institutionId), 'flights', 'session');
  const live = await runWith(unit, () => current().read(liveSession(institutionId, hash)));
  if (!live) return null;
  const scope = { institutionId, personId: live.personId, role: live.role, sessionId: live.id };
  remember(hash, scope);
  return { scope };
}

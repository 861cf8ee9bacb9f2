import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Scope } from '../tenancy/actor-context.ts';
import type { Lead } from '../tenancy/transaction.ts';
import { runWith, UnitOfWork } from '../tenancy/unit-of-work.ts';
import { sessionCookieOf } from './cookies.ts';

/** Whom a request comes from; `proof` where that is known from before and is proven with the first flight. */
export interface Recognised {
  readonly scope: Scope;
  readonly proof?: Lead;
}

/** Reads a session cookie; null when it stands for nobody any more. */
export type Authenticate = (cookie: string) => Promise<Recognised | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Nobody signed in: null. */
    unit: UnitOfWork | null;
  }
}

const dynamic = /^\/(graphql|imports|exports|evidence)(\/|\?|$)/;

/**
 * Gives each request its unit of work: signs it in, runs the rest of it inside, keeps or undoes the work of REST
 * routes before the answer leaves, and undoes it when the client goes away.
 */
export function giveUnits(app: FastifyInstance, authenticate: Authenticate): void {
  app.decorateRequest('unit', null);
  app.addHook('preHandler', async (request) => {
    const cookie = dynamic.test(request.url) ? sessionCookieOf(request) : null;
    const who = cookie ? await authenticate(cookie) : null;
    if (!who) return;
    request.unit = UnitOfWork.for(who.scope, isGraphql(request) ? 'flights' : 'transaction');
    if (who.proof) request.unit.provenBy(who.proof);
  });
  app.addHook('preHandler', (request, reply, done) => {
    const { unit } = request;
    // The socket closing before the answer was sent: whatever is still open is undone.
    if (unit) reply.raw.on('close', () => void unit.rollback());
    runWith(unit, done);
  });
  app.addHook('onSend', async (request, reply) => {
    const { unit } = request;
    if (!unit?.live) return;
    // Out of time: the answer leaves now, the undoing waits for the statement under way.
    if (isOutOfTime(request)) void unit.rollback();
    else if (reply.statusCode < 400 && !isGraphql(request)) await unit.commit();
    else await unit.rollback();
  });
}

/** The signal also aborts once an upload's body has been read to its end, which is no reason to undo anything. */
function isOutOfTime(request: FastifyRequest): boolean {
  const reason = request.signal.reason as { code?: string } | undefined;
  return request.signal.aborted && reason?.code === 'FST_ERR_HANDLER_TIMEOUT';
}

function isGraphql(request: FastifyRequest): boolean {
  return request.url.startsWith('/graphql');
}

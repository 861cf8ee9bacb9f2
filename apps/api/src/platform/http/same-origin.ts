import type { FastifyReply, FastifyRequest } from 'fastify';
import { env } from '../env.ts';
import { RefusalError } from '../graphql/refusal-error.ts';
import { tell } from '../graphql/refusals.ts';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The header no other site can make a browser send without asking first. */
export const csrfHeader = 'x-onward-csrf';

function fromHere(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const own = env().ONWARD_ORIGIN ?? `${request.protocol}://${request.host}`;
  return origin === own;
}

/** Refuses what another site could have made this browser send: REQUEST_NOT_OURS. GraphQL by GET included. */
export async function refuseForeign(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!changing.has(request.method) && !request.url.startsWith('/graphql')) return undefined;
  if (request.headers[csrfHeader] !== undefined && fromHere(request)) return undefined;
  return reply
    .code(403)
    .send({ data: null, errors: [tell(new RefusalError('REQUEST_NOT_OURS', {}))] });
}

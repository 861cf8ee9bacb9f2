import type { FastifyReply, FastifyRequest } from 'fastify';
import { env } from '../platform/env.ts';

/** What Mercurius hands to resolvers. */
export interface GraphqlContext {
  readonly reply: FastifyReply;
}

/** Who is asking, technically: for throttles, the list of sessions, and links that lead back here. */
export interface Client {
  readonly address: string;
  readonly device: string;
  readonly origin: string;
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const;

/** A browser's description of itself in words: `Firefox on Windows`. */
export function deviceInWords(userAgent: string): string {
  const browser = browsers.find(([mark]) => userAgent.includes(mark))?.[1] ?? 'A browser';
  const system = systems.find(([mark]) => userAgent.includes(mark))?.[1];
  return system ? `${browser} on ${system}` : browser;
}

/** The client of a request. */
export function clientOf(request: FastifyRequest): Client {
  return {
    address: request.ip,
    device: deviceInWords(request.headers['user-agent'] ?? ''),
    origin: env().ONWARD_ORIGIN ?? `${request.protocol}://${request.host}`,
  };
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { env } from '../env.ts';

/** Whether people reach us over https; decides the cookie's name and flags. */
export function overHttps(): boolean {
  return env().ONWARD_ORIGIN?.startsWith('https:') ?? false;
}

/** `__Host-` needs https, so that plain http on localhost uses the plain name. */
export function sessionCookieName(): string {
  return overHttps() ? '__Host-onward' : 'onward';
}

/** The session cookie's value as it came, unchecked. */
export function sessionCookieOf(request: FastifyRequest): string | null {
  return request.cookies[sessionCookieName()] ?? null;
}

/** Gives the browser its session; it ends with the browser or by the server's clock, whichever comes first. */
export function setSessionCookie(reply: FastifyReply, value: string): void {
  void reply.setCookie(sessionCookieName(), value, {
    path: '/',
    httpOnly: true,
    secure: overHttps(),
    sameSite: 'lax',
  });
}

/** Takes the session away and asks the browser to forget what it kept. */
export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookieName(), {
    path: '/',
    httpOnly: true,
    secure: overHttps(),
    sameSite: 'lax',
  });
  void reply.header('clear-site-data', '"cache", "storage"');
}

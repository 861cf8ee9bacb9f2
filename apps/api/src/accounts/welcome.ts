import type { FastifyReply } from 'fastify';
import { current, inInstitution, systemScope } from '../platform/tenancy/index.ts';
import { sessionCookieOf, setSessionCookie } from '../platform/http/cookies.ts';
import type { MeRow } from './accounts.reads.ts';
import { readCookie } from './authenticate.ts';
import { endSessionByToken } from './sessions.reads.ts';
import { hashOfToken } from './tokens.ts';

/** A new session: the cookie's value, and who is signed in. */
export interface SignedIn {
  readonly cookie: string;
  readonly me: MeRow;
}

/** Gives the browser its new session; the one it brought along is ended, so that a session is new at each sign-in. */
export async function welcome(reply: FastifyReply, signedIn: Promise<SignedIn>): Promise<MeRow> {
  return (await takeIn(reply, signedIn)).me;
}

/** Gives the browser a session, whoever it stands for, in place of the one it brought along. */
export async function takeIn<CameIn extends { readonly cookie: string }>(
  reply: FastifyReply,
  opened: Promise<CameIn>,
): Promise<CameIn> {
  const cameIn = await opened;
  await endBrought(sessionCookieOf(reply.request));
  setSessionCookie(reply, cameIn.cookie);
  return cameIn;
}

async function endBrought(cookie: string | null): Promise<void> {
  const parts = cookie ? readCookie(cookie) : null;
  if (!parts) return;
  const { institutionId, token } = parts;
  await inInstitution(systemScope(institutionId), () =>
    current().write(endSessionByToken(institutionId, hashOfToken(token))),
  );
}

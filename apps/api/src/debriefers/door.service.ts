import { Injectable } from '@nestjs/common';
import type { Debriefer } from '@onward/core/debriefers';
import {
  countTry,
  hashOfToken,
  institutionAt,
  newToken,
  refuseTooMany,
  throttlesOf,
  tryKeys,
  type Client,
} from '../accounts/index.ts';
import { auditStatement } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { current, inInstitution, systemScope } from '../platform/tenancy/index.ts';
import { addGuestSession } from './debriefer-statements.ts';
import { invitationByToken, useInvitation, type LinkRow } from './debriefers.reads.ts';

/** Longest life of a session from outside, in days; it never outlives the invitation's end. */
const longestSessionDays = 7;

/** Somebody from outside who has come in: whose answers, and the cookie's value. */
export interface CameIn {
  readonly debrieferId: Debriefer['id'];
  readonly cookie: string;
}

/** The door for people from outside: one link, used once, becomes a session bound to one debrief. */
@Injectable()
export class DoorService {
  /** Who asks, on what basis, until when. Refuses LINK_NOT_VALID for a link that is used, closed, over, or never was. */
  async invitation(slug: string, token: string, client: Client): Promise<LinkRow> {
    const institutionId = (await institutionAt(slug)) ?? refuse('LINK_NOT_VALID', {});
    return inInstitution(systemScope(institutionId), () => this.valid(token, client));
  }

  /** Uses the link up and opens the session. Refuses LINK_NOT_VALID. */
  async accept(slug: string, token: string, client: Client): Promise<CameIn> {
    const institutionId = (await institutionAt(slug)) ?? refuse('LINK_NOT_VALID', {});
    return inInstitution(systemScope(institutionId), async () => {
      const { debrieferId, endsAt } = await this.valid(token, client);
      const [used] = await current().write(useInvitation(institutionId, hashOfToken(token)));
      if (used.count === 0) refuse('LINK_NOT_VALID', {});
      const secret = newToken();
      const longest = Temporal.Instant.from(now()).add({ hours: 24 * longestSessionDays });
      const until = longest.toString() < endsAt ? longest.toString() : endsAt;
      const session = [newId<'session'>(), debrieferId, hashOfToken(secret), until] as const;
      const came = { action: 'debriefer.came_in', kind: 'done', subjectId: debrieferId } as const;
      await current().write(
        addGuestSession(institutionId, ...session, client.device),
        auditStatement(current(), [{ ...came, subjectType: 'debriefer' }]),
      );
      return { debrieferId, cookie: `${institutionId}.${secret}` };
    });
  }

  private async valid(token: string, client: Client): Promise<LinkRow> {
    const keys = tryKeys(`debriefer:${client.address}`, client.address);
    const [tries, found] = await current().reads(
      throttlesOf(keys),
      invitationByToken(current().scope.institutionId, hashOfToken(token)),
    );
    refuseTooMany(tries, keys);
    if (found[0]) return found[0];
    countTry(keys);
    return refuse('LINK_NOT_VALID', {});
  }
}

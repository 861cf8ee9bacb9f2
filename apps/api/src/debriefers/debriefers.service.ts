import { Injectable } from '@nestjs/common';
import { standingOf, withdrawDebriefer, type Debriefer } from '@onward/core/debriefers';
import type { DebriefId, Id, Instant } from '@onward/core/shared';
import { hashOfToken, newToken, type Client } from '../accounts/index.ts';
import { aboutOf, debriefById } from '../debriefs/index.ts';
import { permit, type About } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import {
  addDebriefer,
  addInvitation,
  closeDoors,
  withdrawDebrieferRow,
} from './debriefer-statements.ts';
import {
  askedDebrief,
  debrieferById,
  debriefersOfDebrief,
  type DebrieferRow,
} from './debriefers.reads.ts';
import { decideDebriefer, type AskedEntry } from './decide-debriefer.ts';

/** Somebody asked; the link is handed over once, for somebody from outside. */
export interface Asked {
  readonly id: Debriefer['id'];
  readonly url: string | null;
}

/** Who is asked for her own answers: asked, invited again, no longer asked. */
@Injectable()
export class DebriefersService {
  /**
   * Asks somebody for her own answers; from outside on a recorded basis, by a link handed over once. Refuses NOT_FOUND,
   * DEBRIEF_STATE, DEBRIEFER_NEEDS_BASIS, DEBRIEFER_ASKED_ALREADY, INPUT_NOT_VALID.
   */
  async ask(debriefId: DebriefId, entry: AskedEntry, client: Client): Promise<Asked> {
    const { institutionId, personId } = actor();
    const [[debrief], [asking], asked] = await current().reads(
      debriefById(institutionId, debriefId),
      askedDebrief(institutionId, debriefId, personId),
      debriefersOfDebrief(institutionId, debriefId),
    );
    permit('debriefer.ask', debrief, aboutOf(debrief));
    if (!asking) return refuse('NOT_FOUND', {});
    const { next, told } = await decideDebriefer(debrief, entry, { asking, asked });
    await current().write(addDebriefer(institutionId, next, told, personId, now()));
    const facts = { basis: next.basis, kind: next.kind };
    const about = { ...aboutOf(debrief), subjectType: 'debriefer', subjectId: next.id };
    audit.record({ action: 'debriefer.ask', kind: 'done', ...about, facts });
    const url = next.personId ? null : await this.invite(next, asking.slug, client);
    return { id: next.id, url };
  }

  /** A new link for somebody from outside; the one before stops working. Refuses NOT_FOUND, DEBRIEFER_CLOSED. */
  async inviteAgain(id: Debriefer['id'], client: Client): Promise<Asked> {
    const { institutionId, personId } = actor();
    const one = await current().read(debrieferById(institutionId, id));
    permit('debriefer.ask', one, aboutDebriefer(one));
    if (one.personId || standingOf(one, now()) !== 'asked') refuse('DEBRIEFER_CLOSED', {});
    const asking = await current().read(askedDebrief(institutionId, one.debriefId, personId));
    await asSystem('closing an earlier invitation', () =>
      current().write(closeDoors(institutionId, id)),
    );
    audit.record({ action: 'debriefer.invite', kind: 'done', ...aboutDebriefer(one) });
    return { id, url: await this.invite(one, asking?.slug ?? '', client) };
  }

  /** Asks no longer, with a reason; what was open closes at once. Refuses DEBRIEFER_CLOSED, CHANGED_BY_SOMEONE_ELSE. */
  async withdraw(id: Debriefer['id'], expectedVersion: number, reason: string): Promise<boolean> {
    const { institutionId } = actor();
    const one = await current().read(debrieferById(institutionId, id));
    permit('debriefer.ask', one, aboutDebriefer(one));
    checkVersion(expectedVersion, { version: one.version, current: { givenAt: one.givenAt } });
    keep(withdrawDebriefer(one, reason, now()));
    await current().write(withdrawDebrieferRow(institutionId, id, reason.trim(), expectedVersion));
    await asSystem('closing an invitation', () => current().write(closeDoors(institutionId, id)));
    audit.record({ action: 'debriefer.withdraw', kind: 'done', ...aboutDebriefer(one) });
    return true;
  }

  private async invite(
    one: Pick<Debriefer, 'id' | 'endsAt'>,
    slug: string,
    client: Client,
  ): Promise<string> {
    const { institutionId, personId } = actor();
    const token = newToken();
    const until = one.endsAt ?? (now() as Instant);
    await asSystem('making an invitation from outside', () =>
      current().write(
        addInvitation(institutionId, newId(), one.id, hashOfToken(token), personId, until),
      ),
    );
    return `${client.origin}/${slug}/debrief#${token}`;
  }
}

/** Where the audit trail points for somebody who was asked. */
export function aboutDebriefer(one: DebrieferRow | null | undefined): About {
  if (!one) return {};
  const { caseId, studentId, id } = one;
  return { caseId, studentId, subjectType: 'debriefer', subjectId: id as Id<'debriefer'> };
}

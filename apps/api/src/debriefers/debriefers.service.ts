import { Injectable } from '@nestjs/common';
import {
  ask,
  standingOf,
  withdrawDebriefer,
  type DebrieferEntry,
  type Debriefer,
} from '@onward/core/debriefers';
import type { DebriefId, Id, Instant } from '@onward/core/shared';
import { hashOfToken, newToken, type Client } from '../accounts/index.ts';
import {
  aboutOf,
  codesOf,
  debriefById,
  wantsOfDebrief,
  type DebriefRow,
} from '../debriefs/index.ts';
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
  type Told,
} from './debriefer-statements.ts';
import {
  askedDebrief,
  consentForCase,
  debrieferById,
  debriefersOfDebrief,
  staffOfCase,
  type AskedDebrief,
  type ConsentRow,
  type DebrieferRow,
} from './debriefers.reads.ts';

/** What is entered about somebody who is asked, with the consent it rests on. */
export interface AskedEntry extends DebrieferEntry {
  readonly consentId: string | null;
}

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
    const one = await this.decide(
      debrief,
      { ...entry, ...(await this.named(debrief, entry)) },
      asked,
    );
    const told = toldTo(one.next, debrief, { ...asking, packs: one.packs, what: one.what });
    await current().write(addDebriefer(institutionId, one.next, told, personId));
    const facts = { basis: one.next.basis, kind: one.next.kind };
    const about = { ...aboutOf(debrief), subjectType: 'debriefer', subjectId: one.next.id };
    audit.record({ action: 'debriefer.ask', kind: 'done', ...about, facts });
    const url = one.next.personId ? null : await this.invite(one.next, asking.slug, client);
    return { id: one.next.id, url };
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

  /** Somebody of the office goes by her own name; somebody with consent by the name the student agreed to. */
  private async named(
    debrief: DebriefRow,
    entry: AskedEntry,
  ): Promise<Pick<DebrieferEntry, 'name'> & { readonly consent: ConsentRow | null }> {
    const { institutionId } = actor();
    if (entry.personId) {
      const [staff] = await current().reads(staffOfCase(institutionId, debrief.caseId));
      const found = staff.find(({ id }) => id === entry.personId) ?? refuse('NOT_FOUND', {});
      return { name: found.name, consent: null };
    }
    if (entry.basis !== 'student_consent') return { name: entry.name, consent: null };
    const consent = entry.consentId
      ? await current().read(consentForCase(institutionId, debrief.caseId, entry.consentId))
      : null;
    return { name: consent?.toWhom ?? entry.name, consent };
  }

  private async decide(
    debrief: DebriefRow,
    entry: AskedEntry & { readonly consent: ConsentRow | null },
    asked: readonly DebrieferRow[],
  ) {
    const live = asked.filter((one) => !one.withdrawnAt);
    if (entry.personId && live.some((one) => one.personId === entry.personId))
      refuse('DEBRIEFER_ASKED_ALREADY', { name: entry.name });
    const { consent } = entry;
    // Everybody asked at one debrief is asked the same.
    const wants = wantsOfDebrief(debrief);
    const guide = wants.debriefQuestions.filter(({ set }) => set === 'guide');
    const basisWords = consent ? consent.why : entry.basisWords;
    const decision = ask(
      { ...entry, basisWords },
      {
        id: newId<'debriefer'>(),
        debrief,
        kinds: codesOf(wants.attendeeKinds),
        questions: live[0]?.questions ?? codesOf(guide),
        consent,
        clock: { now: now(), zone: debrief.zone },
      },
    );
    return {
      next: keep(decision),
      packs: live[0]?.packs ?? wants.packs,
      what: consent ? consent.what : (['name', 'specialty'] as const),
    };
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

/** What somebody is told: of the student only as far as the basis goes. */
function toldTo(
  one: Debriefer,
  debrief: DebriefRow,
  asking: AskedDebrief & {
    readonly packs: readonly string[];
    readonly what: readonly string[];
  },
): Told {
  return {
    studentId: debrief.studentId,
    packs: asking.packs,
    toldName: asking.what.includes('name') ? asking.studentName : '',
    toldSpecialty: asking.what.includes('specialty') ? asking.specialty : '',
    institutionName: asking.institutionName,
    askedByName: asking.askerName,
  };
}

/** Where the audit trail points for somebody who was asked. */
export function aboutDebriefer(one: DebrieferRow | null | undefined): About {
  if (!one) return {};
  const { caseId, studentId, id } = one;
  return { caseId, studentId, subjectType: 'debriefer', subjectId: id as Id<'debriefer'> };
}

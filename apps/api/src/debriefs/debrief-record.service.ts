import { Injectable } from '@nestjs/common';
import {
  amend,
  recordPacketItem,
  sign,
  step,
  write,
  type Debrief,
  type PacketItem,
} from '@onward/core/debriefs';
import type { DebriefId, Instant } from '@onward/core/shared';
import { touchDebrief } from '../findings/index.ts';
import { adoptedPacks } from '../guide-packs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import { codesOf, inTermsOf, wantsOfDebrief } from './debrief-guide.ts';
import {
  addAddendum,
  keepPacketItem,
  keepRevision,
  keepSection,
  keepSigned,
} from './debrief-statements.ts';
import { aboutOf, keepVerb } from './debrief-verb.ts';
import {
  debriefById,
  debriefToSign,
  packetOf,
  sectionOf,
  type DebriefRow,
  type PacketItemRow,
  type SectionRow,
} from './debriefs.reads.ts';
import { sectionIssues } from './section-issues.ts';

/** What keeping words or a packet item led to: its own new version, and that of the debrief's words. */
export interface KeptWords {
  readonly version: number;
  readonly textVersion: number;
  readonly changedAt: Instant;
}

/** The record: packet and words while it is written, the signature, and what is added afterwards. */
@Injectable()
export class DebriefRecordService {
  /** Records how a packet item stands (DR-18). Refuses DEBRIEF_STATE, INPUT_NOT_VALID, WAIVER_NEEDS_REASON, CHANGED_BY_SOMEONE_ELSE. */
  async recordPacketItem(
    id: DebriefId,
    expectedVersion: number,
    entry: PacketItem,
  ): Promise<KeptWords> {
    const { institutionId, personId } = actor();
    const [[debrief], packet] = await current().reads(
      debriefById(institutionId, id),
      packetOf(institutionId, id),
    );
    permit('debrief.write', debrief, aboutOf(debrief));
    keep(step(debrief, 'write'));
    const wants = wantsOfDebrief(debrief, await adoptedPacks());
    const [named = entry] = inTermsOf(wants, [entry]);
    const item = keep(recordPacketItem(named, codesOf(wants.packetItems)));
    checkVersion(expectedVersion, versionOfItem(inTermsOf(wants, packet), item.item));
    // Kept under another guide's code before: the row stays the same.
    const kept = packet.find((one) => inTermsOf(wants, [one])[0]?.item === item.item) ?? item;
    const row = { ...item, item: kept.item, id: newId() };
    const place = [institutionId, debrief.caseId, id, row] as const;
    const change = keepPacketItem(...place, personId, expectedVersion);
    const facts = { item: item.item, state: item.state };
    audit.record({ action: 'debrief.packet', kind: 'done', ...aboutOf(debrief), facts });
    return this.keepWords(debrief, expectedVersion, [change], async () =>
      versionOfItem(
        await current()
          .reads(packetOf(institutionId, id))
          .then(([p]) => p),
        row.item,
      ),
    );
  }

  /** Keeps the words of a section. Refuses DEBRIEF_STATE once signed, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both texts. */
  async write(
    id: DebriefId,
    section: string,
    expectedVersion: number,
    body: string,
  ): Promise<KeptWords> {
    const { institutionId, personId } = actor();
    const [[debrief], [found]] = await current().reads(
      debriefById(institutionId, id),
      sectionOf(institutionId, id, section),
    );
    permit('debrief.write', debrief, aboutOf(debrief));
    const issues = await sectionIssues(debrief, section);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const replaced = found ?? unwritten(section);
    checkVersion(expectedVersion, versionOfSection(replaced));
    const kept = keep(write(debrief, replaced, body, { by: personId, at: now() }));
    const place = [institutionId, debrief.caseId, id, newId(), section] as const;
    const change = keepSection(...place, kept.body, personId, expectedVersion);
    const history = keepRevision(institutionId, id, newId(), section, expectedVersion);
    if (expectedVersion === 0 || kept.keepsReplaced)
      audit.record({
        action: 'debrief.write',
        kind: 'done',
        ...aboutOf(debrief),
        facts: { section },
      });
    const statements = kept.keepsReplaced ? [history, change] : [change];
    return this.keepWords(debrief, expectedVersion, statements, async () =>
      versionOfSection((await current().read(sectionOf(institutionId, id, section))) ?? replaced),
    );
  }

  /**
   * Signs the record and accepts its findings. Refuses DEBRIEF_STATE, DEBRIEF_SINGLE_FACTOR (DR-12),
   * CHANGED_BY_SOMEONE_ELSE when words or findings changed since the signer read them.
   */
  async sign(
    id: DebriefId,
    seen: { readonly expectedVersion: number; readonly expectedTextVersion: number },
    singleFactorConfirmed: boolean,
  ): Promise<Debrief> {
    const { institutionId, personId } = actor();
    const debrief = await current().read(debriefToSign(institutionId, id));
    permit('debrief.sign', debrief, aboutOf(debrief));
    const signature = { by: personId, singleFactorConfirmed };
    const clock = { now: now(), zone: debrief.zone };
    const next = keep(sign(debrief, debrief.findings, signature, clock));
    return keepVerb({ action: 'debrief.sign', before: debrief, next, by: keepSigned }, seen);
  }

  /** Adds words after signing. Refuses DEBRIEF_STATE, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async amend(
    id: DebriefId,
    expectedVersion: number,
    words: { readonly body: string; readonly forStudent: boolean },
  ): Promise<Debrief> {
    const { institutionId, personId } = actor();
    const debrief = await current().read(debriefById(institutionId, id));
    permit('debrief.sign', debrief, aboutOf(debrief));
    const written = { ...words, id: newId<'addendum'>(), writtenBy: personId, writtenAt: now() };
    const { debrief: next, addendum } = keep(amend(debrief, written));
    const { body, forStudent } = addendum;
    const add = addAddendum(
      institutionId,
      debrief.caseId,
      id,
      addendum.id,
      body,
      forStudent,
      personId,
    );
    return keepVerb({ action: 'debrief.amend', before: debrief, next }, { expectedVersion }, add);
  }

  /**
   * Keeps a change of words, the last of `statements`, while the debrief is open. `reload` says what is there when
   * somebody was faster.
   */
  private async keepWords(
    debrief: DebriefRow,
    expectedVersion: number,
    statements: readonly Statement<unknown>[],
    reload: () => Promise<CurrentVersion>,
  ): Promise<KeptWords> {
    const { institutionId, personId } = actor();
    const touch = touchDebrief(institutionId, debrief.id, personId);
    const [touched, ...kept] = await current().write(touch, ...statements);
    const textVersion = touched.rows[0]?.textVersion;
    if (kept.at(-1)?.count === 0) checkVersion(expectedVersion, await reload());
    if (textVersion === undefined || kept.at(-1)?.count === 0) return refuse('BUSY_TRY_AGAIN', {});
    return { version: expectedVersion + 1, textVersion, changedAt: now() };
  }
}

function unwritten(section: string): SectionRow {
  return { section, body: '', changedBy: null, changedByName: null, changedAt: now(), version: 0 };
}

function versionOfSection(found: SectionRow): CurrentVersion {
  const { version, changedByName, changedAt, section, body } = found;
  return { version, changedBy: changedByName, changedAt, current: { section, body } };
}

function versionOfItem(packet: readonly PacketItemRow[], item: string): CurrentVersion {
  const found = packet.find((one) => one.item === item);
  if (!found) return { version: 0, current: {} };
  const { version, changedByName, changedAt, state, reason, whereKept } = found;
  return {
    version,
    changedBy: changedByName,
    changedAt,
    current: { item, state, reason, whereKept },
  };
}

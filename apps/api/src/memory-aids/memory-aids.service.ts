import { Injectable } from '@nestjs/common';
import { checkNote } from '@onward/core/feedback';
import { isId, type CaseId, type Instant } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { authorKey, placeOf } from './keyring.ts';
import * as reads from './memory-aids.reads.ts';
import { open, seal } from './sealing.ts';

/** A memory aid as its author reads it. */
export interface MemoryAid {
  readonly id: string;
  readonly caseId: CaseId;
  readonly body: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

/** The author's own memory aids: sealed with her key, opened for nobody else, in no export and no timeline. */
@Injectable()
export class MemoryAidsService {
  /** The author's memory aids on a case, newest first. Refuses NOT_FOUND, MEMORY_AID_UNREADABLE. */
  async ofCase(caseId: CaseId): Promise<MemoryAid[]> {
    const { institutionId, personId } = actor();
    const [about, sealed] = await current().reads(
      reads.caseForAids(institutionId, caseId),
      reads.aidsOfCase(institutionId, caseId, personId),
    );
    permit('office_note.read', about[0], { caseId });
    permit('memory_aid.read', { authorId: personId });
    if (sealed.length === 0) return [];
    const key = await authorKey();
    return sealed.map((row) => this.opened(key, row));
  }

  /** Keeps a new memory aid under the id its author's browser made, so that a retry keeps one. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async keep(id: string, caseId: CaseId, body: string): Promise<MemoryAid> {
    const { institutionId, personId } = actor();
    permit('office_note.read', await current().read(reads.caseForAids(institutionId, caseId)), {
      caseId,
    });
    permit('memory_aid.write', { authorId: personId });
    if (!isId(id)) refuse('INPUT_NOT_VALID', { issues: [{ field: 'id', code: 'not_a_choice' }] });
    const sealed = await this.sealed(id, body);
    await current().write(reads.addAid(institutionId, id, caseId, personId, sealed));
    return this.load(id);
  }

  /** Changes one. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both texts. */
  async change(id: string, expectedVersion: number, body: string): Promise<MemoryAid> {
    const found = await this.load(id);
    const update = reads.changeAid(
      actor().institutionId,
      id,
      expectedVersion,
      await this.sealed(id, body),
    );
    await keepVersion(update, expectedVersion, async () => {
      const { version, changedAt, body: text } = await this.load(id);
      return { version, changedAt, current: { body: text } };
    });
    return this.load(found.id);
  }

  /** Removes one for good: nothing of it is kept. Refuses NOT_FOUND. */
  async remove(id: string): Promise<boolean> {
    await this.load(id);
    await current().write(reads.removeAid(actor().institutionId, id));
    return true;
  }

  private async sealed(id: string, body: string): Promise<Buffer> {
    const issues = checkNote(body, { finished: true });
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    return seal(await authorKey(), Buffer.from(body), placeOf(id));
  }

  private async load(id: string): Promise<MemoryAid> {
    const row = await current().read(reads.aidById(actor().institutionId, id));
    if (!row) refuse('NOT_FOUND', {});
    permit('memory_aid.read', { authorId: row.authorId });
    return this.opened(await authorKey(), row);
  }

  private opened(key: Buffer, row: reads.SealedRow): MemoryAid {
    const body = open(key, row.sealed, placeOf(row.id)) ?? refuse('MEMORY_AID_UNREADABLE', {});
    const { id, caseId, createdAt, changedAt, version } = row;
    return { id, caseId, body: body.toString(), createdAt, changedAt, version };
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { may, type Action, type Subject } from '@onward/core/access';
import {
  attachEvidence,
  detachEvidence,
  evidenceKinds,
  type EvidenceFile,
  type EvidenceFileId,
  type EvidenceKind,
} from '@onward/core/evidence-files';
import { dateOf, isId, type TimeZone } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './evidence-files.reads.ts';
import type { EvidenceFilesType } from './evidence-files.types.ts';

/** A file as it is handed over: the name somebody gave it, and what is in it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Files that show that a step or an activity was done. */
@Injectable()
export class EvidenceFilesService {
  /** The files of one thing. Refuses NOT_FOUND. */
  async of(kind: string, id: string): Promise<EvidenceFilesType> {
    const me = actor();
    const place = await this.place('evidence.read', kind, id);
    const [files] = await current().reads(reads.filesOf(me.institutionId, id));
    const open = !place.verified && place.closedAt === null;
    return {
      canAdd: open && may(me, 'evidence.attach', subjectOf(place)),
      files: files.map((file) => ({ ...file, removable: open && file.addedBy === me.personId })),
    };
  }

  /**
   * Adds a file; the same file twice is one. Refuses NOT_FOUND, NOT_ALLOWED, CASE_CLOSED, TOO_LARGE,
   * EVIDENCE_FILE_KIND, EVIDENCE_FILES_FULL, EVIDENCE_SEEN.
   */
  async attach(kind: string, id: string, { name, bytes }: Upload): Promise<EvidenceFileId> {
    const { institutionId, personId } = actor();
    const place = await this.place('evidence.attach', kind, id);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const before = await current().read(reads.fileByHash(institutionId, id, hash));
    if (before) return before.id;
    const given = { name, size: bytes.length, head: bytes.subarray(0, 16) };
    const taken = keep(attachEvidence(given, place));
    const { caseId, studentId, actorName: addedByName } = place;
    const file: EvidenceFile = {
      ...taken,
      id: newId(),
      caseId,
      studentId,
      subjectKind: kind as EvidenceKind,
      subjectId: id,
      addedBy: personId,
      addedByName,
      addedAt: now(),
    };
    await current().write(reads.addFile(institutionId, JSON.stringify(file), hash, bytes));
    note('evidence.attach', 'done', file);
    const kept = await current().read(reads.fileByHash(institutionId, id, hash));
    return kept?.id ?? refuse('BUSY_TRY_AGAIN', {});
  }

  /** One file with its content; a look of staff is recorded. Refuses NOT_FOUND. */
  async open(id: string): Promise<EvidenceFile & { readonly content: Buffer }> {
    const file = await this.file('evidence.read', id);
    const { institutionId, role } = actor();
    const kept = await current().read(reads.contentOf(institutionId, id));
    if (role !== 'student') note('evidence.read', 'read', file);
    return { ...file, content: kept?.content ?? refuse('NOT_FOUND', {}) };
  }

  /** Takes one's own file away; its content is deleted. Refuses NOT_FOUND, NOT_ALLOWED, EVIDENCE_SEEN, CASE_CLOSED. */
  async remove(id: string): Promise<boolean> {
    const file = await this.file('evidence.attach', id);
    const place = await this.place('evidence.read', file.subjectKind, file.subjectId);
    open(place);
    keep(detachEvidence(place));
    await current().write(reads.removeFile(actor().institutionId, file.id, now()));
    note('evidence.remove', 'done', file);
    return true;
  }

  private async file(action: Action, id: string) {
    const found = isId(id) ? await current().read(reads.fileById(actor().institutionId, id)) : null;
    const subject = found && {
      reach: found.reach,
      studentId: found.studentId,
      authorId: found.addedBy,
    };
    permit(action, subject, { subjectType: 'evidence_file', subjectId: isId(id) ? id : null });
    return found ?? refuse('NOT_FOUND', {});
  }

  private async place(action: Action, kind: string, id: string): Promise<reads.EvidencePlaceRow> {
    const { institutionId, personId } = actor();
    const known = evidenceKinds.find((one) => one === kind);
    const found =
      known && isId(id)
        ? await current().read(reads.placeOf[known](institutionId, id, personId))
        : null;
    permit(action, found && subjectOf(found), { caseId: found?.caseId ?? null });
    const place = found ?? refuse('NOT_FOUND', {});
    return action === 'evidence.attach' ? open(place) : place;
  }
}

function subjectOf(place: reads.EvidencePlaceRow): Subject {
  const { reach, studentId, taskOwner, authorId } = place;
  return {
    reach,
    studentId,
    ...(taskOwner ? { taskOwner } : {}),
    ...(authorId ? { authorId } : {}),
  };
}

/** A closed case is read, not changed. */
function open(place: reads.EvidencePlaceRow): reads.EvidencePlaceRow {
  if (place.closedAt)
    refuse('CASE_CLOSED', { closedOn: dateOf(place.closedAt, place.zone as TimeZone) });
  return place;
}

/** The name of a file is what somebody wrote, and so is not among the facts. */
function note(
  action: string,
  kind: 'done' | 'read',
  { id, caseId, studentId, subjectKind, size }: EvidenceFile,
): void {
  const subject = { subjectType: 'evidence_file', subjectId: id };
  audit.record({ action, kind, caseId, studentId, ...subject, facts: { of: subjectKind, size } });
}

import { Injectable } from '@nestjs/common';
import {
  revokeWaiver,
  signWaiver,
  type LetterWaiver,
  type WaiverEntry,
} from '@onward/core/letters';
import type { LetterId } from '@onward/core/shared';
import { adoptedPacks } from '../guide-packs/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { askScriptsOf } from './ask-scripts.ts';
import { addWaiver, endWaiver } from './letter-statements.ts';
import { myLetter, myLetters, type MyLetterRow } from './my-letters.reads.ts';
import type { MyLettersType } from './my-letters.types.ts';

/** The student's own letters: where each stands, and her waiver, which is hers alone to sign. */
@Injectable()
export class MyLettersService {
  /** Her letters and what to say to writers. Refuses NOT_FOUND. */
  async list(): Promise<MyLettersType> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const letters = await current().reads(myLetters(institutionId, personId));
    const applying = new Set(letters[0].flatMap((letter) => letter.packs));
    const packs = await asSystem('reading the words of the guides for a student', adoptedPacks);
    return {
      letters: letters[0],
      scripts: askScriptsOf(packs.filter(({ code }) => applying.has(code))),
    };
  }

  /** Signs for one letter, in place of what she signed before. Refuses NOT_FOUND, INPUT_NOT_VALID, LETTER_WAIVER_STANDS. */
  async sign(id: LetterId, entry: WaiverEntry): Promise<MyLettersType> {
    const { institutionId, personId } = actor();
    const letter = await this.load(id);
    const of = { id: newId<'letter_waiver'>(), letterId: id, studentId: personId };
    const waiver = keep(signWaiver(entry, of, letter, now()));
    await current().write(
      endWaiver(institutionId, id, personId, waiver.signedAt),
      addWaiver(institutionId, waiver, letter.caseId),
    );
    await notices.tellHelpers({ caseId: letter.caseId, kind: 'waiver_signed', subjectId: id });
    this.note('letter_waiver.sign', letter, { choice: waiver.choice });
    return this.list();
  }

  /** Takes it back for a letter not yet sent in. Nothing signed: nothing happens. Refuses NOT_FOUND, LETTER_WAIVER_STANDS. */
  async revoke(id: LetterId): Promise<MyLettersType> {
    const { institutionId, personId } = actor();
    const letter = await this.load(id);
    const waiver = waiverOf(letter);
    if (!waiver) return this.list();
    const revoked = keep(revokeWaiver(waiver, letter.status, now()));
    await current().write(endWaiver(institutionId, id, personId, revoked.revokedAt));
    await notices.tellHelpers({ caseId: letter.caseId, kind: 'waiver_revoked', subjectId: id });
    this.note('letter_waiver.revoke', letter, {});
    return this.list();
  }

  private async load(id: LetterId): Promise<MyLetterRow> {
    const { institutionId, personId } = actor();
    const letter = await current().read(myLetter(institutionId, personId, id));
    permit('letter.waive', letter && { studentId: personId }, {
      subjectType: 'letter',
      subjectId: id,
    });
    return letter ?? refuse('NOT_FOUND', {});
  }

  private note(action: string, { caseId, id }: MyLetterRow, facts: Record<string, string>): void {
    const { personId: studentId } = actor();
    const about = {
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'letter',
      subjectId: id,
    } as const;
    audit.record({ action, ...about, facts });
  }
}

function waiverOf(letter: MyLetterRow): LetterWaiver | null {
  const { waiverId, waiver, waiverName, waiverAt } = letter;
  if (!waiverId || !waiver || !waiverAt) return null;
  return {
    id: waiverId,
    letterId: letter.id,
    studentId: actor().personId,
    choice: waiver,
    signedName: waiverName ?? '',
    signedAt: waiverAt,
    revokedAt: null,
  };
}

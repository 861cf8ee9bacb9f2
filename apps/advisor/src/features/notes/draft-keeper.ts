import { newKey } from '@onward/graphql';
import { send } from '../../shared/send.ts';
import { changeMemoryAidDocument, keepMemoryAidDocument } from './memory-aids.graphql.ts';
import { startNoteDocument, writeNoteDocument } from './notes.graphql.ts';

/** Which of the three classes is being written. */
export type Writing = 'office' | 'shared' | 'memory';

/** Where a text stands on the server: nowhere yet, or under an id with a version. */
export interface Kept {
  id: string;
  version: number;
}

/**
 * Sends the text of one composer to where it belongs. Keeps the id and version it got, and uses the same key until
 * an attempt was answered, so that a retry after a lost answer keeps one note.
 */
export class DraftKeeper {
  #key = newKey();
  readonly #newId = newKey();
  kept: Kept | null;

  constructor(
    private readonly caseId: string,
    private readonly writing: Writing,
    kept: Kept | null,
  ) {
    this.kept = kept;
  }

  /** Saves the text; throws what the transport throws. */
  async save(body: string): Promise<void> {
    const saved = await (this.writing === 'memory' ? this.#aid(body) : this.#note(body));
    this.kept = { id: saved.id, version: saved.version };
    this.#key = newKey();
  }

  /** After a conflict: the next save builds on that version. */
  buildOn(version: number): void {
    if (this.kept) this.kept = { ...this.kept, version };
    this.#key = newKey();
  }

  async #note(body: string): Promise<Kept> {
    const idempotencyKey = this.#key;
    const { caseId } = this;
    if (!this.kept) {
      const noteClass = this.writing === 'shared' ? 'shared' : 'office';
      const variables = { idempotencyKey, caseId, class: noteClass, body } as const;
      return (await send(startNoteDocument, variables)).startNote;
    }
    const { id, version } = this.kept;
    const variables = { idempotencyKey, id, expectedVersion: version, body };
    return (await send(writeNoteDocument, variables)).writeNote;
  }

  async #aid(body: string): Promise<Kept> {
    const idempotencyKey = this.#key;
    if (!this.kept) {
      const variables = { idempotencyKey, id: this.#newId, caseId: this.caseId, body };
      return (await send(keepMemoryAidDocument, variables)).keepMemoryAid;
    }
    const { id, version } = this.kept;
    const variables = { idempotencyKey, id, expectedVersion: version, body };
    return (await send(changeMemoryAidDocument, variables)).changeMemoryAid;
  }
}

import type { ListEntry } from '@onward/core/written-lists';
import { newKey, RefusalError } from '@onward/graphql';
import { send } from '../../shared/send.ts';
import { changeWrittenListDocument, type WrittenList } from './written-lists.graphql.ts';

/** A line as it is written here. */
export type DraftLine = ListEntry & { readonly id: string };
export type Draft = readonly DraftLine[];

/** A list sent whose reply has not come: it may be kept already. */
interface Attempt {
  readonly key: string;
  readonly lines: Draft;
}

/**
 * Sends the list and keeps the version it builds on. An attempt whose reply was lost is finished first, under its own
 * key: so it has one effect, and nobody meets a conflict with herself.
 */
export class ListKeeper {
  #open: Attempt | null = null;

  constructor(
    private readonly caseId: string,
    private base: number,
  ) {}

  get version(): number {
    return this.base;
  }

  /** The next lines build on that version. */
  buildOn(version: number): void {
    this.base = version;
  }

  /** Saves the lines; throws what the transport throws. */
  async save(lines: Draft): Promise<WrittenList> {
    if (this.#open && this.#open.lines !== lines) await this.#finish(this.#open);
    return this.#finish((this.#open ??= { key: newKey(), lines }));
  }

  async #finish({ key, lines }: Attempt): Promise<WrittenList> {
    try {
      const { changed } = await send(changeWrittenListDocument, {
        idempotencyKey: key,
        caseId: this.caseId,
        expectedVersion: this.base,
        lines: lines.map(({ id, hurt, withinYear, longer }) => ({ id, hurt, withinYear, longer })),
      });
      this.#open = null;
      this.base = changed.version;
      return changed;
    } catch (error) {
      if (error instanceof RefusalError) this.#open = null;
      throw error;
    }
  }
}

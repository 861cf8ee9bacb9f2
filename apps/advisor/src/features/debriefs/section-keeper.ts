import { newKey, RefusalError } from '@onward/graphql';
import { send } from '../../shared/send.ts';
import { writeSectionDocument } from './debrief-record.graphql.ts';

/** What keeping words led to: their new version, and that of all the debrief's words. */
export interface KeptWords {
  readonly version: number;
  readonly textVersion: number;
}

/** Words sent whose answer has not come: they may be kept already. */
interface Attempt {
  readonly key: string;
  readonly body: string;
}

/**
 * Sends the words of one section and keeps the version they build on. An attempt whose answer was lost is finished
 * first, under its own key: so it has one effect, and nobody meets a conflict with herself.
 */
export class SectionKeeper {
  #open: Attempt | null = null;

  constructor(
    private readonly debriefId: string,
    private readonly section: string,
    private base: number,
  ) {}

  /** Saves the words; throws what the transport throws. */
  async save(body: string): Promise<KeptWords> {
    if (this.#open && this.#open.body !== body) await this.#finish(this.#open);
    return this.#finish((this.#open ??= { key: newKey(), body }));
  }

  /** The next words build on that version: both were seen. */
  buildOn(version: number): void {
    this.base = version;
  }

  async #finish({ key, body }: Attempt): Promise<KeptWords> {
    try {
      const { writeDebriefSection: kept } = await send(writeSectionDocument, {
        idempotencyKey: key,
        id: this.debriefId,
        section: this.section,
        expectedVersion: this.base,
        body,
      });
      this.#open = null;
      this.base = kept.version;
      return kept;
    } catch (error) {
      if (error instanceof RefusalError) this.#open = null;
      throw error;
    }
  }
}

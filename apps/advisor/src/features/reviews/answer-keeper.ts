import { newKey, RefusalError } from '@onward/graphql';
import { send } from '../../shared/send.ts';
import { writeReviewDocument, type OurAnswer } from './reviews.graphql.ts';

/** What is said to one question. */
export interface Said {
  readonly rating: string;
  readonly words: string;
}

/** An answer sent whose reply has not come: it may be kept already. */
interface Attempt {
  readonly key: string;
  readonly said: Said;
}

/**
 * Sends answers and keeps the version each builds on. An attempt whose reply was lost is finished first, under its own
 * key: so it has one effect, and nobody meets a conflict with herself.
 */
export class AnswerKeeper {
  readonly #open = new Map<string, Attempt>();
  readonly #base = new Map<string, number>();

  constructor(
    private readonly caseId: string,
    private readonly onKept: (answer: OurAnswer) => void,
  ) {}

  /** The next words to this question build on that version. */
  buildOn(question: string, version: number): void {
    this.#base.set(question, version);
  }

  /** Saves one answer; throws what the transport throws. */
  async save(question: string, said: Said): Promise<void> {
    const before = this.#open.get(question);
    if (before && before.said !== said) await this.#finish(question, before);
    const attempt = this.#open.get(question) ?? { key: newKey(), said };
    this.#open.set(question, attempt);
    await this.#finish(question, attempt);
  }

  async #finish(question: string, { key, said }: Attempt): Promise<void> {
    try {
      const { writeReviewAnswer: kept } = await send(writeReviewDocument, {
        idempotencyKey: key,
        caseId: this.caseId,
        question,
        expectedVersion: this.#base.get(question) ?? 0,
        entry: { rating: said.rating, words: said.words },
      });
      this.#open.delete(question);
      this.#base.set(question, kept.version);
      this.onKept(kept);
    } catch (error) {
      if (error instanceof RefusalError) this.#open.delete(question);
      throw error;
    }
  }
}

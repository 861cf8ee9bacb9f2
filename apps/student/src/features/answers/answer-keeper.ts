import { newKey, RefusalError } from '@onward/graphql';
import { send } from '../../shared/send.ts';
import { writeAnswerDocument } from './answers.graphql.ts';

/** One answer as it is typed. */
export interface AnswerValue {
  readonly body: string;
  readonly stance: string;
  readonly factors: readonly string[];
}

/**
 * Sends one answer and keeps the version it builds on. An attempt whose answer was lost is finished first, under its own
 * key: it has one effect, and nobody meets a conflict with herself.
 */
export class AnswerKeeper {
  #open: { readonly key: string; readonly value: AnswerValue } | null = null;

  constructor(
    private readonly id: string,
    private readonly question: string,
    private base: number,
  ) {}

  /** Saves the answer; throws what the transport throws. */
  async save(value: AnswerValue): Promise<void> {
    if (this.#open && this.#open.value !== value) await this.#finish(this.#open);
    await this.#finish((this.#open ??= { key: newKey(), value }));
  }

  /** What comes next builds on that version: both were seen. */
  buildOn(version: number): void {
    this.base = version;
  }

  async #finish({ key, value }: { key: string; value: AnswerValue }): Promise<void> {
    try {
      const { body, stance, factors } = value;
      const { writeDebriefAnswer } = await send(writeAnswerDocument, {
        idempotencyKey: key,
        id: this.id,
        expectedVersion: this.base,
        answer: { question: this.question, body, stance, factors: [...factors] },
      });
      this.#open = null;
      this.base = writeDebriefAnswer.version;
    } catch (error) {
      if (error instanceof RefusalError) this.#open = null;
      throw error;
    }
  }
}

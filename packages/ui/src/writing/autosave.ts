import type { Saving } from './save-state.tsx';

/** What became of one attempt to keep a draft. */
export type SaveOutcome<Value> =
  | { kind: 'saved' }
  /** No connection: it is tried again by itself. */
  | { kind: 'offline' }
  /** Somebody else saved in between: both versions go to the reader's choice. */
  | { kind: 'conflict'; theirs: Value }
  /** Refused or broken: said in words, tried again at the next keystroke or press. */
  | { kind: 'failed'; words: string };

export interface AutosaveSettings<Value> {
  /** Sends the value; must not throw. The caller keeps track of the expected version. */
  save: (value: Value) => Promise<SaveOutcome<Value>>;
  /** Called once per conflict with both versions. */
  onConflict?: (versions: { mine: Value; theirs: Value }) => void;
}

const pauseMs = 900;
const longestMs = 1900;
const againMs = 4000;

/** Keeps a draft: within two seconds of typing, one save at a time, the newest text last, again after a lost line. */
export class Autosave<Value> {
  #settings: AutosaveSettings<Value> | undefined;
  readonly #tell: (saving: Saving) => void;
  #pending: { value: Value } | null = null;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #conflicted = false;

  /** `tell` hears each change of state. */
  constructor(tell: (saving: Saving) => void) {
    this.#tell = tell;
  }

  /** How to save from now on; the newest closure wins. */
  serve(settings: AutosaveSettings<Value>): void {
    this.#settings = settings;
  }

  /** Whether some text is not yet kept by the server. */
  get unsent(): boolean {
    return this.#pending !== null || this.#running !== null;
  }

  /** New text from the keyboard. */
  change(value: Value): void {
    if (this.#pending === null) this.#since = Date.now();
    this.#pending = { value };
    if (this.#conflicted) return;
    if (this.#running === null) this.#tell({ state: 'typing' });
    this.#later(Math.max(0, Math.min(pauseMs, longestMs - (Date.now() - this.#since))));
  }

  /** Saves what is pending now; resolves when nothing is on its way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#pending === null || this.#conflicted) return;
    this.#running = this.#send(this.#pending.value);
    await this.#running;
  }

  /** The reader has chosen after a conflict: `keep` is saved next, or nothing if theirs was taken. */
  settle(keep?: Value): void {
    this.#conflicted = false;
    this.#pending = keep === undefined ? null : { value: keep };
    if (keep === undefined) this.#tell({ state: 'clean' });
    else this.#later(0);
  }

  /** The line is back. */
  retry(): void {
    if (this.#pending) this.#later(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #send(value: Value): Promise<void> {
    const sent = this.#pending;
    const settings = this.#settings;
    if (!settings) return;
    this.#tell({ state: 'saving' });
    const outcome = await settings.save(value);
    this.#running = null;
    if (outcome.kind === 'saved') {
      if (this.#pending === sent) {
        this.#pending = null;
        this.#tell({ state: 'saved', at: new Date() });
      } else {
        this.#since = Date.now();
        this.#later(pauseMs);
      }
      return;
    }
    this.#explain(outcome, value);
  }

  #explain(outcome: Exclude<SaveOutcome<Value>, { kind: 'saved' }>, value: Value): void {
    if (outcome.kind === 'conflict') {
      this.#conflicted = true;
      this.#tell({ state: 'conflict' });
      this.#settings?.onConflict?.({ mine: this.#pending?.value ?? value, theirs: outcome.theirs });
    } else if (outcome.kind === 'offline') {
      this.#tell({ state: 'offline' });
      this.#later(againMs);
    } else {
      this.#tell({ state: 'failed', words: outcome.words });
    }
  }
}

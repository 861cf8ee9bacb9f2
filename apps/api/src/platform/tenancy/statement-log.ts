/** `frame`: BEGIN, settings, COMMIT, ROLLBACK; `session`: signing the request in; `work`: everything else. */
export type StatementKind = 'frame' | 'session' | 'work';

/** One statement that went to the database, as tests see it. */
export interface SentStatement {
  readonly kind: StatementKind;
  /** Empty for what TypeORM wrote. */
  readonly name: string;
  readonly text: string;
  /** Statements that left together share the number of their flight: its count is the number of round trips. */
  readonly flight: number;
}

type Listener = (sent: SentStatement) => void;

const listeners = new Set<Listener>();
let flights = 0;

/** Numbers one network flight. */
export function nextFlight(): number {
  flights += 1;
  return flights;
}

/** Tells the listeners, when there are any. */
export function noteStatement(sent: SentStatement): void {
  for (const listener of listeners) listener(sent);
}

/** Hears every statement of this process until the returned function is called. For budgets and SQL snapshots. */
export function hearStatements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

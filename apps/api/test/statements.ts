import { hearStatements, type SentStatement } from '../src/platform/tenancy/statement-log.ts';

/** What an operation cost: `sent` without BEGIN, settings, COMMIT and the session look-up; round trips without the latter. */
export interface Cost<T> {
  readonly result: T;
  readonly sent: readonly SentStatement[];
  readonly roundTrips: number;
  /** Names and texts, for a snapshot beside the test. */
  readonly sql: string;
}

/** Runs `fn` and counts what went to the database meanwhile. */
export async function statementsOf<T>(fn: () => Promise<T>): Promise<Cost<T>> {
  const heard: SentStatement[] = [];
  const stop = hearStatements((sent) => heard.push(sent));
  try {
    const result = await fn();
    const sent = heard.filter((one) => one.kind === 'work');
    const flightsOf = (kind: string) =>
      new Set(heard.filter((one) => one.kind === kind).map((one) => one.flight));
    const signingIn = flightsOf('session');
    const working = flightsOf('work');
    // A flight that only signs the request in does not count; one that does so on the way to the page does.
    const own = heard.filter((one) => !signingIn.has(one.flight) || working.has(one.flight));
    const roundTrips = new Set(own.map((one) => one.flight)).size;
    const sql = sent.map((one) => `-- ${one.name || 'typeorm'}\n${one.text.trim()}\n`).join('\n');
    return { result, sent, roundTrips, sql };
  } finally {
    stop();
  }
}

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
    const sessionFlights = new Set(
      heard.filter((one) => one.kind === 'session').map((one) => one.flight),
    );
    const own = heard.filter((one) => !sessionFlights.has(one.flight));
    const sent = own.filter((one) => one.kind === 'work');
    const roundTrips = new Set(own.map((one) => one.flight)).size;
    const sql = sent.map((one) => `-- ${one.name || 'typeorm'}\n${one.text.trim()}\n`).join('\n');
    return { result, sent, roundTrips, sql };
  } finally {
    stop();
  }
}

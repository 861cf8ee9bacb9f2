/** One named, prepared statement with its values; `Row` is what comes back. Values are bound, never spliced. */
export interface Statement<Row = Record<string, unknown>> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Exists for the type only. */
  readonly row?: Row;
}

/** What one statement gave: its rows and how many it touched. */
export interface Outcome<Row> {
  readonly rows: Row[];
  readonly count: number;
}

/** The rows of several statements, in their order. */
export type RowsOf<S extends readonly Statement<unknown>[]> = {
  [K in keyof S]: S[K] extends Statement<infer Row> ? Row[] : never;
};

/** The outcomes of several statements, in their order. */
export type OutcomesOf<S extends readonly Statement<unknown>[]> = {
  [K in keyof S]: S[K] extends Statement<infer Row> ? Outcome<Row> : never;
};

const named = new Map<string, string>();

/**
 * Declares a named statement once, at module level: `const byId = sql<Row>('cases.byId', 'select … where id = $1')`,
 * then `reads(byId(id))`. The name is unique in the process (≤ 63 characters) and is prepared once per connection.
 */
export function sql<Row = Record<string, unknown>>(
  name: string,
  text: string,
): (...values: readonly unknown[]) => Statement<Row> {
  if (name.length > 63) throw new Error(`statement name longer than 63 characters: ${name}`);
  const known = named.get(name);
  if (known !== undefined && known !== text) throw new Error(`two statements are called ${name}`);
  named.set(name, text);
  return (...values) => ({ name, text, values });
}

/** Every declared statement by name; for the test that each is about one institution. */
export function declaredStatements(): ReadonlyMap<string, string> {
  return named;
}

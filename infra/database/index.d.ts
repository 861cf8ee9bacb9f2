/** Where and how to start. */
export interface DatabaseOptions {
  /** Folder that holds the data and its password; `DEVDB_DIR` overrides it. */
  dir: string;
  /** Name of the database, made when absent. `onward` unless told. */
  database?: string;
  /** Told in whole sentences what takes time. */
  log?: (line: string) => void;
}

/** A PostgreSQL that answers. */
export interface RunningDatabase {
  /** Folder where it is kept: for the embedded server beside its data, readable by its owner. */
  dir: string;
  /** Connection of the owner: for migrations, never for serving. */
  ownerUrl: string;
  /** Whether it is our own server beside the repository, and not one named by `DATABASE_URL`. */
  embedded: boolean;
  /** Such as `18.4`. */
  version: string;
  /** In words: which PostgreSQL this is and how it is run. */
  source: string;
  /** Milliseconds it took to make the data folder; 0 when it was there. */
  initMs: number;
  /** Milliseconds until it answered. */
  startMs: number;
  /** Whether it was running already. */
  reused: boolean;
  /** Stops it in order; leaves alone what another living process or somebody else started. */
  stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL, or adopts the one that is already running on the same data: the server named by
 * `DATABASE_URL`, else the PostgreSQL from npm, else a PostgreSQL 15 or newer of this machine.
 */
export function startDatabase(options: DatabaseOptions): Promise<RunningDatabase>;

/** What somebody asked for that has a dialog of its own. */
export type Asked =
  | { add: true }
  | { step: string }
  | { edit: string }
  | { release: true }
  | { apply: true }
  | { limit: true }
  | { beside: true }
  | { retire: true }
  | { csv: true }
  | null;

/** Which option is looked at, by its id, or both beside each other. */
export type Shown = string;

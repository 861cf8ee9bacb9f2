/** Where an entry comes from: an item of a guide, the guide's file, and its lines. */
export interface Source {
  /** Item number such as DR-18; 'composed' for what we put together from several guides and outside texts. */
  readonly item: string;
  /** File name of the guide, such as 000_a17421b6c78aeadf.txt. */
  readonly file: string;
  /** Lines in that file, such as L71-76. */
  readonly lines: string;
}

/** An outside fact beside a guide's statement. Only marks P (the owning body's page) and S (attributable secondary) ship. */
export interface OutsideSource {
  readonly link: string;
  /** Day on which the statement was last known to hold, as YYYY-MM-DD. */
  readonly asOf: string;
  readonly mark: 'P' | 'S';
}

/** What every entry of a pack carries. */
export interface Entry {
  /** Stable, unique in its pack, lower snake case with dots. */
  readonly code: string;
  readonly source: Source;
  readonly outside?: OutsideSource;
}

/** One thought in one or two voices; at least one of them is there. */
export interface Voices {
  /** Wording for staff. */
  readonly staff?: string;
  /** Wording for the student: second person, verbs first, none of the words of the avoid list. */
  readonly student?: string;
}

/** One line of a list, with the factors it answers if it answers any. */
export interface Line extends Voices {
  readonly code: string;
  /** Codes of core's taxonomy, written domain.factor. */
  readonly factors?: readonly string[];
}

/** Makes sources of one guide file: `from('DR-18', 'L71-76')`. */
export function sourcesIn(file: string): (item: string, lines: string) => Source {
  return (item, lines) => ({ item, file, lines });
}

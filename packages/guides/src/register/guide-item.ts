/** The five guides. The code is the prefix of every item number. */
export type GuideCode = 'DR' | 'IR' | 'IMG' | 'LA' | 'PMC';

/** F feature or behaviour, N number kept exactly, R rule or validation, C content to ship, P pitfall turned into a guard. */
export type GuideItemTag = 'F' | 'N' | 'R' | 'C' | 'P';

/** One of the 222 things the guides ask for. */
export interface GuideItem {
  /** Stable number, such as DR-18. */
  readonly item: string;
  readonly tags: readonly GuideItemTag[];
  /** Lines of the guide's text, such as L71-76. */
  readonly lines: string;
  /** What is asked, in our own short words. */
  readonly title: string;
  /** Figures of the guide, each to be found as it stands in an entry that cites this item. */
  readonly figures: readonly string[];
}

/** Writes one row of the register. Tags are given as letters, such as 'NR'. */
export function item(
  number: string,
  tags: string,
  lines: string,
  text: string | { readonly title: string; readonly figures: readonly string[] },
): GuideItem {
  const { title, figures } = typeof text === 'string' ? { title: text, figures: [] } : text;
  return { item: number, tags: tags.split('') as GuideItemTag[], lines, title, figures };
}

/** A row with figures that must reappear exactly. */
export function withFigures(
  title: string,
  ...figures: string[]
): { title: string; figures: string[] } {
  return { title, figures };
}

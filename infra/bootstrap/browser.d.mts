/** A Chromium that the tests drive. */
export interface Browser {
  executablePath: string;
  /** Command line switches it needs here. */
  args: string[];
  /** Added to the environment it runs in. */
  env: Record<string, string>;
  /** In words: which browser this is. */
  source: string;
}

/**
 * The browser of the tests, first hit wins: `CHROMIUM_PATH`, one of this machine, the one inside the
 * npm package (unpacked into `.data/chromium` once), else the one that playwright downloads.
 */
export function findBrowser(): Promise<Browser>;

/** First path segments that are ours, so no institution may have them as its address. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'advisor',
  'student',
  'graphql',
  'health',
  'imports',
  'exports',
  'evidence',
  'calendar',
  'assets',
  'api',
  'admin',
  'welcome',
  'static',
  'favicon',
  'robots',
  'onward',
]);

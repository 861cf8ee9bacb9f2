import type { BuildEnvironmentOptions, Plugin } from 'vite';

/** Everything of npm in one chunk that changes rarely; Temporal's polyfill stays apart, most browsers never ask for it. */
const vendor = /node_modules[\\/](?!temporal-polyfill|@tabler)/;

/** Parts that several routes use. */
const shared =
  /[\\/](packages[\\/](ui|graphql|core)|apps[\\/]\w+[\\/]src[\\/](app|shared)|@tabler)[\\/]/;

/** Build settings of both web apps: few chunks for the first page, one more per route. */
export const webBuild: BuildEnvironmentOptions = {
  target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
  modulePreload: { polyfill: false },
  chunkSizeWarningLimit: 700,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'vendor', test: vendor, priority: 2 },
          { name: 'shared', test: shared, priority: 1, minShareCount: 2 },
        ],
      },
    },
  },
};

/**
 * Lets an HTML page fetch the code of its first route at once, instead of after the router has started.
 * `pages` maps the page's file to the end of the route's module path.
 */
export function preloadFirstRoute(pages: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'onward:preload-first-route',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        const module = Object.entries(pages).find(([page]) => filename.endsWith(page))?.[1];
        const chunk = Object.values(bundle ?? {}).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module ?? '\0'),
        );
        if (chunk?.type !== 'chunk') return [];
        const base = /(?:src|href)="(\/[a-z]+\/)assets\//.exec(html)?.[1] ?? '/';
        const scripts = [chunk.fileName, ...chunk.imports].filter((file) => !html.includes(file));
        return scripts.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: base + file },
        }));
      },
    },
  };
}

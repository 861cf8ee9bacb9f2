import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const setupFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Makes vitest read every workspace's `src` through the export condition `source`, so that no test
 * can ever run against a stale `dist`.
 */
const readSource: ViteUserConfig = {
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
};

const manners: ViteUserConfig = {
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.int.test.ts'],
    setupFiles: [setupFile('./vitest-temporal.ts'), setupFile('./vitest-noise.ts')],
    pool: 'forks',
    maxWorkers: 2,
    restoreMocks: true,
    passWithNoTests: true,
  },
};

/** The vitest configuration of a workspace: ours, with what the workspace adds merged over it. */
export function preset(own: ViteUserConfig = {}): ViteUserConfig {
  return defineConfig(mergeConfig(mergeConfig(readSource, manners), own));
}

/** One named group of tests in a workspace that keeps several (`vitest run --project NAME`). */
export interface TestProject {
  name: string;
  include: string[];
  exclude?: string[];
  globalSetup?: string[];
  testTimeout?: number;
  hookTimeout?: number;
}

/** The configuration of a workspace whose tests run in several named groups. */
export function presetWithProjects(projects: readonly TestProject[]): ViteUserConfig {
  const { test, ...shared } = preset();
  const { include: _include, exclude: _exclude, ...perProject } = test ?? {};
  return defineConfig({
    ...shared,
    test: {
      pool: 'forks',
      maxWorkers: 2,
      passWithNoTests: true,
      projects: projects.map((project) => ({
        extends: true as const,
        test: {
          ...perProject,
          exclude: ['**/node_modules/**', '**/dist/**'],
          ...project,
        },
      })),
    },
  });
}

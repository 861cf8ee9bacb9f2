import { createRequire } from 'node:module';
import { presetWithProjects } from '@onward/config/vitest.ts';
import { mergeConfig } from 'vitest/config';

const onTheDatabase = ['src/**/*.int.test.ts', 'test/**/*.test.ts'];

const tests = presetWithProjects([
  {
    name: 'unit',
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...onTheDatabase],
  },
  {
    name: 'int',
    include: onTheDatabase,
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
]);

// Vite would take graphql's ESM file while Nest takes the CommonJS one: two classes of the same name.
const graphql = createRequire(import.meta.url).resolve('graphql');

export default mergeConfig(tests, {
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
});

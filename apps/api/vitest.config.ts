import { presetWithProjects } from '@onward/config/vitest.ts';

const onTheDatabase = ['src/**/*.int.test.ts', 'test/**/*.test.ts'];

export default presetWithProjects([
  {
    name: 'unit',
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...onTheDatabase],
  },
  {
    name: 'int',
    include: onTheDatabase,
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: 30_000,
  },
]);

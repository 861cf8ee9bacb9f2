import { preset } from './vitest.ts';

export default preset({ test: { testTimeout: 60_000 } });

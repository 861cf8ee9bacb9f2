import { preset } from '@onward/config/vitest.ts';

export default preset({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });

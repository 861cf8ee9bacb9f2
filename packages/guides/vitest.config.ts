import { preset } from '@onward/config/vitest.ts';

export default preset({ test: { testTimeout: 30_000 } });

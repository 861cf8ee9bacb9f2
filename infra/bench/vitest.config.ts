import { preset } from '@onward/config/vitest.ts';

export default preset();

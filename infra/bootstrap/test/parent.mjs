// Starts a serving child as `npm start` does, then only waits: the test kills it.
import path from 'node:path';
import { serve } from '../children.mjs';

serve([path.join(import.meta.dirname, 'serve-forever.mjs')], { env: {}, output: 'inherit' });
setInterval(() => undefined, 60_000);

// Starts a serving child as `npm start` does, then only waits: the test kills it.
import { serve } from '../children.mjs';

serve([new URL('serve-forever.mjs', import.meta.url).pathname], { env: {}, output: 'inherit' });
setInterval(() => undefined, 60_000);

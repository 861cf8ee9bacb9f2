// `npm run reset-practice`: the practice institution as it was at its first start, and nothing else.
import { runEntry } from './entry.mjs';
import { onPinnedNode } from './node.mjs';
import { script } from './run.mjs';

await onPinnedNode();
await script(() => runEntry('reset-practice', process.argv.slice(2)));

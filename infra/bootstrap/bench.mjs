// `npm run bench`: the figures of docs/benchmarks.md, measured here and now.
import { build } from './build.mjs';
import { onPinnedNode } from './node.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';
import { runNode, script } from './run.mjs';

await onPinnedNode();
await script(async () => {
  await step('Building', build);
  const program = inRoot('infra/bench/bench.mjs');
  const { code } = await runNode([program, ...process.argv.slice(2)], { loud: true });
  return code;
});

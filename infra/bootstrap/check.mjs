// `npm run check`: what to run before handing work over; no database, no browser.
import { onPinnedNode } from './node.mjs';
import { say } from './progress.mjs';
import { sum } from './reports.mjs';
import { script } from './run.mjs';
import { prepareReports, runStages, staticChecks, unitTests } from './stages.mjs';

await onPinnedNode();

await script(async () => {
  prepareReports();
  const { passed, failed, failures } = sum(await runStages([...staticChecks, ...unitTests()]));
  if (failures.length > 0) say(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}\n`);
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

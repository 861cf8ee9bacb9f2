// `npm test`: everything, the cheap first, never from a cache; its last line is the sum.
import { onPinnedNode } from './node.mjs';
import { say } from './progress.mjs';
import { sum } from './reports.mjs';
import { script } from './run.mjs';
import {
  browserTests,
  buildProduct,
  integrationTests,
  prepareReports,
  runStages,
  staticChecks,
  unitTests,
} from './stages.mjs';

await onPinnedNode();

await script(async () => {
  prepareReports();
  process.env['CI'] = '1';
  process.env['NO_COLOR'] = '1';
  delete process.env['FORCE_COLOR'];
  const stages = [
    ...staticChecks,
    ...unitTests(),
    buildProduct,
    ...integrationTests(),
    browserTests,
  ];
  const { passed, failed, failures } = sum(await runStages(stages));
  if (failures.length > 0) say(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}\n`);
  if (passed === 0) say('No test ran.');
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
});

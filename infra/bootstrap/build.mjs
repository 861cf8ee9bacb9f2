import { runTool, StepFailed } from './run.mjs';

/** Builds what is served. Turbo skips what did not change, so a second build takes a moment. */
export async function build() {
  const served = ['@onward/api', '@onward/advisor', '@onward/student'];
  const { code, output } = await runTool('turbo', [
    'run',
    'build',
    ...served.map((name) => `--filter=${name}`),
    '--output-logs=errors-only',
  ]);
  if (code !== 0) throw new StepFailed(`The build failed:\n${output}`);
}

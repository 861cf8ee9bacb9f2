// `npm start`: one origin that serves the api and both apps on a database of its own.
import { startApi } from './api.mjs';
import { build } from './build.mjs';
import { end, ending, stopAsked } from './children.mjs';
import { openDatabase, prepareDatabase } from './database.mjs';
import { onPinnedNode } from './node.mjs';
import { choosePort, wantedPort } from './ports.mjs';
import { say, step } from './progress.mjs';
import { script, StepFailed } from './run.mjs';
import { welcome } from './welcome.mjs';

await onPinnedNode();

/**
 * @param {import('@onward/database').RunningDatabase} database
 * @param {Promise<string>} asked
 */
async function serveOn(database, asked) {
  const prepared = await step('Preparing the database', () => prepareDatabase(database));
  const port = await choosePort(wantedPort());
  const api = await step('Starting the server', () => startApi(database, port));
  welcome(`http://localhost:${port}`, database, prepared);
  const reason = await Promise.race([asked, ending(api)]);
  if (typeof reason === 'string') say('\n  Stopping …');
  await end(api);
  if (typeof reason !== 'string') throw new StepFailed('The server ended by itself.');
}

/** @param {Promise<string>} asked */
async function buildAndServe(asked) {
  await step('Building', build);
  const database = await step('Starting PostgreSQL', openDatabase);
  try {
    await serveOn(database, asked);
  } finally {
    await database.stop();
    say('  Stopped.');
  }
}

await script(async () => {
  say('Onward');
  await buildAndServe(stopAsked());
});

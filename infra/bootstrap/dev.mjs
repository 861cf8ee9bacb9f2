// `npm run dev`: the database here, the api and both apps reloaded as their files change, one origin.
import { freePort } from '../database/ports.mjs';
import { build } from './build.mjs';
import { end, serve, stopAsked } from './children.mjs';
import { openDatabase, prepareDatabase, servingEnvironment } from './database.mjs';
import { openFront } from './dev-front.mjs';
import { onPinnedNode } from './node.mjs';
import { inRoot } from './paths.mjs';
import { choosePort, wantedPort } from './ports.mjs';
import { say, step } from './progress.mjs';
import { script, toolFile } from './run.mjs';
import { welcome } from './welcome.mjs';

await onPinnedNode();

const watched = [
  'apps/api/src',
  'packages/core/src',
  'packages/guides/src',
  'packages/scenarios/src',
];

/**
 * @param {import('@onward/database').RunningDatabase} database
 * @param {number} port
 */
function watchApi(database, port) {
  const paths = watched.map((folder) => `--watch-path=${inRoot(folder)}`);
  const flags = ['--conditions=source', '--import', '@oxc-node/core/register'];
  return serve([...paths, ...flags, 'src/main.ts'], {
    cwd: inRoot('apps/api'),
    env: { ...servingEnvironment(database), NODE_ENV: 'development', PORT: String(port) },
    output: 'inherit',
  });
}

/**
 * @param {'advisor' | 'student'} app
 * @param {number} port
 */
function watchApp(app, port) {
  const args = [
    '--port',
    String(port),
    '--strictPort',
    '--host',
    '127.0.0.1',
    '--clearScreen',
    'false',
  ];
  return serve([toolFile('vite'), ...args], {
    cwd: inRoot('apps', app),
    env: { NODE_ENV: 'development' },
    output: 'inherit',
  });
}

await script(async () => {
  const asked = stopAsked();
  await step('Building', build);
  const database = await step('Starting PostgreSQL', openDatabase);
  const prepared = await step('Preparing the database', () => prepareDatabase(database));
  const port = await choosePort(wantedPort());
  const [apiPort, advisorPort, studentPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const children = [
    watchApi(database, apiPort),
    watchApp('advisor', advisorPort),
    watchApp('student', studentPort),
  ];
  const front = await openFront(port, [
    { prefix: '/advisor', port: advisorPort },
    { prefix: '/student', port: studentPort },
    { prefix: '', port: apiPort },
  ]);
  welcome(`http://localhost:${port}`, database, prepared);
  await asked;
  say('\n  Stopping …');
  front.closeAllConnections();
  front.close();
  await Promise.all(children.map(end));
  await database.stop();
});

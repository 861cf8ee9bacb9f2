// The product on a fresh database of its own, for the journeys. Prints nothing but trouble.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startDatabase } from '@onward/database';
import { startApi } from '../../infra/bootstrap/api.mjs';
import { end, stopAsked } from '../../infra/bootstrap/children.mjs';
import { ownerEnvironment, prepareDatabase } from '../../infra/bootstrap/database.mjs';
import { dataFolder } from '../../infra/bootstrap/paths.mjs';

const dir = path.join(dataFolder, 'e2e');
const asked = stopAsked();
rmSync(dir, { recursive: true, force: true });
const database = await startDatabase({ dir, database: 'onward' });
try {
  await prepareDatabase(database);
  // The journeys make institutions of their own through the same entry point an operator uses.
  const entry = { env: ownerEnvironment(database), ownerUrl: database.ownerUrl };
  writeFileSync(path.join(dir, 'entry.json'), JSON.stringify(entry), { mode: 0o600 });
  const api = await startApi(database, Number(process.env['PORT']));
  await asked;
  await end(api);
} finally {
  await database.stop();
}

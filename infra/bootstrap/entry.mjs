import { build } from './build.mjs';
import { openDatabase, ownerEnvironment } from './database.mjs';
import { step } from './progress.mjs';
import { apiEntry, runNode } from './run.mjs';

/**
 * Runs one of the api's command line entry points on the product's database. Each brings the schema up to
 * date itself.
 * @param {string} name such as `institution-create`
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runEntry(name, args) {
  await step('Building', build);
  const database = await openDatabase();
  try {
    const env = ownerEnvironment(database);
    const { code } = await runNode([apiEntry(name), ...args], { env, loud: true });
    return code;
  } finally {
    await database.stop();
  }
}

import { shipPacks } from './guide-packs/index.ts';
import { prepareDatabase, type Owner } from './platform/database/prepare.ts';
import { env } from './platform/env.ts';
import { ensureKeysFile, keys } from './platform/keys.ts';

/** The owner's connection to an up-to-date database, its keys made where a keys file is named. For entry points. */
export async function openAsOwner(): Promise<Owner> {
  const { DATABASE_URL, ONWARD_KEYS_FILE } = env();
  if (!DATABASE_URL)
    throw new Error('DATABASE_URL is needed: the address of the database as its owner.');
  if (ONWARD_KEYS_FILE) ensureKeysFile(ONWARD_KEYS_FILE);
  const owner = await prepareDatabase(DATABASE_URL, keys().appPassword);
  await shipPacks(owner);
  return owner;
}

/** Runs an entry point to its end; a failure is told in one sentence and ends with 1. */
export async function runEntryPoint(work: (owner: Owner) => Promise<void>): Promise<void> {
  let owner: Owner | undefined;
  try {
    owner = await openAsOwner();
    await work(owner);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await owner?.destroy();
  }
}

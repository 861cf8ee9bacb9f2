import '../src/platform/temporal.ts';
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabase } from '@onward/database';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../src/platform/database/prepare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string;
  }
}

/** Password of the app role in test databases. */
export const testPassword = 'app-role-in-tests-only';

/** One real PostgreSQL for the run, migrated once; each worker copies it (see database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(path.join(tmpdir(), 'onward-test-'));
  const database = await startDatabase({ dir, database: 'onward_template' });
  const owner = await prepareDatabase(database.ownerUrl, testPassword);
  await owner.destroy();
  project.provide('ownerUrl', database.ownerUrl);
  return async () => {
    await database.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { env, type Env } from './env.ts';

const shape = z.object({ appPassword: z.string(), dataKey: z.base64(), cursorKey: z.base64() });

/** The secrets of one installation. Keys are 32 bytes, base64. */
export type Keys = z.infer<typeof shape>;

/** Makes the keys file (readable by its owner alone) where there is none, and returns what it holds. */
export function ensureKeysFile(file: string): Keys {
  if (!existsSync(file)) {
    const key = () => randomBytes(32).toString('base64');
    const made: Keys = {
      appPassword: randomBytes(24).toString('base64url'),
      dataKey: key(),
      cursorKey: key(),
    };
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function storedIn(file: string | undefined): Partial<Keys> {
  if (!file || !existsSync(file)) return {};
  return shape.partial().parse(JSON.parse(readFileSync(file, 'utf8')));
}

function problemWith(name: string, key: string | undefined): string[] {
  if (!key) return [`${name} is missing`];
  return Buffer.from(key, 'base64').length === 32 ? [] : [`${name} must be 32 bytes in base64`];
}

/** The keys from the environment, completed from the keys file; throws naming every problem. */
export function readKeys(from: Env): Keys {
  const stored = storedIn(from.ONWARD_KEYS_FILE);
  const appPassword = from.ONWARD_APP_PASSWORD ?? stored.appPassword;
  const dataKey = from.ONWARD_DATA_KEY ?? stored.dataKey;
  const cursorKey = from.ONWARD_CURSOR_KEY ?? stored.cursorKey;
  const problems = [
    ...problemWith('ONWARD_DATA_KEY', dataKey),
    ...problemWith('ONWARD_CURSOR_KEY', cursorKey),
  ];
  if (!appPassword && !from.APP_DATABASE_URL) problems.push('ONWARD_APP_PASSWORD is missing');
  if (problems.length > 0)
    throw new Error(
      `Keys: ${problems.join('; ')}. A keys file named by ONWARD_KEYS_FILE may hold them.`,
    );
  return { appPassword: appPassword ?? '', dataKey: dataKey ?? '', cursorKey: cursorKey ?? '' };
}

let held: Keys | undefined;

/** This process's keys, read at the first call. */
export function keys(): Keys {
  held ??= readKeys(env());
  return held;
}

/** The address the application connects with: never the owner's. */
export function appDatabaseUrl(from: Env = env()): string {
  if (from.APP_DATABASE_URL) return from.APP_DATABASE_URL;
  if (!from.DATABASE_URL) throw new Error('DATABASE_URL or APP_DATABASE_URL is needed');
  const url = new URL(from.DATABASE_URL);
  url.username = 'app_rw';
  url.password = readKeys(from).appPassword;
  return url.href;
}

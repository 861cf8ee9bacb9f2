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

/** The keys from the environment, completed from the keys file; throws naming each one that is missing. */
export function readKeys(from: Env): Keys {
  const file = from.ONWARD_KEYS_FILE;
  const stored =
    file && existsSync(file) ? shape.partial().parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const keys = {
    appPassword: from.ONWARD_APP_PASSWORD ?? stored.appPassword ?? '',
    dataKey: from.ONWARD_DATA_KEY ?? stored.dataKey ?? '',
    cursorKey: from.ONWARD_CURSOR_KEY ?? stored.cursorKey ?? '',
  };
  const missing = [
    keys.dataKey ? '' : 'ONWARD_DATA_KEY',
    keys.cursorKey ? '' : 'ONWARD_CURSOR_KEY',
    keys.appPassword || from.APP_DATABASE_URL ? '' : 'ONWARD_APP_PASSWORD',
  ].filter(Boolean);
  if (missing.length > 0)
    throw new Error(`Missing keys: ${missing.join(', ')} (or a keys file in ONWARD_KEYS_FILE)`);
  for (const [name, key] of [
    ['data key', keys.dataKey],
    ['cursor key', keys.cursorKey],
  ] as const)
    if (Buffer.from(key, 'base64').length !== 32)
      throw new Error(`The ${name} must be 32 bytes, base64`);
  return keys;
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

import './platform/temporal.ts';
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { isTimeZone } from '@onward/core/shared';
import { inviteFirstDean } from './accounts/index.ts';
import { runEntryPoint } from './entry.ts';
import { createInstitution } from './institutions/index.ts';
import { appDataSource } from './platform/database/data-source.ts';
import { env } from './platform/env.ts';
import { appDatabaseUrl } from './platform/keys.ts';
import { inInstitution, systemScope } from './platform/tenancy/index.ts';
import { bindPool } from './platform/tenancy/pool.ts';

const text = { type: 'string' } as const;
const options = {
  name: text,
  slug: text,
  zone: text,
  'dean-name': text,
  'dean-email': text,
  origin: text,
} as const;

type Given = Partial<Record<keyof typeof options, string>>;

function wanted(given: Given, key: keyof typeof options): string {
  const value = given[key]?.trim();
  if (!value) throw new Error(`--${key} is needed.`);
  return value;
}

/** Makes an institution and prints the link with which its first dean comes in. */
await runEntryPoint(async (owner) => {
  const { values } = parseArgs({
    options,
    args: process.argv.slice(2).filter((word) => word !== 'create'),
  });
  const [name, slug, timeZone] = [
    wanted(values, 'name'),
    wanted(values, 'slug'),
    wanted(values, 'zone'),
  ];
  const dean = { name: wanted(values, 'dean-name'), email: wanted(values, 'dean-email') };
  if (!isTimeZone(timeZone))
    throw new Error(`"${timeZone}" is no time zone; one is America/New_York.`);
  const institutionId = await createInstitution(owner, { name, slug, timeZone });
  const app = await appDataSource(appDatabaseUrl(), 2);
  bindPool(app);
  const link = await inInstitution(systemScope(institutionId), () => inviteFirstDean(dean)).finally(
    () => app.destroy(),
  );
  const origin = values.origin ?? env().ONWARD_ORIGIN ?? `http://localhost:${env().PORT}`;
  process.stdout.write(
    `${name} is made. Its first dean comes in once, before ${link.expiresAt}, with:\n\n  ${origin}/${slug}/welcome#${link.token}\n\n`,
  );
});

import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { afterAll } from 'vitest';
import { workerDatabase } from './database.ts';

/** The product in this process, on a real database, as the app role. */
export interface TestServer {
  readonly fastify: FastifyInstance;
  /** Where the app role connects, for a second process on the same database. */
  readonly appUrl: string;
  /** The owner's connection: for making institutions and looking underneath, never for what is tested. */
  readonly owner: DataSource;
}

let started: Promise<TestServer> | undefined;
let module: Type | undefined;
let stop: (() => Promise<void>) | undefined;

/** Serves another module than the product's in this file; call it before anything else. */
export function serveModule(other: Type): void {
  module = other;
}

async function start(): Promise<TestServer> {
  const { ownerUrl, appUrl } = await workerDatabase();
  const key = () => randomBytes(32).toString('base64');
  Object.assign(process.env, {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    APP_DATABASE_URL: appUrl,
    ONWARD_DATA_KEY: key(),
    ONWARD_CURSOR_KEY: key(),
    ONWARD_POOL: process.env['ONWARD_POOL'] ?? '5',
  });
  // Modules that read the environment are loaded once it is set.
  const { appDataSource, ownerDataSource } =
    await import('../src/platform/database/data-source.ts');
  const { bindPool, unbindPool } = await import('../src/platform/tenancy/pool.ts');
  const { createServer } = await import('../src/platform/http/server.ts');
  const { authenticate } = await import('../src/accounts/index.ts');
  const { AppModule } = await import('../src/app.module.ts');
  const { shipPacks } = await import('../src/guide-packs/index.ts');
  const app = await appDataSource(appUrl, Number(process.env['ONWARD_POOL']));
  bindPool(app);
  const server = await createServer(module ?? AppModule, authenticate);
  const owner = await ownerDataSource(ownerUrl);
  await shipPacks(owner);
  stop = async () => {
    await server.nest.close();
    unbindPool();
    await app.destroy();
    await owner.destroy();
  };
  return { fastify: server.fastify, owner, appUrl };
}

/** The server of this test file, started at the first call. */
export function testServer(): Promise<TestServer> {
  started ??= start();
  return started;
}

afterAll(async () => {
  await stop?.();
  started = undefined;
  stop = undefined;
});

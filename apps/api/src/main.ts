import './platform/temporal.ts';
import 'reflect-metadata';
import { authenticate } from './accounts/index.ts';
import { AppModule } from './app.module.ts';
import { appDataSource } from './platform/database/data-source.ts';
import { checkDatabase } from './platform/database/self-check.ts';
import { env } from './platform/env.ts';
import { createServer } from './platform/http/server.ts';
import { appDatabaseUrl, keys } from './platform/keys.ts';
import { log } from './platform/log.ts';
import { bindPool } from './platform/tenancy/pool.ts';

/** Longest wait for answers under way, in milliseconds. */
const drainTime = 20_000;

async function start(): Promise<void> {
  keys();
  const dataSource = await appDataSource(appDatabaseUrl(), env().ONWARD_POOL);
  bindPool(dataSource);
  await checkDatabase();
  const server = await createServer(AppModule, authenticate);
  await server.fastify.listen({ host: env().HOST, port: env().PORT });
  log().info(
    { address: server.fastify.listeningOrigin, ms: Math.round(process.uptime() * 1000) },
    'ready',
  );
  process.send?.({ ready: server.fastify.listeningOrigin });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log().info({ signal }, 'stopping');
    server.drain();
    setTimeout(() => process.exit(1), drainTime).unref();
    await server.nest.close();
    await dataSource.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(signal));
}

start().catch((error: unknown) => {
  log().fatal({ err: error }, error instanceof Error ? error.message : 'did not start');
  process.exit(1);
});

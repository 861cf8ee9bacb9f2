import type { FastifyInstance } from 'fastify';
import { boundPool } from '../tenancy/pool.ts';

/** `/health/live`: the process answers. `/health/ready`: it can reach its database and is not shutting down. */
export function giveHealth(app: FastifyInstance, draining: () => boolean): void {
  app.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ live: true }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const ready = !draining() && (await reachesDatabase());
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready });
  });
}

async function reachesDatabase(): Promise<boolean> {
  try {
    await boundPool().pool.query('select 1');
    return true;
  } catch {
    return false;
  }
}

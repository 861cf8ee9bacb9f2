import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { reservedSlugs } from './slugs.ts';

const apps = path.resolve(import.meta.dirname, '../../../..');

/** Where the built web apps are. */
export const builtApps = {
  advisor: path.join(apps, 'advisor/dist'),
  student: path.join(apps, 'student/dist'),
} as const;

/** The public pages of an institution. */
const publicAddresses = [
  '/:slug',
  '/:slug/welcome',
  '/:slug/account',
  '/:slug/debrief',
  '/:slug/answers/:debrieferId',
] as const;

type AppName = keyof typeof builtApps;

/** Hashed assets may be kept for ever; pages must be asked for anew. */
function cacheHeaders(reply: { header(name: string, value: string): unknown }, file: string): void {
  const hashed = file.includes(`${path.sep}assets${path.sep}`);
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-store');
}

/** Serves both apps on one origin; every address inside an app is its index page, because the app reads addresses. */
export async function serveApps(app: FastifyInstance): Promise<void> {
  const built = (Object.keys(builtApps) as AppName[]).filter((name) =>
    existsSync(path.join(builtApps[name], 'index.html')),
  );
  for (const [n, name] of built.entries())
    await app.register(fastifyStatic, {
      root: builtApps[name],
      prefix: `/${name}/`,
      decorateReply: n === 0,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: cacheHeaders as never,
    });
  const page = (reply: FastifyReply, name: AppName, file = 'index.html') =>
    reply.header('cache-control', 'no-store').sendFile(file, builtApps[name]);
  const publicPage = (reply: FastifyReply) => page(reply, 'student', 'public.html');
  for (const name of built) {
    app.get(`/${name}`, (_request, reply) => page(reply, name));
    app.get(`/${name}/*`, (request, reply) =>
      isFile(request.url) ? reply.callNotFound() : page(reply, name),
    );
  }
  if (!built.includes('student')) return;
  app.get('/', (_request, reply) => publicPage(reply));
  for (const address of publicAddresses)
    app.get<{ Params: { slug: string } }>(address, (request, reply) =>
      reservedSlugs.has(request.params.slug) || request.params.slug.includes('.')
        ? reply.callNotFound()
        : publicPage(reply),
    );
}

function isFile(url: string): boolean {
  return /\.[a-z0-9]+(\?|$)/i.test(url.split('/').at(-1) ?? '');
}

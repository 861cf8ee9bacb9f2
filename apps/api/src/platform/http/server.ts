import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { env } from '../env.ts';
import { nestLog } from '../nest-log.ts';
import { serveApps } from './apps.ts';
import { overHttps } from './cookies.ts';
import { giveHealth } from './health.ts';
import { refuseForeign } from './same-origin.ts';
import { giveUnits, type Authenticate } from './unit-of-request.ts';

/** A server that has not begun to listen. */
export interface Server {
  readonly nest: NestFastifyApplication;
  readonly fastify: FastifyInstance;
  /** Says "not ready" from now on, so that a balancer looks elsewhere. */
  drain(): void;
}

const mebibyte = 1024 * 1024;

function contentSecurity() {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // The component library sets its variables and positions with inline styles; scripts stay strict.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  };
}

async function protect(app: FastifyInstance): Promise<void> {
  await app.register(
    helmet as never,
    {
      contentSecurityPolicy: contentSecurity(),
      strictTransportSecurity: overHttps()
        ? { maxAge: 31_536_000, includeSubDomains: true }
        : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
    } as never,
  );
  await app.register(cookie as never);
  await app.register(
    multipart as never,
    {
      limits: { files: 1, fields: 0, parts: 1, fileSize: 25 * mebibyte },
    } as never,
  );
  await app.register(compress as never, { threshold: 2048, encodings: ['br', 'gzip'] } as never);
  app.addHook('onRequest', refuseForeign);
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/graphql')) void reply.header('cache-control', 'no-store');
  });
}

/** Puts the server together: protection, unit of work, health, GraphQL and routes of `module`, then both apps. */
export async function createServer(module: Type, authenticate: Authenticate): Promise<Server> {
  const proxies = env().ONWARD_TRUSTED_PROXIES.split(',').filter(Boolean);
  const adapter = new FastifyAdapter({
    handlerTimeout: env().ONWARD_REQUEST_SECONDS * 1000,
    trustProxy: proxies.length > 0 ? proxies : false,
    bodyLimit: mebibyte,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
  } as never);
  const nest = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: nestLog,
    abortOnError: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  let draining = false;
  fastify.addHook('onRoute', (route) => {
    // A list of 25 MiB and its rows take longer than a page.
    if (route.url.startsWith('/imports') || route.url.startsWith('/exports'))
      route.handlerTimeout = 120_000;
  });
  await protect(fastify);
  giveUnits(fastify, authenticate);
  giveHealth(fastify, () => draining);
  await nest.init();
  await serveApps(fastify);
  await fastify.ready();
  return {
    nest,
    fastify,
    drain: () => {
      draining = true;
    },
  };
}

import type { LoggerService } from '@nestjs/common';
import { log } from './log.ts';

/** Nest's own messages in the process's log; what Nest tells at start is detail. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log().debug({ nest: true }, String(message)),
  debug: (message: unknown) => log().debug({ nest: true }, String(message)),
  verbose: () => undefined,
  warn: (message: unknown) => log().warn({ nest: true }, String(message)),
  error: (message: unknown, ...rest: unknown[]) =>
    log().error({ nest: true, err: message instanceof Error ? message : rest[0] }, String(message)),
  fatal: (message: unknown) => log().fatal({ nest: true }, String(message)),
};

import { pino, type Logger } from 'pino';
import { env } from './env.ts';

/** Paths whose values never reach a log line: credentials, and whatever a person typed. */
export const redacted = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.secret',
  '*.email',
  '*.variables',
  '*.parameters',
  'err.parameters',
  'err.detail',
  'err.where',
  'err.driverError',
];

let logger: Logger | undefined;

/** The process's logger: JSON lines on standard error, so that standard output stays for people. */
export function log(): Logger {
  logger ??= pino(
    { level: env().LOG_LEVEL, redact: { paths: redacted, censor: '[redacted]' }, base: null },
    pino.destination({ dest: 2, sync: true }),
  );
  return logger;
}

import { z } from 'zod';

const seconds = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const shape = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The owner's address: migrations and institution-create only. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The app role's address; derived from DATABASE_URL and the app password where it is not given. */
  APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ONWARD_APP_PASSWORD: z.string().min(16).optional(),
  /** A file with the generated secrets (see keys.ts); made by database-prepare beside the embedded data. */
  ONWARD_KEYS_FILE: z.string().optional(),
  /** 32 bytes, base64: wraps the authors' data keys. */
  ONWARD_DATA_KEY: z.base64().optional(),
  /** 32 bytes, base64: signs page cursors. */
  ONWARD_CURSOR_KEY: z.base64().optional(),
  /** The origin people type, e.g. https://onward.example.edu; decides the cookie's name and the Origin check. */
  ONWARD_ORIGIN: z.url().optional(),
  /** `1` fills the practice institution when the database is prepared. */
  ONWARD_PRACTICE: z.enum(['0', '1']).default('0'),
  ONWARD_POOL: z.coerce.number().int().min(1).max(200).default(16),
  /** Longest life of one request, in seconds: undoing a list of 10,000 takes its time; each statement has 5 s. */
  ONWARD_REQUEST_SECONDS: seconds(30),
  /** Proxy addresses (CIDR, comma separated) whose forwarding headers are believed. */
  ONWARD_TRUSTED_PROXIES: z.string().default(''),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** What the process was told by its surroundings, checked. */
export type Env = z.infer<typeof shape>;

/** Reads an environment and lists every problem at once; throws when there is one. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(filled);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(`The environment is not usable:\n${problems.join('\n')}`);
}

let parsed: Env | undefined;

/** The process's environment, parsed at the first call. */
export function env(): Env {
  parsed ??= readEnv(process.env);
  return parsed;
}

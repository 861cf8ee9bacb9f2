import { z } from 'zod';
import { comparisons, listKinds, packCodes, scriptKinds, topics } from './pack.ts';
import { taskCategories, taskOwners } from './plan-template.ts';
import type { GuidePack } from './pack.ts';

const words = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(10_000, 'is longer than 10,000 characters')
  .refine(
    (text) => !text.includes('\u0000') && text.isWellFormed(),
    'has characters that cannot be kept',
  );
const code = z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/, 'is not lower snake case with dots');
const factor = z.string().regex(/^[a-z_]+\.[a-z_]+$/, 'is not written domain.factor');

const source = z.object({
  item: z
    .string()
    .regex(/^((DR|IR|IMG|LA|PMC)-\d\d|composed|own)$/, 'is not an item number such as DR-18'),
  file: words,
  lines: words,
});
const outside = z.object({
  link: z.url(),
  asOf: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is not a day such as 2026-11-23'),
  mark: z.enum(['P', 'S']),
});
const entry = z.object({ code, source, outside: outside.optional() });
const voicesShape = { staff: words.optional(), student: words.optional() };
const hasVoice = (voices: { staff?: string; student?: string }) =>
  Boolean(voices.staff ?? voices.student);
const voices = z.object(voicesShape).refine(hasVoice, 'has neither staff nor student wording');
const line = z
  .object({ code, ...voicesShape, factors: z.array(factor).optional() })
  .refine(hasVoice, 'has neither staff nor student wording');
const bothVoices = { staff: words, student: words };

const number = z.number('is not a number');
const month = z.int('is not a whole number').min(0, 'is less than 0').max(60, 'is more than 60');
const window = z
  .object({ from: month, to: month })
  .refine((span) => span.from <= span.to, 'ends before it begins');
const span = entry.extend({ ...bothVoices, window });
const task = entry
  .extend({
    ...bothVoices,
    phase: code,
    why: words,
    owner: z.enum(taskOwners),
    category: z.enum(taskCategories),
    evidence: words,
    factors: z.array(factor),
    earliest: month,
    latest: month,
  })
  .refine((value) => value.earliest <= value.latest, 'is due before it can begin');

const template = entry.extend({
  title: voices,
  anchor: z.enum(['march_of_failed_match', 'plan_start']),
  targetYearsAfter: z.int().min(1).max(10).nullable(),
  says: voices,
  phases: z.array(span).min(1),
  gaps: z.array(span),
  tasks: z.array(task).min(1),
});

const threshold = entry
  .extend({
    topic: z.enum(topics),
    comparison: z.enum(comparisons),
    low: number,
    high: number,
    andMore: z.boolean().optional(),
    unit: words,
    beside: z.string().optional(),
    staff: words,
  })
  .refine((value) => value.low <= value.high, 'has its ends the wrong way round');

const script = entry.extend({
  kind: z.enum(scriptKinds),
  title: words,
  note: words,
  text: words,
  blanks: z.array(words),
});

const ownCode = z.custom<`own_${string}`>(
  (value) => typeof value === 'string' && /^own_[a-z0-9_]+$/.test(value),
  'is neither a code of ours nor one that begins with own_',
);
const audience = z.object({
  specialty: z.enum(['diagnostic_radiology', 'interventional_radiology', 'other']).nullable(),
  region: z.enum(['los_angeles', 'other']).nullable(),
  trainedAbroad: z.boolean().nullable(),
});

/** Shape of a pack; `checkPack` adds what holds between its entries and names entry and field. */
export const packSchema: z.ZodType<GuidePack> = z.object({
  code: z.union([z.enum(packCodes), ownCode]),
  version: z.int().min(1),
  title: words,
  covers: words,
  audience: audience.optional(),
  reasons: z.array(entry.extend({ ...bothVoices, group: code, factors: z.array(factor).min(1) })),
  thresholds: z.array(threshold),
  axes: z.array(entry.extend({ ...bothVoices, title: words })),
  attendeeKinds: z.array(entry.extend({ ...bothVoices, hint: words })),
  packetItems: z.array(entry.extend({ ...bothVoices, hint: words })),
  debriefQuestions: z.array(
    entry.extend({ staff: words, hint: words, set: z.enum(['guide', 'composed']) }),
  ),
  lists: z.array(
    entry.extend({
      kind: z.enum(listKinds),
      title: voices,
      intro: voices.optional(),
      lines: z.array(line).min(1),
    }),
  ),
  scripts: z.array(script),
  articles: z.array(entry.extend({ title: words, paragraphs: z.array(words).min(1) })),
  faq: z.array(entry.extend({ question: words, answer: words, staff: words.optional() })),
  guards: z.array(
    entry.extend({ kind: z.enum(['rule', 'pitfall']), staff: words, student: words.optional() }),
  ),
  planTemplates: z.array(template),
});

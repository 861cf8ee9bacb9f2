import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { asSent, documentFor } from './documents.mjs';
import { memoryOf } from './load.mjs';
import { takeInRaw } from './raw/take-in.mjs';
import { figure, noted } from './report.mjs';
import { startProduct } from './servers.mjs';
import { onWorld } from './world.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {import('./world.mjs').World} World */

const ROWS = 10_000;

/** @param {World} world an institution of its own, with one dean who is signed in and an empty cohort */
async function newPlace(world) {
  const institutionId = randomUUID();
  const deanId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const slug = `import-${institutionId.slice(0, 8)}`;
  await onWorld(
    world,
    `with i as (insert into app.institution (institution_id, id, slug, name, time_zone) values ($1, $1, $2, 'Import', 'UTC')),
       d as (insert into directory.institution_slug (slug, institution_id) values ($2, $1)),
       y as (insert into app.cycle (institution_id, id, match_year) values ($1, $1, 2026)),
       c as (insert into app.cohort (institution_id, id, cycle_id, name, type) values ($1, $1, $1, '2026', 'did_not_match')),
       p as (insert into app.person (institution_id, id, role, full_name) values ($1, $3, 'dean', 'Dean'))
     insert into app.session (institution_id, id, person_id, token_hash, expires_at)
     values ($1, gen_random_uuid(), $3, $4, now() + interval '1 hour')`,
    [institutionId, slug, deanId, createHash('sha256').update(token).digest()],
  );
  return { institutionId, deanId, cookie: `onward=${institutionId}.${token}` };
}

/** Invented people, as a list of an office has them. */
const people = Array.from({ length: ROWS }, (_, n) => ({
  name: `Person ${n} Family${n}`,
  aamc: String(30_000_000 + n),
  school: `S${n}`,
  email: `p${n}@school.example`,
  graduated: '2026-05-15',
  kind: 'us_md_senior',
  outcome: 'unmatched_full',
}));

const heading = 'Name,AAMC ID,School ID,E-mail,Graduation date,Applicant type,Outcome';
const list = [heading, ...people.map((person) => Object.values(person).join(','))].join('\n');

/** @param {string} origin */
const askerAt = (origin, /** @type {string} */ cookie) => {
  const headers = { 'x-onward-csrf': '1', cookie };
  /**
   * @param {'query' | 'mutation'} kind
   * @param {string} field
   * @param {Record<string, unknown>} values
   */
  const ask = async (kind, field, values) => {
    const document = documentFor(kind, field);
    if (!document) throw new Error(`no document of the apps asks for ${field}`);
    const body = JSON.stringify(asSent(document, { idempotencyKey: randomUUID(), ...values }));
    const json = { ...headers, 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers: json, body });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data[field];
  };
  const upload = async () => {
    const body = new FormData();
    body.append('file', new Blob([list]), 'list.csv');
    const answer = await fetch(`${origin}/imports/upload`, { method: 'POST', headers, body });
    const { importId, errors } = await answer.json();
    if (!importId) throw new Error(JSON.stringify(errors));
    return importId;
  };
  return { ask, upload };
};

/**
 * Upload, check and commit through the product.
 * @param {string} origin
 * @param {{ institutionId: string, cookie: string }} place
 * @returns {Promise<number>} milliseconds
 */
async function takeIn(origin, { institutionId, cookie }) {
  const { ask, upload } = askerAt(origin, cookie);
  const began = performance.now();
  const id = await upload();
  let page = await ask('query', 'importPage', { id });
  await ask('mutation', 'checkImport', {
    id,
    expectedVersion: page.version,
    cohortId: institutionId,
  });
  do {
    await sleep(20);
    page = await ask('query', 'importPage', { id });
  } while (page.state === 'checking');
  const hold = { heldFor: [], heldUntil: null };
  const done = await ask('mutation', 'commitImport', { id, expectedVersion: page.version, hold });
  if (done.state !== 'committed') throw new Error(`the import is ${done.state}`);
  return performance.now() - began;
}

/**
 * Ten thousand rows taken in, beside the same rows written without a check.
 * @param {World} world
 * @returns {Promise<Figure[]>}
 */
export async function importing(world) {
  const title = 'import of 10,000 rows';
  if (!documentFor('mutation', 'commitImport')) return [noted(title, 'no screen asks for it yet')];
  const product = await startProduct(world);
  const idle = memoryOf(product.pid);
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(product.pid));
  }, 50);
  try {
    const raw = await takeInRaw(
      world.serving['APP_DATABASE_URL'] ?? '',
      await newPlace(world),
      people,
    );
    const ms = await takeIn(product.origin, await newPlace(world));
    const more = `${Math.round(ms)} ms, raw ${Math.round(raw)} ms`;
    return [
      figure(`${title}, upload to commit: share of raw`, raw / ms, { atLeast: 0.6, more }),
      figure(`${title}: memory above idle`, most - idle, { atMost: 150, unit: ' MiB', digits: 0 }),
    ];
  } finally {
    clearInterval(watch);
    await product.stop();
  }
}

import { createHash } from 'node:crypto';
import path from 'node:path';
import { startDatabase } from '@onward/database';
import pg from 'pg';
import { ownerEnvironment, prepareDatabase, servingEnvironment } from '../bootstrap/database.mjs';
import { dataFolder } from '../bootstrap/paths.mjs';
import { step } from '../bootstrap/progress.mjs';
import { ADVISORS_EACH, CASES_EACH, fill } from './fill.mjs';

/**
 * A signed-in advisor of the measured database.
 * @typedef {object} Visitor
 * @property {string} institutionId
 * @property {string} personId
 * @property {string} cookie as the browser sends it
 * @property {string[]} caseIds the fifty cases of this advisor
 * @property {string[]} debriefIds held, not signed yet
 */

/**
 * @typedef {object} World
 * @property {number} people
 * @property {import('@onward/database').RunningDatabase} database
 * @property {Record<string, string | undefined>} serving environment of a server on it
 * @property {Visitor[]} visitors
 */

/** @param {string} word */
const idOf = (word) => {
  const hex = createHash('md5').update(word).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5');
};

/** How many advisors visit, each of another institution where there are enough. */
const VISITORS = 40;

/**
 * @param {number} people
 * @param {number} place which of the visitors
 */
function visitorAt(people, place) {
  const institutions = people / CASES_EACH;
  const institution = 1 + (place % institutions);
  const turn = Math.floor(place / institutions) % ADVISORS_EACH;
  const advisor = (institution - 1) * ADVISORS_EACH + 1 + turn;
  const first = (institution - 1) * CASES_EACH + 1;
  const numbers = Array.from({ length: CASES_EACH }, (_, at) => first + at).filter(
    (n) => n % ADVISORS_EACH === turn,
  );
  const token = createHash('sha256').update(`visitor ${place}`).digest('base64url');
  const institutionId = idOf(`institution${institution}`);
  return {
    institutionId,
    personId: idOf(`advisor${advisor}`),
    token,
    cookie: `onward=${institutionId}.${token}`,
    caseIds: numbers.map((n) => idOf(`case${n}`)),
    debriefIds: numbers.map((n) => idOf(`debrief${n}`)),
  };
}

/**
 * @param {pg.Client} owner
 * @param {ReturnType<typeof visitorAt>[]} visitors
 */
async function signIn(owner, visitors) {
  await owner.query(
    `update app.institution set staff_idle_minutes = 1000 where slug like 'bench-%'`,
  );
  for (const { institutionId, personId, token } of visitors) {
    const hash = createHash('sha256').update(token).digest('hex');
    await owner.query(
      `insert into app.session (institution_id, id, person_id, token_hash, expires_at)
       values ($1, gen_random_uuid(), $2, decode($3, 'hex'), now() + interval '1 day')
       on conflict (institution_id, token_hash) do update
       set last_seen_at = now(), expires_at = excluded.expires_at, ended_at = null`,
      [institutionId, personId, hash],
    );
  }
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} owner */
async function isFilled(owner) {
  const { rowCount } = await owner.query('select 1 from app.recovery_case limit 1');
  return rowCount === 1;
}

/**
 * A database with so many cases, filled once and kept in `.data/bench`, and advisors signed in to it.
 * @param {number} people a multiple of 250
 * @returns {Promise<World>}
 */
export async function openWorld(people) {
  process.env['ONWARD_PRACTICE'] = '0';
  const dir = path.join(dataFolder, 'bench');
  const database = await startDatabase({ dir, database: `bench_${people}` });
  await prepareDatabase(database);
  const visitors = Array.from({ length: VISITORS }, (_, place) => visitorAt(people, place));
  await asOwner(database.ownerUrl, async (owner) => {
    if (!(await isFilled(owner))) {
      await step(`Filling a database with ${people} cases (once)`, () => fill(owner, people));
    }
    await signIn(owner, visitors);
  });
  const serving = servingEnvironment(database);
  return { people, database, serving: { ...ownerEnvironment(database), ...serving }, visitors };
}

/**
 * Runs SQL on the measured database as its owner.
 * @param {World} world
 * @param {string} text
 * @param {unknown[]} [values]
 */
export function onWorld({ database }, text, values = []) {
  return asOwner(database.ownerUrl, async (owner) => (await owner.query(text, values)).rows);
}

import { randomBytes, createHash } from 'node:crypto';
import { startDatabase } from '@onward/database';
import { ownerEnvironment, prepareDatabase, servingEnvironment } from '../bootstrap/database.mjs';
import { works } from './compare.mjs';
import { asSent, documentFor } from './documents.mjs';
import { firstLoads } from './first-load.mjs';
import { medianOf, shoot } from './load.mjs';
import { figure, noted } from './report.mjs';
import { startProduct } from './servers.mjs';
import { onWorld, openWorld } from './world.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {import('./world.mjs').World} World */

const SMALL = 5000;
const kB = 1000;

/**
 * Median milliseconds of a caseload page, one visitor after the other.
 * @param {World} world
 * @param {import('./documents.mjs').Document} document
 */
async function caseloadMs(world, document) {
  const [caseload] = works;
  if (!caseload) throw new Error('no caseload');
  const product = await startProduct(world);
  let place = 0;
  const next = () => {
    place += 1;
    const { cookie, values } = caseload.ask(place, world);
    return { path: '/graphql', cookie, body: asSent(document, values) };
  };
  try {
    await shoot(product, next, { amount: 300, connections: 1 });
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      rounds.push(await shoot(product, next, { amount: 400, connections: 1 }));
    }
    return 1000 / medianOf(rounds).rate;
  } finally {
    await product.stop();
  }
}

/**
 * How a caseload page slows down as everybody else's rows multiply.
 * @param {World} world
 * @returns {Promise<Figure[]>}
 */
export async function growth(world) {
  const document = documentFor('query', 'caseload');
  if (!document || world.people <= SMALL) return [];
  const large = await caseloadMs(world, document);
  const few = await openWorld(SMALL);
  const small = await caseloadMs(few, document);
  const what = `growth of Q1 from ${SMALL} to ${world.people} cases`;
  const more = `${small.toFixed(1)} ms to ${large.toFixed(1)} ms`;
  return [figure(what, large / small, { atMost: 2, unit: ' ×', more })];
}

/**
 * From starting the api's process to its first answer, the database being up.
 * @param {World} world
 * @returns {Promise<Figure[]>}
 */
export async function coldStart(world) {
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    const product = await startProduct(world);
    times.push(product.readyMs);
    await product.stop();
  }
  const [, middle = 0] = times.toSorted((a, b) => a - b);
  return [figure('api cold start to first answer', middle / 1000, { atMost: 1.5, unit: ' s' })];
}

/** @param {World} practice */
async function someoneOf(practice, /** @type {string} */ role) {
  const token = randomBytes(32).toString('base64url');
  const [row] = await onWorld(
    practice,
    `insert into app.session (institution_id, id, person_id, token_hash, expires_at)
     select p.institution_id, gen_random_uuid(), p.id, $1, now() + interval '1 hour'
     from app.person p join app.institution i on i.id = p.institution_id and i.practice
     left join app.portal_plan l on l.institution_id = p.institution_id and l.student_id = p.id
     where p.role = $2 order by l.released_at desc nulls last, p.sort_name limit 1 returning institution_id as id`,
    [createHash('sha256').update(token).digest(), role],
  );
  return row ? `onward=${row.id}.${token}` : undefined;
}

/**
 * @param {string} who
 * @param {import('./first-load.mjs').FirstLoad} load
 * @param {number} most kilobytes of script
 */
const loadFigures = (who, { scriptBytes, largestPaintMs, shift }, most) => [
  figure(`${who}: script of the first route, gzip`, scriptBytes / kB, {
    atMost: most,
    unit: ' kB',
    digits: 0,
  }),
  figure(`${who}: largest paint, mid phone on slow 4G`, largestPaintMs / 1000, {
    atMost: 2,
    unit: ' s',
  }),
  figure(`${who}: layout shift`, shift, { atMost: 0.02, digits: 3 }),
];

/**
 * The first load of both apps in the practice institution.
 * @param {World} world
 * @returns {Promise<Figure[]>}
 */
export async function paint(world) {
  process.env['ONWARD_PRACTICE'] = '1';
  const database = await startDatabase({ dir: world.database.dir, database: 'bench_practice' });
  await prepareDatabase(database);
  const serving = { ...ownerEnvironment(database), ...servingEnvironment(database) };
  const practice = { people: 0, database, serving, visitors: [] };
  const student = await someoneOf(practice, 'student');
  const advisor = await someoneOf(practice, 'advisor');
  if (!student || !advisor) return [noted('first load', 'the practice institution has nobody yet')];
  const product = await startProduct(practice);
  try {
    const loads = await firstLoads(product.origin, { student, advisor });
    return [
      ...loadFigures('student', loads.student, 170),
      ...loadFigures('advisor', loads.advisor, 220),
    ];
  } finally {
    await product.stop();
  }
}

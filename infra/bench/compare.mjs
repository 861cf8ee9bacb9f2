import { asSent, documentFor, newKey } from './documents.mjs';
import { medianOf, shoot } from './load.mjs';
import { figure, noted } from './report.mjs';
import { onWorld } from './world.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('./load.mjs').Shot} Shot */
/** @typedef {{ product: import('./servers.mjs').Server, raw: import('./servers.mjs').Server }} Servers */

/**
 * One thing people do, as the product and as the raw server are asked for it.
 * @typedef {object} Work
 * @property {string} title
 * @property {number} goal share of the raw server's answers per second
 * @property {'query' | 'mutation'} kind
 * @property {string} field root field of the apps' document
 * @property {string} rawPath
 * @property {(place: number, world: World) => { cookie: string, values: Record<string, unknown> }} ask
 * @property {{ seconds?: number, amount?: number }} effort
 * @property {boolean} [once] each asking uses something up
 */

const ROUNDS = 3;
const SIGNED_PER_ROUND = 200;

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} at
 * @returns {T}
 */
const turn = (list, at) => /** @type {T} */ (list[at % list.length]);

/** @type {readonly Work[]} */
export const works = [
  {
    title: 'Q1 caseload page: 50 cases, strip, counts',
    goal: 0.65,
    kind: 'query',
    field: 'caseload',
    rawPath: '/caseload',
    effort: { seconds: 4 },
    ask: (place, { visitors }) => ({
      cookie: turn(visitors, place).cookie,
      values: { first: 50, sort: 'next_step', descending: false, filter: { mine: true } },
    }),
  },
  {
    title: 'Q2 case page, its look recorded',
    goal: 0.55,
    kind: 'query',
    field: 'casePage',
    rawPath: '/case',
    effort: { seconds: 4 },
    ask: (place, { visitors }) => {
      const { cookie, caseIds } = turn(visitors, place);
      const caseId = turn(caseIds, Math.floor(place / visitors.length));
      return { cookie, values: { caseId, id: caseId } };
    },
  },
  {
    title: 'Q3 board: every case the advisor has',
    goal: 0.7,
    kind: 'query',
    field: 'board',
    rawPath: '/board',
    effort: { seconds: 4 },
    ask: (place, { visitors }) => ({ cookie: turn(visitors, place).cookie, values: {} }),
  },
  {
    title: 'M1 sign a debrief',
    goal: 0.75,
    kind: 'mutation',
    field: 'signDebrief',
    rawPath: '/sign',
    effort: { amount: SIGNED_PER_ROUND },
    once: true,
    ask: (place, { visitors }) => {
      const { cookie, debriefIds } = turn(visitors, place);
      const id = turn(debriefIds, Math.floor(place / visitors.length));
      const key = newKey();
      const seen = { expectedVersion: 1, expectedTextVersion: 1, singleFactorConfirmed: true };
      return { cookie, values: { id, key, idempotencyKey: key, ...seen } };
    },
  },
];

/** Undoes the signatures of the last run, so that every debrief waits for one again. */
function unsign(/** @type {World} */ world) {
  return onWorld(
    world,
    `update app.debrief set state = 'held', version = 1, text_version = 1, signed_by = null, signed_at = null
     where version <> 1 or text_version <> 1 or state <> 'held'`,
  );
}

/**
 * @param {Work} work
 * @param {World} world
 * @param {Servers} servers
 * @param {import('./documents.mjs').Document} document
 */
async function measure(work, world, { product, raw }, document) {
  let place = 0;
  const ask = () => {
    place += 1;
    return work.ask(place, world);
  };
  const toProduct = () => {
    const { cookie, values } = ask();
    return { path: '/graphql', cookie, body: asSent(document, values) };
  };
  const toRaw = () => {
    const { cookie, values } = ask();
    return { path: work.rawPath, cookie, body: values };
  };
  /** @type {Record<'product' | 'raw', import('./load.mjs').Round[]>} */
  const rounds = { product: [], raw: [] };
  const warm = work.once ? { amount: 40 } : { seconds: 1 };
  await shoot(product, toProduct, warm);
  await shoot(raw, toRaw, warm);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.product.push(await shoot(product, toProduct, work.effort));
    rounds.raw.push(await shoot(raw, toRaw, work.effort));
  }
  return { product: medianOf(rounds.product), raw: medianOf(rounds.raw) };
}

/**
 * @param {Work} work
 * @param {World} world
 * @param {Servers} servers
 * @returns {Promise<Figure[]>}
 */
export async function compare(work, world, servers) {
  const document = documentFor(work.kind, work.field);
  if (!document) return [noted(work.title, `no document of the apps asks for ${work.field}`)];
  if (work.once) await unsign(world);
  const { product, raw } = await measure(work, world, servers, document);
  const rates = `${Math.round(product.rate)} of ${Math.round(raw.rate)} per second`;
  const bad = product.bad + raw.bad;
  return [
    figure(`${work.title}: share of raw`, product.rate / raw.rate, {
      atLeast: work.goal,
      more: rates,
    }),
    figure(`${work.title}: total CPU against raw`, product.cpu / raw.cpu, {
      atMost: 1.4,
      unit: ' ×',
    }),
    figure(`${work.title}: p99 against raw`, product.p99 / raw.p99, {
      atMost: 1.8,
      unit: ' ×',
      more: `${product.p99} ms, raw ${raw.p99} ms`,
    }),
    ...(bad > 0
      ? [figure(`${work.title}: answers that failed`, bad, { atMost: 0, digits: 0 })]
      : []),
  ];
}

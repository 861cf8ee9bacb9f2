// The measure: bare node:http and hand-written SQL, one flight per request, on the same database as the
// product, as the same role, under the same row policies, leaving the same traces.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { board, caseload, casePage, session, settings, sign } from './statements.mjs';

/** @type {pg.PoolConfig & { pipeline: boolean }} */
const settingsOfPool = {
  connectionString: process.env['APP_DATABASE_URL'],
  max: Number(process.env['ONWARD_POOL'] ?? 16),
  pipeline: true,
};
const pool = new pg.Pool(settingsOfPool);

// Dates as PostgreSQL writes them: nobody reads them here.
for (const type of [1082, 1114, 1184]) pg.types.setTypeParser(type, (text) => text);

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} text
 * @property {number[]} [uses] which of the values it takes; all of them unless told
 */

/**
 * Everything in one round trip: settings, who asks, the statements, the commit.
 * @param {string} cookie
 * @param {readonly Step[]} steps
 * @param {unknown[]} values after the institution
 */
async function flight(cookie, steps, values) {
  const [institutionId = '', token = ''] = cookie.replace('onward=', '').split('.');
  const hash = createHash('sha256').update(token).digest();
  const given = [institutionId, ...values];
  const client = await pool.connect();
  try {
    const stream = /** @type {{ connection: { stream: import('node:net').Socket } }} */ (
      /** @type {unknown} */ (client)
    ).connection.stream;
    stream.cork();
    const sent = [
      client.query('begin'),
      client.query({ ...settings, values: [institutionId] }),
      client.query({ ...session, values: [institutionId, hash] }),
      ...steps.map(({ name, text, uses }) =>
        client.query({ name, text, values: uses ? uses.map((at) => given[at]) : given }),
      ),
      client.query('commit'),
    ];
    stream.uncork();
    const [, , who, ...rest] = await Promise.all(sent);
    const commit = rest.pop();
    if (who?.rowCount !== 1 || commit?.command !== 'COMMIT') throw new Error('refused');
    return rest.map(({ rows }) => rows);
  } finally {
    client.release();
  }
}

/** @type {Record<string, (cookie: string, body: Record<string, string>) => Promise<unknown>>} */
const pages = {
  '/caseload': async (cookie) => {
    const [nodes, needsToday, counts] = await flight(cookie, caseload, []);
    return { caseload: { nodes, needsToday, counts: counts?.[0] } };
  },
  '/board': async (cookie) => {
    const [cards] = await flight(cookie, board, []);
    return { board: { cards } };
  },
  '/case': async (cookie, { caseId }) => {
    const [header, facts, people, meetings, planSteps, timeline, moves] = await flight(
      cookie,
      casePage,
      [caseId],
    );
    const page = { facts, people, meetings, planSteps, timeline, moves };
    return { casePage: { header: header?.[0], ...page } };
  },
  '/sign': async (cookie, { id, key }) => {
    const [, [signed] = []] = await flight(cookie, sign, [id, key]);
    if (!signed) throw new Error('not signed');
    return { signDebrief: signed };
  },
};

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status: number, answer: unknown }>}
 */
async function answerTo(request) {
  if (request.url === '/health/ready') return { status: 200, answer: { ready: true } };
  const page = pages[request.url ?? ''];
  if (!page) return { status: 404, answer: {} };
  try {
    const data = await page(request.headers.cookie ?? '', await bodyOf(request));
    return { status: 200, answer: { data } };
  } catch (error) {
    return { status: 500, answer: { errors: [String(error)] } };
  }
}

createServer((request, response) => {
  void answerTo(request).then(({ status, answer }) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));

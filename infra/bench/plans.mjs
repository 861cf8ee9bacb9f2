import { pathToFileURL } from 'node:url';
import { inRoot } from '../bootstrap/paths.mjs';
import { asSent, documentFor } from './documents.mjs';
import { shoot } from './load.mjs';
import { figure, noted } from './report.mjs';
import { startProduct } from './servers.mjs';
import { onWorld } from './world.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {import('./world.mjs').World} World */

const TASKS = 200;

/** @param {string} file a built file of a package */
const built = (file) => import(pathToFileURL(inRoot(file)).href);

/**
 * Median milliseconds of laying every template we ship, filled up to 200 tasks, in core alone.
 * @returns {Promise<number>}
 */
async function layingMs() {
  const { laySeason, seasonOf } = await built('packages/core/dist/season-clock/index.js');
  const { clockChoices } = await built('packages/guides/dist/season-clock/index.js');
  const { packs } = await built('packages/guides/dist/packs/index.js');
  const [first, ...others] = clockChoices(packs).map((/** @type {any} */ one) => one.template);
  const known = [first, ...others].flatMap((/** @type {any} */ one) => one.tasks).length;
  const more = Array.from({ length: Math.max(0, TASKS - known) }, (_, n) => {
    const task = first.tasks[n % first.tasks.length];
    return { ...task, code: `${task.code}_${n}`, same: null, after: [] };
  });
  const templates = [{ ...first, tasks: [...first.tasks, ...more] }, ...others];
  const on = { failedYear: 2026, season: seasonOf(2028, []), today: '2026-04-01', pace: 'full' };
  const times = Array.from({ length: 400 }, () => {
    const from = performance.now();
    laySeason(templates, on);
    return performance.now() - from;
  });
  return times.slice(100).toSorted((a, b) => a - b)[150] ?? 0;
}

/** @param {string} caseId @returns {string} */
const fillUp = (caseId) => `
  insert into app.task (institution_id, id, case_id, plan_id, phase, category, title, owner, starts_on, due_on, hours_a_week, sort, goal_id, serves)
  select p.institution_id, gen_random_uuid(), p.case_id, p.id, 'rebuild', 'letters', 'Invented task ' || k, 'student',
    current_date + k, current_date + k + 20, 2, k, p.case_id, 'A place to train.'
  from app.plan p, generate_series(1, ${TASKS} - (select count(*)::int from app.task t where t.plan_id = p.id)) k
  where p.case_id = '${caseId}' and p.state <> 'retired'`;

/**
 * Laying a plan in core, and opening one of 200 tasks through the real endpoint.
 * @param {World} world
 * @returns {Promise<Figure[]>}
 */
export async function plans(world) {
  const laid = await layingMs();
  const figures = [
    figure(`laying a plan of ${TASKS} tasks, all packs, in core`, laid, { atMost: 5, unit: ' ms' }),
  ];
  const document = documentFor('query', 'planPage');
  const [visitor] = world.visitors;
  const caseId = visitor?.caseIds[0];
  if (!document || !visitor || !caseId) return figures;
  await onWorld(world, fillUp(caseId));
  const product = await startProduct(world);
  const body = asSent(document, { caseId, planId: null });
  const next = () => ({ path: '/graphql', cookie: visitor.cookie, body });
  try {
    await shoot(product, next, { amount: 60, connections: 1 });
    const round = await shoot(product, next, { amount: 100, connections: 1 });
    const measured = `${round.p50.toFixed(1)} ms, ${round.bad} wrong answers`;
    return [...figures, noted(`opening a plan of ${TASKS} tasks, one after the other`, measured)];
  } finally {
    await product.stop();
  }
}

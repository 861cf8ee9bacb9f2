// Calm progress: one line per step, with a running clock where somebody watches.

const watched = process.stdout.isTTY === true && !process.env['CI'];

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * Runs one step and says what it is, that it goes on, and how long it took.
 * @template T
 * @param {string} title such as `Building`
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const tick = watched
    ? () => process.stdout.write(`\r  ${title} … ${seconds(began)} `)
    : () => say(`  ${title} … still at it, ${seconds(began)}`);
  if (watched) tick();
  const timer = setInterval(tick, watched ? 200 : 15_000);
  try {
    const result = await work();
    say(`${watched ? '\r' : ''}  ${title}: ${seconds(began)}          `.trimEnd());
    return result;
  } catch (error) {
    say(`${watched ? '\r' : ''}  ${title}: stopped after ${seconds(began)}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

// Measures the built product and writes docs/benchmarks.md. `--people N` takes another size, `--only WORD`
// only what has the word in its title, `--no-write` leaves the page alone.
import { parseArgs } from 'node:util';
import { compare, works } from './compare.mjs';
import { importing } from './import.mjs';
import { coldStart, growth, paint } from './more.mjs';
import { plans } from './plans.mjs';
import { memoryOf } from './load.mjs';
import { figure, keep, print } from './report.mjs';
import { startProduct, startRaw } from './servers.mjs';
import { openWorld } from './world.mjs';

const { values: given } = parseArgs({
  options: {
    people: { type: 'string', default: '50000' },
    only: { type: 'string', default: '' },
    'no-write': { type: 'boolean', default: false },
  },
});

/** @param {string} title */
const wanted = (title) => title.toLowerCase().includes(given.only.toLowerCase());

/** @param {import('./world.mjs').World} world */
async function comparisons(world) {
  const servers = {
    product: await startProduct(world),
    raw: await startRaw(world),
  };
  try {
    const figures = [];
    for (const work of works.filter(({ title }) => wanted(title))) {
      console.log(`  ${work.title} …`);
      figures.push(...(await compare(work, world, servers)));
    }
    const memory = memoryOf(servers.product.pid);
    figures.push(
      figure('memory of the api after load', memory, { atMost: 250, unit: ' MiB', digits: 0 }),
    );
    return figures;
  } finally {
    await servers.product.stop();
    await servers.raw.stop();
  }
}

const world = await openWorld(Number(given.people));
try {
  const figures = await comparisons(world);
  const others = { growth, plans, import: importing, 'cold start': coldStart, 'first load': paint };
  for (const [title, measure] of Object.entries(others)) {
    if (!wanted(title)) continue;
    console.log(`  ${title} …`);
    figures.push(...(await measure(world)));
  }
  print(figures);
  if (!given['no-write'] && given.only === '') keep(figures, world.people);
} finally {
  await world.database.stop();
}

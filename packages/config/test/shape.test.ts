import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyHouse, root, run, write } from './run-tool.ts';
import { lawfulImports, shapeFaults, type ShapeFault } from './shape-fixtures.ts';

interface Violation {
  from: string;
  rule: { name: string };
}

const houses: string[] = [];
afterAll(() => houses.forEach((house) => rmSync(house, { recursive: true, force: true })));

function houseOf(files: readonly Omit<ShapeFault, 'rule'>[]): string {
  const house = emptyHouse();
  houses.push(house);
  for (const { file, imports, with: others = [] } of files) {
    for (const other of others) {
      const [name = '', target] = other.split(' -> ');
      write(house, name, target ? `import '${target}';\n` : 'export {};\n');
    }
    write(house, file, `import '${imports}';\n`);
  }
  return house;
}

function violationsIn(house: string): Violation[] {
  const config = path.join(root, 'packages/config/dependency-cruiser.cjs');
  const printed = run(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--config', config, '--output-type', 'json', 'apps', 'packages', 'infra'],
    house,
  );
  const report = JSON.parse(printed) as { summary: { violations: Violation[] } };
  return report.summary.violations;
}

describe('each import rule fires when it is broken', () => {
  const spoken = violationsIn(houseOf(shapeFaults)).map(
    ({ from, rule }) => `${rule.name}: ${from}`,
  );

  it.each(shapeFaults)('$rule: $file may not import $imports', ({ rule, file }) => {
    expect(spoken).toContain(`${rule}: ${file}`);
  });

  it('has a fault for every rule there is', async () => {
    const config = (await import('../dependency-cruiser.cjs' as string)) as {
      default: { forbidden: { name: string }[] };
    };
    const rules = new Set(config.default.forbidden.map(({ name }) => name));
    expect(new Set(shapeFaults.map(({ rule }) => rule))).toEqual(rules);
  });
});

it('lets the lawful imports pass', () => {
  const folders = houseOf(lawfulImports);
  write(folders, 'infra/database/index.mjs', 'export {};\n');
  expect(violationsIn(folders)).toEqual([]);
});

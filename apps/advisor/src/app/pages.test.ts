import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const routers = globSync('*router.tsx', { cwd: here });
const named = routers.flatMap((file) =>
  [...readFileSync(`${here}/${file}`, 'utf8').matchAll(/route\(\s*\w+\.\w+,\s*'([^']+)'/g)].map(
    (found) => found[1],
  ),
);
const files = globSync('**/*.route.tsx', { cwd: `${here}/../routes` }).map((file) =>
  file.replace('.route.tsx', ''),
);

test('every page in routes/ has an address', () => {
  expect(files.filter((file) => !named.includes(file))).toEqual([]);
});

test('every address has its page', () => {
  expect(named.filter((name) => !files.includes(name ?? ''))).toEqual([]);
});

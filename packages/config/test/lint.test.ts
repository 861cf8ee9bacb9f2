import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyHouse, root, run, write } from './run-tool.ts';

interface Diagnostic {
  code: string;
  filename: string;
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const inFunction = (body: string): string => `export function long(): void {\n${body}}\n`;
const branches = (count: number): string =>
  `export function branchy(n: number): number {\n${Array.from({ length: count }, (_, at) => `  if (n === ${at}) return ${at};`).join('\n')}\n  return -1;\n}\n`;

/** One file per law of the code, each breaking just that one. */
const faults = [
  { law: 'max-lines', file: 'packages/core/src/long/file.ts', text: lines(301, 'export {};') },
  {
    law: 'max-lines-per-function',
    file: 'packages/core/src/long/function.ts',
    text: inFunction(lines(41, '  void 0;')),
  },
  {
    law: 'max-lines-per-function',
    file: 'apps/api/src/cases/cases.resolver.ts',
    text: inFunction(lines(14, '  void 0;')),
  },
  {
    law: 'max-params',
    file: 'packages/core/src/long/parameters.ts',
    text: 'export const many = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;\n',
  },
  { law: 'complexity', file: 'packages/core/src/long/branches.ts', text: branches(11) },
  {
    law: 'no-explicit-any',
    file: 'packages/core/src/types/any.ts',
    text: 'export const anything = (value: any): unknown => value;\n',
  },
  {
    law: 'ban-ts-comment',
    file: 'packages/core/src/types/ignored.ts',
    text: "// @ts-ignore\nexport const wrong: number = 'one';\n",
  },
  {
    law: 'no-floating-promises',
    file: 'packages/core/src/promises/floating.ts',
    text: 'async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}\n',
  },
  {
    law: 'no-warning-comments',
    file: 'packages/core/src/promises/later.ts',
    text: '// TODO finish\nexport const unfinished = true;\n',
  },
  {
    law: 'no-restricted-imports',
    file: 'apps/api/src/cases/own-connection.ts',
    text: "import { DataSource } from 'typeorm';\nexport const own = DataSource;\n",
  },
  {
    law: 'no-disabled-tests',
    file: 'packages/core/src/types/asleep.test.ts',
    text: "import { it } from 'vitest';\nit.skip('sleeps', () => {});\n",
  },
  {
    law: 'no-console',
    file: 'packages/core/src/types/loud.ts',
    text: "console.log('loud');\nexport {};\n",
  },
];

const house = emptyHouse();
afterAll(() => rmSync(house, { recursive: true, force: true }));

function diagnostics(): Diagnostic[] {
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
  copyFileSync(path.join(root, 'tsconfig.base.json'), path.join(house, 'tsconfig.json'));
  for (const { file, text } of faults) write(house, file, text);
  write(house, 'packages/core/src/long/long.test.ts', lines(301, 'export {};'));
  const printed = run(
    'oxlint/bin/oxlint',
    ['--type-aware', '--format=json', 'apps', 'packages'],
    house,
  );
  return (JSON.parse(printed) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe('each law of the code is enforced', () => {
  const found = diagnostics().map(({ code, filename }) => `${filename}: ${code}`);

  it.each(faults)('$law in $file', ({ law, file }) => {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`${file}: [\\w-]+\\(${law}\\)`)));
  });

  it('exempts tests from length', () => {
    expect(found.filter((line) => line.includes('long.test.ts'))).toEqual([]);
  });
});

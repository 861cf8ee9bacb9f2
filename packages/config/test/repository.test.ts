import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run-tool.ts';

/** Every file that belongs to the repository, those not yet committed among them. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));

const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const source = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file));
const code = source.filter((file) => /^(apps|packages|infra)\/.*\/?src\//.test(file));

const apiSuffixes = [
  'module',
  'resolver',
  'types',
  'service',
  'reads',
  'table',
  'loaders',
  'int.test',
  'decorator',
  'guard',
  'interceptor',
  'filter',
  'controller',
  'test',
];
const webSuffixes = ['graphql', 'queries', 'route', 'test', 'module'];

function allowedSuffixes(file: string): readonly string[] {
  if (file.startsWith('apps/api/')) return apiSuffixes;
  if (/^apps\/(advisor|student)\//.test(file)) return webSuffixes;
  if (file.startsWith('apps/e2e/')) return ['e2e', 'test'];
  return ['test', 'd', 'module'];
}

describe('names', () => {
  it('files are kebab-case, with a suffix from the closed list', () => {
    const wrong = code.filter((file) => {
      const [name = '', ...rest] = path.basename(file).split('.');
      const suffix = rest.slice(0, -1).join('.');
      const named = /^(\d+-)?[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
      return !named || (suffix !== '' && !allowedSuffixes(file).includes(suffix));
    });
    expect(wrong).toEqual([]);
  });

  it('no folder is a drawer for what has no place', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|lib|dto|interfaces)(\/|\.)/;
    expect(source.filter((file) => drawers.test(file))).toEqual([]);
  });
});

describe('sizes', () => {
  const lineCount = (file: string): number => text(file).split('\n').length - 1;
  const lengths = source.map((file) => ({ file, lines: lineCount(file) }));

  it('no file of code is longer than 300 lines', () => {
    // Tests, and the types that are written from the schema: one line for each of its types.
    const isTest = (file: string): boolean =>
      /\.test\.tsx?$|^apps\/e2e\/|\/graphql-env\.d\.ts$/.test(file);
    expect(lengths.filter(({ file, lines }) => lines > 300 && !isTest(file))).toEqual([]);
  });

  it('the mean file is shorter than 100 lines', () => {
    const all = lengths.reduce((sum, { lines }) => sum + lines, 0);
    expect(all / lengths.length).toBeLessThan(100);
  });
});

describe('workspaces', () => {
  const packages = files.filter((file) =>
    /^(apps|packages|infra)\/[^/]+\/package\.json$/.test(file),
  );
  const scriptsOf = (file: string): Record<string, string> =>
    (JSON.parse(text(file)) as { scripts?: Record<string, string> }).scripts ?? {};

  it.each(packages)(
    '%s has the standard scripts: turbo skips a missing one without a word',
    (file) => {
      expect(Object.keys(scriptsOf(file))).toContain('typecheck');
      const isE2e = file.startsWith('apps/e2e/');
      const expected = isE2e ? ['e2e'] : ['build', 'test:unit'];
      expect(Object.keys(scriptsOf(file))).toEqual(expect.arrayContaining(expected));
    },
  );

  it('every version is exact', () => {
    const loose = ['package.json', ...packages].flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text(file)) as Record<
        'dependencies' | 'devDependencies',
        Record<string, string> | undefined
      >;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${file}: ${name}@${version}`);
    });
    expect(loose).toEqual([]);
  });
});

describe('the repository stands alone', () => {
  it('the pipeline runs what anybody runs', () => {
    expect(statSync(path.join(root, '.ci/run')).mode & 0o111).not.toBe(0);
    expect(text('.ci/run')).toContain('exec npm test');
  });

  it('nothing reads a folder outside it', () => {
    const outside = new RegExp(
      ['/work/', '\\.\\./shared/(design|spec|seeds|tools|hooks|skeleton)'].join('|'),
    );
    expect(source.filter((file) => outside.test(text(file)))).toEqual([
      'packages/config/test/repository.test.ts',
    ]);
  });
});

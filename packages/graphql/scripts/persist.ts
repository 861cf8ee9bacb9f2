// Collects every operation of both apps into persisted.json ({ sha256: text }), the only documents a
// production server answers. Run by `npm run build -w @onward/graphql` and by `npm run schema`.
import { glob, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOperation, textOf } from '../src/document.ts';
import { sha256 } from '../src/sha256.ts';

const root = resolve(import.meta.dirname, '../../..');
const target = resolve(import.meta.dirname, '../persisted.json');

const files: string[] = [];
for await (const file of glob('apps/{advisor,student}/src/**/*.graphql.ts', { cwd: root }))
  files.push(file);

const documents: Record<string, string> = {};
for (const file of files.toSorted()) {
  const module = (await import(pathToFileURL(resolve(root, file)).href)) as Record<string, unknown>;
  for (const document of Object.values(module)) {
    if (isOperation(document)) documents[sha256(textOf(document))] = textOf(document);
  }
}

const sorted = Object.entries(documents).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
const before = await readFile(target, 'utf8').catch(() => '');
if (before !== text) await writeFile(target, text);

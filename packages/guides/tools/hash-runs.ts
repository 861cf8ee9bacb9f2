// Makes src/content-check/guide-runs.txt from a folder with the guides' texts:
//   node packages/guides/tools/hash-runs.ts FOLDER
// Run once; the texts themselves never enter the repository, and no test reads them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRun, wordRuns, writeRunHashes } from '../src/content-check/word-runs.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Give the folder with the texts of the guides as an argument.');

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
if (texts.length === 0) throw new Error(`There is no .txt file in ${folder}.`);

const hashes = new Set(texts.flatMap(wordRuns).map(hashRun));
const target = join(import.meta.dirname, '../src/content-check/guide-runs.txt');
writeFileSync(target, writeRunHashes(hashes));
process.stdout.write(`${hashes.size} runs of ${texts.length} texts written to ${target}\n`);

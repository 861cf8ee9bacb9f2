import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** A throwaway copy of the repository's outline that sees the installed packages. */
export function emptyHouse(): string {
  const house = realpathSync(mkdtempSync(path.join(tmpdir(), 'onward-house-')));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  return house;
}

/** Writes a file and the folders above it. */
export function write(house: string, file: string, text: string): void {
  const to = path.join(house, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, text);
}

/** Runs one of the installed command line tools by its file, and answers with what it printed. */
export function run(tool: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.error) throw done.error;
  return done.stdout || done.stderr;
}

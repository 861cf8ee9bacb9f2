import { createHash } from 'node:crypto';

/** Words in a row that count as copied. */
export const runLength = 8;

/** Bytes kept of each run's sha256: enough that two different runs practically never meet. */
export const hashBytes = 6;

/** Lower-case words without punctuation; numbers stay, apostrophes vanish. */
function words(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** Every run of eight words of a text, joined by single blanks. */
export function wordRuns(text: string): string[] {
  const all = words(text);
  const starts = Math.max(0, all.length - runLength + 1);
  return Array.from({ length: starts }, (_, start) =>
    all.slice(start, start + runLength).join(' '),
  );
}

/** Truncated sha256 of a run, as hexadecimal. */
export function hashRun(run: string): string {
  return createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, hashBytes * 2);
}

/** Reads the committed file: base64 of the truncated hashes, one after the other. */
export function readRunHashes(file: string): Set<string> {
  const hex = Buffer.from(file.replace(/\s/g, ''), 'base64').toString('hex');
  const hashes = new Set<string>();
  for (let start = 0; start < hex.length; start += hashBytes * 2) {
    hashes.add(hex.slice(start, start + hashBytes * 2));
  }
  return hashes;
}

/** Writes the same, sorted, in lines of 120 characters. */
export function writeRunHashes(hashes: Iterable<string>): string {
  const base64 = Buffer.from([...hashes].sort().join(''), 'hex').toString('base64');
  return `${(base64.match(/.{1,120}/g) ?? []).join('\n')}\n`;
}

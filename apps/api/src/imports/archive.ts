import { inflateRawSync } from 'node:zlib';

/** One file inside a workbook. */
export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Why a workbook is not opened; becomes IMPORT_FILE_UNREADABLE. */
export class ArchiveRefused extends Error {
  // Written out, because a thread that runs from source has its types stripped and nothing else.
  readonly problem: 'not_a_workbook' | 'too_much_inside' | 'holds_macros' | 'encrypted';

  constructor(problem: ArchiveRefused['problem']) {
    super(problem);
    this.problem = problem;
  }
}

/** What a workbook may unpack to: files, bytes in all, and how many times its packed size. */
const most = { entries: 500, bytes: 200 * 1024 * 1024, ratio: 150 } as const;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Unpacks a workbook under its limits. Sizes are enforced while unpacking, not believed: a small file that grows
 * without end is refused, and so is one that carries macros.
 */
export function unpack(zip: Buffer): readonly Entry[] {
  const budget = Math.min(most.bytes, Math.max(zip.length * most.ratio, 1024 * 1024));
  let left = budget;
  return entriesOf(zip).map((entry) => {
    if (/vbaProject\.bin$/i.test(entry.name)) throw new ArchiveRefused('holds_macros');
    const bytes = inflate(zip, entry, left);
    left -= bytes.length;
    return { name: entry.name, bytes };
  });
}

interface Place {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

function entriesOf(zip: Buffer): readonly Place[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.length < end + 22 || zip.readUInt32LE(end) !== endMark)
    throw new ArchiveRefused('not_a_workbook');
  const count = zip.readUInt16LE(end + 10);
  if (count > most.entries) throw new ArchiveRefused('too_much_inside');
  const places: Place[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entryMark)
      throw new ArchiveRefused('not_a_workbook');
    if ((zip.readUInt16LE(at + 8) & 1) === 1) throw new ArchiveRefused('encrypted');
    const nameLength = zip.readUInt16LE(at + 28);
    places.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return places;
}

function inflate(zip: Buffer, { at, packed, method }: Place, left: number): Buffer {
  if (at + 30 > zip.length) throw new ArchiveRefused('not_a_workbook');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const body = zip.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new ArchiveRefused('not_a_workbook');
  if (body.length > left) throw new ArchiveRefused('too_much_inside');
  if (method === 0) return body;
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    const grew = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveRefused(grew ? 'too_much_inside' : 'not_a_workbook');
  }
}

/** What the bytes of a text file turned out to be. Only UTF-8 is taken in; anything else is named, never guessed. */
export type Encoding =
  | { readonly encoding: 'utf8'; readonly bomBytes: 0 | 3 }
  | {
      readonly encoding: 'utf16le' | 'utf16be' | 'windows1252' | 'binary';
      /** Line of the first byte that shows it, counted from 1. */
      readonly line: number;
    };

const lineFeed = 0x0a;

const marks = [
  { encoding: 'utf16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf16be', bytes: [0xfe, 0xff] },
  { encoding: 'utf8', bytes: [0xef, 0xbb, 0xbf] },
] as const;

/** Recognises UTF-8 with or without BOM, UTF-16 of both byte orders, Windows-1252, and files that are no text. */
export function readEncoding(bytes: Uint8Array): Encoding {
  const mark = marks.find((one) => one.bytes.every((byte, n) => bytes[n] === byte));
  const wide = mark ? null : wideText(bytes);
  const found = wide ?? mark?.encoding ?? 'utf8';
  if (found !== 'utf8') return { encoding: found, line: 1 };
  const bomBytes = mark ? 3 : 0;
  const wrong = firstNotUtf8(bytes, bomBytes);
  if (wrong === null) return { encoding: 'utf8', bomBytes };
  return { encoding: looksLikeText(bytes) ? 'windows1252' : 'binary', line: lineAt(bytes, wrong) };
}

/** UTF-16 without a mark shows as a zero in every second byte of mostly Latin text. */
function wideText(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  const head = bytes.subarray(0, 512);
  const enough = Math.max(1, head.length * 0.2);
  const even = head.filter((byte, n) => byte === 0 && n % 2 === 0).length;
  const odd = head.filter((byte, n) => byte === 0 && n % 2 === 1).length;
  if (even === 0 && odd > enough) return 'utf16le';
  return odd === 0 && even > enough ? 'utf16be' : null;
}

/** Where the bytes stop being UTF-8; null when they never do. */
function firstNotUtf8(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const width = sequence(bytes, at);
    if (width === 0) return at;
    at += width;
  }
  return null;
}

/** Well-formed sequences by their lead byte (Unicode, table 3-7): overlong forms and surrogates are in no row. */
const forms: readonly { lead: [number, number]; second: [number, number]; width: 2 | 3 | 4 }[] = [
  { lead: [0xc2, 0xdf], second: [0x80, 0xbf], width: 2 },
  { lead: [0xe0, 0xe0], second: [0xa0, 0xbf], width: 3 },
  { lead: [0xe1, 0xec], second: [0x80, 0xbf], width: 3 },
  { lead: [0xed, 0xed], second: [0x80, 0x9f], width: 3 },
  { lead: [0xee, 0xef], second: [0x80, 0xbf], width: 3 },
  { lead: [0xf0, 0xf0], second: [0x90, 0xbf], width: 4 },
  { lead: [0xf1, 0xf3], second: [0x80, 0xbf], width: 4 },
  { lead: [0xf4, 0xf4], second: [0x80, 0x8f], width: 4 },
];

const within = (byte = 0, [from, to]: readonly [number, number]) => byte >= from && byte <= to;

/** Length of the well-formed sequence at `at`; 0 when there is none. */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const form = forms.find((one) => within(lead, one.lead));
  if (!form || !within(bytes[at + 1], form.second)) return 0;
  for (let n = 2; n < form.width; n += 1) if (!within(bytes[at + n], [0x80, 0xbf])) return 0;
  return form.width;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let odd = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) odd += 1;
  return odd <= head.length * 0.01;
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === lineFeed) line += 1;
  return line;
}

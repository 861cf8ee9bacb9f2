/** What the bytes of a text file turned out to be. Only UTF-8 is taken in; anything else is named, never guessed. */
export type Encoding =
  | { readonly encoding: 'utf8'; readonly bomBytes: 0 | 3 }
  | {
      readonly encoding: 'utf16le' | 'utf16be' | 'windows1252' | 'binary';
      /** Line of the first byte that shows it, counted from 1. */
      readonly line: number;
    };

const lineFeed = 0x0a;

/** Recognises UTF-8 with or without BOM, UTF-16 of both byte orders, Windows-1252, and files that are no text. */
export function readEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf16le', line: 1 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf16be', line: 1 };
  const bomBytes = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const wide = bomBytes ? null : wideText(bytes);
  if (wide) return { encoding: wide, line: 1 };
  const wrong = firstNotUtf8(bytes, bomBytes);
  if (wrong === null) return { encoding: 'utf8', bomBytes };
  return { encoding: looksLikeText(bytes) ? 'windows1252' : 'binary', line: lineAt(bytes, wrong) };
}

/** UTF-16 without a mark shows as a zero in every second byte of mostly Latin text. */
function wideText(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return null;
  const zeros = [0, 0];
  for (const [n, byte] of head.entries()) if (byte === 0) zeros[n % 2] = (zeros[n % 2] ?? 0) + 1;
  const enough = head.length * 0.2;
  const [even = 0, odd = 0] = zeros;
  if (odd > enough && even === 0) return 'utf16le';
  return even > enough && odd === 0 ? 'utf16be' : null;
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

/** Length of the sequence at `at`; 0 when it is none (overlong forms and surrogates included). */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const width = widthOf(lead);
  if (width === 0) return 0;
  for (let n = 1; n < width; n += 1) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : width;
}

function widthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
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

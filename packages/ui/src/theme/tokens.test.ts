import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(
    (found) => [found[1] ?? '', [found[2] ?? '', found[3] ?? ''] as const],
  ),
);

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, scheme: 0 | 1): number {
  const a = luminance(pairs.get(front)?.[scheme] ?? '');
  const b = luminance(pairs.get(back)?.[scheme] ?? '');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const text = ['ink', 'ink-2', 'link', 'primary', 'done', 'needs', 'info', 'fail'];
const charts = ['c-pine', 'c-ochre', 'c-peri', 'c-plum', 'c-olive', 'c-brick', 'c-stone'];

describe.each([
  ['day', 0],
  ['night', 1],
] as const)('the tokens by %s', (_name, scheme) => {
  test.each(text.flatMap((front) => grounds.map((back) => [front, back] as const)))(
    '%s can be read on %s (4.5:1)',
    (front, back) => {
      expect(contrast(front, back, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['done', 'needs', 'info', 'fail'])(
    '%s and ink can be read on its tint (4.5:1)',
    (name) => {
      expect(contrast(name, `${name}-tint`, scheme)).toBeGreaterThanOrEqual(4.5);
      expect(contrast('ink', `${name}-tint`, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test('the filled button can be read (4.5:1)', () => {
    expect(contrast('on-primary', 'primary', scheme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['control', 'focus', ...charts])(
    '%s can be seen on paper and surface (3:1)',
    (name) => {
      expect(contrast(name, 'paper', scheme)).toBeGreaterThanOrEqual(3);
      expect(contrast(name, 'surface', scheme)).toBeGreaterThanOrEqual(3);
    },
  );
});

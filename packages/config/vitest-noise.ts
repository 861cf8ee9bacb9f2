import { afterEach, beforeEach } from 'vitest';

/**
 * Noise is a failure: a test that makes the code write to console.error or console.warn, or that
 * provokes a deprecation warning (pg's "already executing a query" first of all), fails and shows
 * what was written. A test that expects a message replaces the method with `vi.spyOn` and asserts it.
 * Unhandled rejections fail the run in vitest itself.
 */
let heard: string[] = [];

const listenTo =
  (channel: 'error' | 'warn') =>
  (...words: unknown[]): void => {
    heard.push(`console.${channel}: ${words.map(inWords).join(' ')}`);
  };

function inWords(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

console.error = listenTo('error');
console.warn = listenTo('warn');

process.on('warning', (warning) => {
  if (warning.name === 'DeprecationWarning')
    heard.push(`deprecation: ${warning.stack ?? warning.message}`);
});

beforeEach(() => {
  heard = [];
});

afterEach(() => {
  if (heard.length === 0) return;
  const all = heard.join('\n');
  heard = [];
  throw new Error(`unexpected noise during this test:\n${all}`);
});

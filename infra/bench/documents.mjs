import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from '../bootstrap/paths.mjs';

/**
 * One of the apps' persisted documents, as the apps send it.
 * @typedef {object} Document
 * @property {string} id
 * @property {string[]} variables names that it declares
 */

/** @returns {Record<string, string>} */
const persisted = () => JSON.parse(readFileSync(inRoot('packages/graphql/persisted.json'), 'utf8'));

/**
 * The document with which the apps ask for a root field; the richest one, when several do.
 * @param {'query' | 'mutation'} kind
 * @param {string} field
 * @returns {Document | undefined}
 */
export function documentFor(kind, field) {
  const root = new RegExp(`^\\s*${kind}[^{]*\\{\\s*(\\w+\\s*:\\s*)?${field}\\s*[({]`);
  const [found] = Object.entries(persisted())
    .filter(([, text]) => root.test(text))
    .toSorted(([, a], [, b]) => b.length - a.length);
  if (!found) return undefined;
  const [id, text] = found;
  const declared = text.slice(0, text.indexOf('{'));
  const variables = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
  return { id, variables };
}

/**
 * @param {Document} document
 * @param {Record<string, unknown>} values by name; those it does not declare are left out
 */
export function asSent({ id, variables }, values) {
  const used = Object.entries(values).filter(([name]) => variables.includes(name));
  return { query: id, persisted: true, variables: Object.fromEntries(used) };
}

/** A key of one intent, as a browser makes it. */
export const newKey = () =>
  createHash('md5').update(`${performance.now()}${Math.random()}`).digest('hex');

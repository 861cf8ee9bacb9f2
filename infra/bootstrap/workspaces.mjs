import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * @typedef {object} Workspace
 * @property {string} name such as `@onward/core`
 * @property {string} folder absolute
 * @property {Record<string, string>} scripts
 */

/** @returns {Workspace[]} every workspace of the repository */
export function workspaces() {
  const { workspaces: patterns } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return patterns
    .flatMap((/** @type {string} */ pattern) => globSync(pattern, { cwd: root }))
    .map((/** @type {string} */ folder) => path.join(root, folder))
    .filter((/** @type {string} */ folder) => existsSync(path.join(folder, 'package.json')))
    .sort()
    .map((/** @type {string} */ folder) => {
      const { name, scripts = {} } = JSON.parse(
        readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      return { name, folder, scripts };
    });
}

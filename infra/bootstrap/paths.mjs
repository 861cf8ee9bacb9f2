import path from 'node:path';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the repository. */
export const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** What Onward keeps on this machine: the embedded database, logs, an unpacked test browser. */
export const dataFolder = inRoot('.data');

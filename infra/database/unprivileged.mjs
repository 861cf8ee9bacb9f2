import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How to run a PostgreSQL program here: PostgreSQL refuses to run as root.
 * @typedef {object} Runner
 * @property {string} dir the folder that holds the data
 * @property {string} how in words, empty when nothing special is needed
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {(program: string, args: string[]) => [string, string[], { uid?: number, gid?: number }]} command
 * @property {(path: string) => void} own gives a file to whoever runs the server
 */

const asNobody = ['--user', '--map-user=65534', '--map-group=65534'];

/** @param {string} postgres */
function userNamespacesWork(postgres) {
  if (process.platform !== 'linux' || process.env['DEVDB_NO_USERNS'] === '1') return false;
  return spawnSync('unshare', [...asNobody, '--', postgres, '--version']).status === 0;
}

/** @returns {{ name: string, uid: number, gid: number }} an account without privileges */
function unprivilegedAccount() {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found) {
    throw new Error(
      'PostgreSQL does not run as root, and this machine has neither user namespaces nor an ' +
        'account "postgres" or "nobody". Start Onward as a normal user, or set DATABASE_URL.',
    );
  }
  return { name: found[0] ?? '', uid: Number(found[2]), gid: Number(found[3]) };
}

/**
 * The binaries, copied beside the data when the account cannot reach them where npm put them.
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {string} dir
 * @param {{ uid: number, gid: number }} account
 */
function reachable(binaries, dir, { uid, gid }) {
  const runs = (/** @type {string} */ program) =>
    spawnSync(program, ['--version'], { uid, gid }).status === 0;
  if (runs(binaries.postgres)) return binaries;
  const copy = path.join(dir, 'programs');
  if (!existsSync(path.join(copy, 'bin', 'postgres'))) {
    const from = path.resolve(path.dirname(binaries.postgres), '..');
    cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  }
  return {
    ...binaries,
    postgres: path.join(copy, 'bin', 'postgres'),
    initdb: path.join(copy, 'bin', 'initdb'),
  };
}

/**
 * The folder itself, or, where the account cannot enter it (below /root, which is closed to all
 * others), one of the system's that belongs to this folder alone.
 * @param {string} dir
 * @param {{ name: string, uid: number, gid: number }} account
 */
function placeReachableBy(dir, { name, uid, gid }) {
  const enters = (/** @type {string} */ folder) =>
    spawnSync('test', ['-x', folder], { uid, gid }).status === 0;
  if (enters(dir)) return dir;
  const mark = createHash('sha256').update(dir).digest('hex').slice(0, 12);
  const place = path.join('/var/lib/onward', mark);
  mkdirSync(place, { recursive: true });
  if (enters(place)) return place;
  throw new Error(
    `PostgreSQL does not run as root, and the account ${name} can enter neither ${dir} nor ${place}. ` +
      'Set DEVDB_DIR to a folder it can enter, start Onward as a normal user, or set DATABASE_URL.',
  );
}

/**
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {string} dir
 * @returns {Runner}
 */
function asAnotherAccount(binaries, dir) {
  const account = unprivilegedAccount();
  const { name, uid, gid } = account;
  const place = placeReachableBy(dir, account);
  return {
    dir: place,
    how: `as the account ${name}`,
    binaries: reachable(binaries, place, account),
    command: (program, args) => [program, args, { uid, gid }],
    own: (file) => chownSync(file, uid, gid),
  };
}

/**
 * Decides who runs the server. As root a user namespace comes first: for the kernel the files stay
 * root's (so it works below /root too), while PostgreSQL sees the user 65534.
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {string} dir folder that holds the data
 * @returns {Runner}
 */
export function runnerFor(binaries, dir) {
  if (process.getuid?.() !== 0) {
    return {
      dir,
      how: '',
      binaries,
      command: (program, args) => [program, args, {}],
      own: () => undefined,
    };
  }
  if (!userNamespacesWork(binaries.postgres)) return asAnotherAccount(binaries, dir);
  return {
    dir,
    how: 'in a user namespace',
    binaries,
    command: (program, args) => ['unshare', [...asNobody, '--', program, ...args], {}],
    own: () => undefined,
  };
}

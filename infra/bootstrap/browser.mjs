import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { alone } from '../database/lock.mjs';
import { dataFolder } from './paths.mjs';

/** @typedef {import('./browser.d.mts').Browser} Browser */

const switches = [
  '--no-sandbox', // as root, and in containers, Chromium's sandbox does not start
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macBrowser = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @param {string} executablePath */
const plain = (executablePath, source = executablePath) => ({
  executablePath,
  args: switches,
  env: {},
  source,
});

/** Whether this is a browser that runs, and not a placeholder that asks to install one. */
const runs = (/** @type {string} */ file) =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** @returns {string | undefined} */
function ofThisMachine() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...candidates, macBrowser].find(runs);
}

/** The folder of the packed browser inside @sparticuz/chromium. */
function packedFolder() {
  const door = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  let folder = path.dirname(door);
  while (!existsSync(path.join(folder, 'bin', 'chromium.br'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('@sparticuz/chromium holds no packed browser');
    folder = above;
  }
  return path.join(folder, 'bin');
}

/**
 * @param {string} file a `.br` file
 * @returns {Buffer}
 */
const unpacked = (file) => brotliDecompressSync(readFileSync(file));

/** The package's own file names folders of a cloud function. */
const fontsConfiguration = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package, its NSS libraries, its software renderer and its fonts.
 * @param {string} to
 */
function unpack(to) {
  const from = packedFolder();
  mkdirSync(to, { recursive: true });
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    const tar = path.join(to, `${archive}.tar`);
    writeFileSync(tar, unpacked(path.join(from, `${archive}.tar.br`)));
    execFileSync('tar', ['xf', tar, '-C', to]);
    rmSync(tar);
  }
  writeFileSync(path.join(to, 'fonts.conf'), fontsConfiguration(to));
  const part = path.join(to, 'chromium.part');
  writeFileSync(part, unpacked(path.join(from, 'chromium.br')), { mode: 0o755 });
  renameSync(part, path.join(to, 'chromium'));
}

/** @returns {Promise<Browser>} */
async function fromNpm() {
  const folder = path.join(dataFolder, 'chromium');
  const executablePath = path.join(folder, 'chromium');
  await alone(path.join(dataFolder, 'chromium.lock'), () => {
    if (!existsSync(executablePath)) unpack(folder);
  });
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  return {
    ...plain(executablePath, '@sparticuz/chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      ...(hasFonts ? {} : { FONTCONFIG_PATH: folder }),
    },
  };
}

/** @returns {Promise<Browser>} the browser that playwright downloads for this platform */
async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const executablePath = chromium.executablePath();
  if (!existsSync(executablePath)) {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  return plain(executablePath, 'playwright');
}

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const given = process.env['CHROMIUM_PATH'];
  if (given && given !== 'bundled') return plain(given, 'CHROMIUM_PATH');
  const machine = given === 'bundled' ? undefined : ofThisMachine();
  if (machine) return plain(machine);
  const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
  return isLinuxX64 ? fromNpm() : fromPlaywright();
}

import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../bootstrap/browser.mjs';

/** A mid phone on slow 4G, as Lighthouse simulates it. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER_CPU = 4;

/**
 * @typedef {object} FirstLoad
 * @property {number} scriptBytes gzip, of every script the first route asked for
 * @property {number} largestPaintMs
 * @property {number} shift cumulative layout shift
 */

/** Runs in the page: notes the largest paint and every shift from the very beginning. */
function watchPaint() {
  const seen = { paint: 0, shift: 0 };
  Object.assign(globalThis, { onwardBench: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = /** @type {{ value?: number, hadRecentInput?: boolean }} */ (
        /** @type {unknown} */ (entry)
      );
      if (!shift.hadRecentInput) seen.shift += shift.value ?? 0;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} cookie
 * @param {import('@playwright/test').BrowserContextOptions} device
 * @returns {Promise<FirstLoad>}
 */
async function load(browser, url, cookie, device) {
  const context = await browser.newContext(device);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: new URL(url).origin }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await page.addInitScript(watchPaint);
  /** @type {Promise<number>[]} */
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      /** @type {{ onwardBench: { paint: number, shift: number } }} */ (
        /** @type {unknown} */ (globalThis)
      ).onwardBench,
  );
  const sizes = await Promise.all(scripts);
  await context.close();
  return {
    scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
    largestPaintMs: Math.round(seen.paint),
    shift: Math.round(seen.shift * 1000) / 1000,
  };
}

/** A phone as a student holds it. */
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/**
 * The first load of both apps, by people who are signed in.
 * @param {string} origin
 * @param {{ student: string, advisor: string }} cookies
 */
export async function firstLoads(origin, cookies) {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  try {
    return {
      student: await load(browser, `${origin}/student/today`, cookies.student, phone),
      advisor: await load(browser, `${origin}/advisor/`, cookies.advisor, {}),
    };
  } finally {
    await browser.close();
  }
}

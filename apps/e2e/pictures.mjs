// Takes pictures of the running product, to be looked at: node apps/e2e/pictures.mjs http://localhost:4000 [folder] [name part]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../infra/bootstrap/browser.mjs';
import { dataFolder } from '../../infra/bootstrap/paths.mjs';

const [origin = 'http://localhost:4000', folder = path.join(dataFolder, 'pictures'), only = ''] =
  process.argv.slice(2);
const staff = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const student = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

const say = (/** @type {string} */ words) => process.stdout.write(`${words}\n`);

/** @typedef {import('@playwright/test').Page} Page */

/** A student's case, from the caseload. @param {Page} page @param {string} part @param {string} student */
async function openCase(page, part = '', student = 'Samira Haddad') {
  await page.goto(`${origin}/advisor/`);
  const link = page.getByRole('link', { name: student }).first();
  await link.waitFor();
  const address = await link.getAttribute('href');
  await page.goto(`${origin}${address}${part}`);
}

/** @type {{ name: string, who: string, sizes: typeof staff, open: (page: Page) => Promise<unknown> }[]} */
const screens = [
  { name: 'sign-in', who: '', sizes: student, open: (p) => p.goto(`${origin}/westbrook`) },
  {
    name: 'case-debrief',
    who: 'Naomi Lee',
    sizes: staff,
    open: async (p) => {
      await openCase(p, '/debriefs');
      await p.locator('a[href*="/debriefs/"]').first().click();
      await p.getByText('season tells us').waitFor();
    },
  },
  { name: 'case-facts', who: 'Naomi Lee', sizes: staff, open: (p) => openCase(p, '/facts') },
  {
    name: 'case-diagnosis',
    who: 'Naomi Lee',
    sizes: staff,
    open: (p) => openCase(p, '/diagnosis'),
  },
  { name: 'caseload', who: 'Naomi Lee', sizes: staff, open: (p) => p.goto(`${origin}/advisor/`) },
  { name: 'case', who: 'Naomi Lee', sizes: staff, open: (p) => openCase(p) },
  { name: 'debriefs', who: 'Naomi Lee', sizes: staff, open: (p) => openCase(p, '/debriefs') },
  { name: 'case-plan', who: 'Naomi Lee', sizes: staff, open: (p) => openCase(p, '/plan') },
  ...[
    ['case-review', '/review', 'Rosalind Achterberg'],
    ['case-written-list', '/review/list', 'Rosalind Achterberg'],
    ['case-several-people', '/debriefs', 'Kwame Boateng'],
    ['case-decision', '/decision', 'Samira Haddad'],
    ['case-letters', '/letters', 'Tomás Villaseñor'],
    ['case-roles', '/roles', 'Tomás Villaseñor'],
    ['case-activity', '/activity', 'Samuel Oyelaran'],
  ].map(([name = '', part, student]) => ({
    name,
    who: 'Naomi Lee',
    sizes: staff,
    open: (/** @type {Page} */ p) => openCase(p, part, student),
  })),
  ...['guides', 'guides/figures', 'guides/facts', 'guides/diagnostic_radiology'].map((name) => ({
    name: name.replaceAll('/', '-'),
    who: 'Priya Raman',
    sizes: staff,
    open: (/** @type {Page} */ p) => p.goto(`${origin}/advisor/${name}`),
  })),
  {
    name: 'pipeline',
    who: 'Naomi Lee',
    sizes: staff,
    open: (p) => p.goto(`${origin}/advisor/pipeline`),
  },
  ...['home', 'cohorts', 'imports', 'people', 'settings', 'access'].map((name) => ({
    name,
    who: 'Priya Raman',
    sizes: staff,
    open: (/** @type {Page} */ p) => p.goto(`${origin}/advisor/${name}`),
  })),
  ...[
    'today',
    'plan',
    'decided',
    'talk',
    'more',
    'who-viewed',
    'audit',
    'so-far',
    'letters',
    'resources',
    'path',
    'consents',
  ].map((name) => ({
    name: `student-${name}`,
    who: 'Samira Haddad',
    sizes: student,
    open: (/** @type {Page} */ p) => p.goto(`${origin}/student/${name}`),
  })),
];

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: /** @type {Record<string, string>} */ ({ ...process.env, ...found.env }),
});
mkdirSync(folder, { recursive: true });
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  /** @type {Map<string, import('@playwright/test').BrowserContext>} */
  const contexts = new Map();
  for (const screen of screens.filter((s) => s.name.includes(only))) {
    let context = contexts.get(screen.who);
    if (!context) {
      context = await browser.newContext({
        colorScheme,
        locale: 'en-US',
        timezoneId: 'America/New_York',
      });
      contexts.set(screen.who, context);
      if (screen.who) {
        const page = await context.newPage();
        await page.goto(`${origin}/westbrook`);
        await page.getByRole('button', { name: screen.who }).click();
        await page.waitForURL(/\/(advisor|student)(\/|$)/);
        await page.close();
      }
    }
    const page = await context.newPage();
    page.on('console', (m) => m.type() === 'error' && say(`  ${screen.name}: ${m.text()}`));
    page.on('pageerror', (e) => say(`  ${screen.name}: uncaught ${e.message}`));
    for (const size of screen.sizes) {
      await page.setViewportSize(size);
      const file = path.join(folder, `${screen.name}-${size.width}-${colorScheme}.png`);
      try {
        await screen.open(page);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: file });
      } catch (error) {
        say(`  ${screen.name} at ${size.width}: ${String(error).split('\n')[0]}`);
      }
    }
    await page.close();
  }
  for (const context of contexts.values()) await context.close();
}
await browser.close();
say(`Pictures in ${folder}`);

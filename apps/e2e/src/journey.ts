import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  expect,
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');

/** What an institution needs to be made; `slug` must be new. */
export interface NewInstitution {
  readonly name: string;
  readonly slug: string;
  readonly zone: string;
  readonly dean: { readonly name: string; readonly email: string };
}

/** Makes an institution as an operator would, and answers the first dean's invitation link. */
export function createInstitution(made: NewInstitution): string {
  const { env } = JSON.parse(readFileSync(path.join(root, '.data/e2e/entry.json'), 'utf8')) as {
    env: Record<string, string>;
  };
  const entry = path.join(root, 'apps/api/dist/institution-create.js');
  const institution = ['--name', made.name, '--slug', made.slug, '--zone', made.zone];
  const dean = ['--dean-name', made.dean.name, '--dean-email', made.dean.email];
  const args = ['create', ...institution, ...dean];
  const done = spawnSync(process.execPath, [entry, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const link = /https?:\/\/\S+#\S+|\/[a-z0-9-]+\/welcome#\S+/.exec(done.stdout)?.[0];
  if (!link) throw new Error(`no invitation link in: ${done.stdout}${done.stderr}`);
  return link.replace(/^https?:\/\/[^/]+/, '');
}

/** A phone as the student holds it. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Problems a page may not have: console errors, uncaught errors, failed requests to our own server. */
function listen(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const ours = /Failed to load resource|net::ERR_(INTERNET_DISCONNECTED|FAILED)/.test(
      message.text(),
    );
    if (['error', 'warning'].includes(message.type()) && !ours)
      problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`);
  });
}

interface Fixtures {
  /** Opens a page in a context of its own (another person, another device), watched like `page`. */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's test, with every page watched: unexpected console output fails the journey. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, run) => {
    const problems: string[] = [];
    listen(page, problems);
    await run(page);
    expect(problems).toEqual([]);
  },
  openPage: async ({ browser, baseURL }, run) => {
    const problems: string[] = [];
    const opened: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await run(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        locale: 'en-US',
        ...options,
      });
      opened.push(context);
      const page = await context.newPage();
      listen(page, problems);
      return page;
    });
    for (const context of opened) await context.close();
    expect(problems).toEqual([]);
  },
});
export { expect };

/** One click into the practice institution as the person of that name. */
export async function practiseAs(page: Page, name: string): Promise<void> {
  await page.goto('/westbrook');
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/(advisor|student)\//);
}

/**
 * Ends what still moves, lets nothing begin to move, and lays bars that stick to an edge back into the page: what
 * happens to lie under a bar, or is half faded in, says nothing about the page. `false` puts everything back.
 */
async function holdStill(page: Page, still: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheets = document.adoptedStyleSheets;
    if (on) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*, ::before, ::after { transition: none !important }');
      document.adoptedStyleSheets = [...sheets, sheet];
    } else {
      document.adoptedStyleSheets = sheets.slice(0, -1);
    }
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(dialog)')) {
      if (on && getComputedStyle(element).position === 'sticky') {
        element.style.position = 'static';
        element.dataset['laidFlat'] = '';
      } else if (!on && 'laidFlat' in element.dataset) {
        element.style.position = '';
        delete element.dataset['laidFlat'];
      }
    }
  }, still);
}

/** No accessibility violation on what is shown now (WCAG 2.2 AA rules of axe). */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
  ]);
  await page.waitForLoadState('networkidle');
  await holdStill(page, true);
  const { violations } = await axe.analyze();
  await holdStill(page, false);
  const told = violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`,
  );
  expect(told).toEqual([]);
}

/** In the dialog that shows what will be read: it is to be read at once, also in an evening or at a weekend. */
export async function releaseAtOnce(dialog: Locator, act = 'Release'): Promise<void> {
  await dialog.getByLabel('At once').check();
  const meant = dialog.getByLabel('Release it then all the same');
  const release = dialog.getByRole('button', { name: act, exact: true });
  await expect(meant.or(release).first()).toBeVisible();
  if (await meant.isVisible()) await meant.check();
  await release.click();
}

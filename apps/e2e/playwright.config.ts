import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../infra/bootstrap/browser.mjs';
import { freePort } from '../../infra/database/ports.mjs';

const browser = await findBrowser();
// The workers read this file too: they inherit the port that was free when the run began.
process.env['ONWARD_E2E_PORT'] ??= String(await freePort());
const port = Number(process.env['ONWARD_E2E_PORT']);

/** Journeys in a real browser against the built product on a database of its own, filled afresh for each run. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['ONWARD_E2E_REPORT'] ?? './test-results/report.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  webServer: {
    command: 'node serve.mjs',
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: String(port) },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});

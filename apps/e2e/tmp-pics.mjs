import { chromium } from '@playwright/test';
import { findBrowser } from '../../infra/bootstrap/browser.mjs';
const origin = process.argv[2];
const out = '/tmp/auditpics';
import { mkdirSync } from 'node:fs';
mkdirSync(out, { recursive: true });
const only = process.argv[3] ?? '';
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: { ...process.env, ...found.env },
});
const staff = [
    [1440, 900],
    [1024, 768],
  ],
  stu = [
    [390, 844],
    [1280, 900],
  ];
const openCase = async (p, part) => {
  await p.goto(`${origin}/advisor/`);
  const l = p.getByRole('link', { name: 'Rosalind Achterberg' }).first();
  await l.waitFor();
  const h = await l.getAttribute('href');
  await p.goto(`${origin}${h}${part}`);
};
const screens = [
  ['review', 'Naomi Lee', staff, (p) => openCase(p, '/review')],
  ['list', 'Naomi Lee', staff, (p) => openCase(p, '/written-list')],
  ['case', 'Naomi Lee', staff, (p) => openCase(p, '')],
  ['today', 'Yusuf Demirci', stu, (p) => p.goto(`${origin}/student/today`)],
  ['audit', 'Yusuf Demirci', stu, (p) => p.goto(`${origin}/student/audit`)],
  ['question', 'Yusuf Demirci', stu, (p) => p.goto(`${origin}/student/audit/exam_results`)],
  ['question2', 'Yusuf Demirci', stu, (p) => p.goto(`${origin}/student/audit/list_open`)],
  ['topics', 'Rosalind Achterberg', stu, (p) => p.goto(`${origin}/student/audit/topics`)],
  ['auditshared', 'Rosalind Achterberg', stu, (p) => p.goto(`${origin}/student/audit`)],
  [
    'decided',
    'Rosalind Achterberg',
    stu,
    async (p) => {
      await p.goto(`${origin}/student/decided`);
      await p
        .getByRole('article', { name: /^What can change/ })
        .getByRole('button')
        .click();
      await p.waitForTimeout(500);
    },
  ],
];
for (const scheme of ['light', 'dark']) {
  const ctx = {};
  for (const [name, who, sizes, open] of screens.filter((s) => s[0].includes(only))) {
    if (!ctx[who]) {
      ctx[who] = await browser.newContext({
        colorScheme: scheme,
        locale: 'en-US',
        timezoneId: 'America/New_York',
      });
      const p = await ctx[who].newPage();
      await p.goto(`${origin}/westbrook`);
      await p.getByRole('button', { name: who }).click();
      await p.waitForURL(/\/(advisor|student)(\/|$)/);
      await p.close();
    }
    const p = await ctx[who].newPage();
    p.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(name, m.text()));
    for (const [width, height] of sizes) {
      if (scheme === 'dark' && width !== sizes[0][0]) continue;
      await p.setViewportSize({ width, height });
      await open(p);
      await p.waitForLoadState('networkidle');
      await p.screenshot({
        path: `${out}/${name}-${width}-${scheme}.png`,
        fullPage: name === 'question' || name === 'topics',
      });
    }
    await p.close();
  }
  for (const c of Object.values(ctx)) await c.close();
}
await browser.close();

import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

/** What a page gives to a printer, as text. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

test('a student takes the plan along as a table and on paper', async ({ openPage }) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/plan');
  await expect(hand.getByRole('heading', { name: 'Take it with you' })).toBeVisible({
    timeout: 30_000,
  });
  const saved = hand.waitForEvent('download');
  await hand.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const table = readFileSync(await (await saved).path(), 'utf8');
  expect(table.startsWith('\uFEFFStep,Kind,Who,')).toBe(true);
  expect(table).not.toContain('Samira');
  expect(table.split('\r\n').length).toBeGreaterThan(6);

  const paper = await onPaper(hand);
  expect(paper).toContain('Samira Haddad, Westbrook Medicine');
  for (const off of [
    'Talk to someone',
    'Add a step of your own',
    'Mark as done',
    'In your calendar',
  ])
    expect(paper).not.toContain(off);
});

test('a student shows an activity with a file; what is too large or of another kind is refused and nothing is lost', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Nguyễn Minh Châu');
  await hand.goto('/student/so-far/new');
  await hand.getByLabel('What is it?').selectOption('poster');
  await hand.getByLabel('Title').fill('Lung nodules on trauma CT');
  await hand.getByLabel('How far is it?').selectOption('submitted');
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await hand.getByRole('link', { name: 'Lung nodules on trauma CT' }).click();
  await expect(hand.getByRole('heading', { name: 'Files that show it' })).toBeVisible();
  await hand.getByLabel('What shows it?').fill('The mail of the meeting');
  const give = (name: string, mimeType: string, buffer: Buffer) =>
    hand.getByLabel('A file that shows it').setInputFiles({ name, mimeType, buffer });
  const large = test.info().outputPath('all-pages.pdf');
  writeFileSync(large, Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(6 * 1024 * 1024)]));
  await hand.getByLabel('A file that shows it').setInputFiles(large);
  await expect(hand.getByText(/too large: at most 5 MB/)).toBeVisible();
  await give('page.pdf', 'application/pdf', Buffer.from('<html>no pdf</html>'));
  await expect(hand.getByText(/We can take PDF, PNG and JPEG files/)).toBeVisible();
  await expect(hand.getByLabel('What shows it?')).toHaveValue('The mail of the meeting');
  await give('Receipt.pdf', 'application/pdf', Buffer.from('%PDF-1.7 receipt'));
  await expect(hand.getByRole('link', { name: 'Receipt.pdf' })).toBeVisible();
  await expectAccessible(hand);

  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.getByRole('link', { name: 'Caseload', exact: true }).first().click();
  await dean.getByRole('link', { name: 'Nguyễn Minh Châu' }).first().click();
  await dean.getByRole('link', { name: 'Activity', exact: true }).click();
  await expect(dean.getByRole('heading', { name: 'Letters', exact: true })).toBeVisible();
  await dean.getByRole('button', { name: 'Lung nodules on trauma CT' }).click();
  const dialog = dean.getByRole('dialog');
  const file = dean.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Receipt.pdf' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toBe('%PDF-1.7 receipt');
  await expectAccessible(dean);
  await dialog.getByRole('button', { name: 'I have seen it: verify' }).click();
  await expect(dialog).toBeHidden();

  await hand.reload();
  await expect(hand.getByRole('link', { name: 'Receipt.pdf' })).toBeVisible();
  await expect(hand.getByRole('button', { name: 'Add a file' })).toBeHidden();
});

test('every part of a case goes to paper without what is only for the screen', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await office.getByRole('link', { name: 'Samira Haddad' }).first().click();
  for (const part of ['Plan', 'Diagnosis', 'Decision', 'Letters', 'Activity']) {
    await office.getByRole('link', { name: part, exact: true }).click();
    await office.waitForURL(`**/${part.toLowerCase()}`);
    await expect(office.getByRole('button', { name: 'Print', exact: true })).toBeVisible({
      timeout: 30_000,
    });
    // A part that is still being read in is not on paper yet.
    await expect(async () => {
      const paper = await onPaper(office);
      expect(paper).toContain('Samira Haddad');
      expect(paper).toContain('Printed by Naomi Lee');
      for (const off of ['Caseload', 'Print\n', 'Roles and expiry', 'Sign out', 'Skip to'])
        expect(paper, part).not.toContain(off);
    }).toPass({ timeout: 30_000 });
  }
});

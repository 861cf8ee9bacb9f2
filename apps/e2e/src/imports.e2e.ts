import type { Page } from '@playwright/test';
import { expect, expectAccessible, practiseAs, test } from './journey.ts';

const list = `Unmatched applicants report
Name,AAMC ID,E-mail,Graduation date,Specialty,Outcome,Date of Birth
Mira Solano,13490001,mira@school.example,2026-05-15,Neurology,Did not match,1999-01-01
Bad Mail,13490002,nowhere,2026-05-15,Neurology,Did not match,1999-01-01
Two Dates,13490003,two@school.example,03/04/2026,Neurology,,
Odd Words,13490004,odd@school.example,2026,Neurology,Space cadet,
Mira Again,13490001,,,,,
,13490009,,,,,
`;

async function upload(page: Page, name: string, content: Buffer): Promise<void> {
  await page.goto('/advisor/imports');
  await expect(page.getByRole('heading', { name: 'Import a list' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
}

test('a dean imports a list with planted faults: every one is told, what is good comes in, and undo restores', async ({
  page,
}) => {
  await practiseAs(page, 'Priya Raman');
  await upload(page, 'report.csv', Buffer.from(list));
  await expect(page.getByText('Which line holds the headings?')).toBeVisible();
  await expect(page.getByLabel('Line 2 holds the headings')).toBeChecked();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Go on to columns' }).click();
  await expect(page.getByText('Never taken in, and not kept: Date of Birth')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on to the check' }).click();
  await page.getByRole('button', { name: 'Check 6 rows' }).click();

  await expect(page.getByRole('button', { name: 'Go on to import 2 rows' })).toBeVisible();
  for (const words of [
    '“nowhere” is not an e-mail address',
    '“03/04/2026” could be 2026-03-04 or 2026-04-03',
    'We do not know the words “Space cadet”',
    'The same AAMC ID stands on line 3',
    'There is no name',
  ])
    await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Go on to import 2 rows' }).click();
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'The list is in' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the cohort' }).click();
  await expect(page.getByRole('link', { name: 'Mira Solano' })).toBeVisible();
  await page.goBack();

  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('heading', { name: 'This import was undone' })).toBeVisible();
  await page.goto('/advisor/cohorts');
  await page.getByRole('link', { name: /did not match/ }).click();
  await expect(page.getByRole('link', { name: 'Samira Haddad' })).toBeVisible();
  await expect(page.getByText('Mira Solano')).toHaveCount(0);
});

test('a file in another encoding is recognised and refused with what to do', async ({ page }) => {
  await practiseAs(page, 'Priya Raman');
  await upload(page, 'old.csv', Buffer.from('Name,AAMC ID\nTom\u00e1s Villar,1\n', 'latin1'));
  await expect(page.getByText('Save it as “CSV UTF-8” and upload it again')).toBeVisible();
  await expect(page.getByText('It shows on line 2')).toBeVisible();
});

test('the dean’s pages hold up to an accessibility check', async ({ page }) => {
  await practiseAs(page, 'Priya Raman');
  for (const [address, heading] of [
    ['/advisor/home', 'Home'],
    ['/advisor/cohorts', 'Cohorts'],
    ['/advisor/people', 'People'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page);
  }
});

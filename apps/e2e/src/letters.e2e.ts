import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

/** Opens a part of a student's case as staff. */
async function openPart(page: Page, student: string, tab: string): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: tab, exact: true }).click();
}

const rowOf = (page: Page, writer: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: writer }) });

test('an advisor adds a writer, sees what is still needed, and the student signs for one letter on his phone', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openPart(office, 'Tomás Villaseñor', 'Letters');
  await expect(
    office.getByText('One new letter would meet everything the guides ask'),
  ).toBeVisible();
  await expect(
    office.getByText(/Not known of Dr. Anders Holm: whether the program stands behind/),
  ).toBeVisible();
  await expectAccessible(office);

  await office.getByRole('button', { name: 'Add a letter' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add the letter' }).click();
  await expect(dialog.getByText('Fill this in.').first()).toBeVisible();
  await expectAccessible(office);
  await dialog.getByLabel('Writer', { exact: true }).fill('Dr. Priscilla Vance');
  await dialog.getByLabel('Institution', { exact: true }).fill('Northgate University');
  await dialog.getByLabel('Status', { exact: true }).selectOption({ label: 'Asked' });
  await dialog
    .getByLabel('The program stands behind the application and addresses the earlier result')
    .selectOption({ label: 'Yes' });
  await dialog.getByRole('button', { name: 'Add the letter' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(office, 'Dr. Priscilla Vance')).toContainText('DR-28');
  await expect(
    office.getByText('No new letter is needed, once those planned and asked agree.'),
  ).toBeVisible();

  const hand = await openPage(phone);
  await practiseAs(hand, 'Tomás Villaseñor');
  await hand.goto('/student/more');
  await hand.getByRole('link', { name: /My letters/ }).click();
  await expect(hand.getByRole('heading', { name: 'My letters' })).toBeVisible();
  await expectAccessible(hand);
  const letter = hand.getByRole('listitem', { name: 'Dr. Priscilla Vance' });
  await letter.getByRole('button', { name: /Choose about/ }).click();
  await letter.getByRole('button', { name: 'Give up the right to read it' }).click();
  await expect(letter.getByText('Write your name to sign.')).toBeVisible();
  await expectAccessible(hand);
  await letter.getByLabel('Your name, to sign').fill('Tomás Villaseñor');
  await letter.getByRole('button', { name: 'Give up the right to read it' }).click();
  await expect(letter.getByText(/You gave up your right to read this letter/)).toBeVisible();

  await office.reload();
  await expect(rowOf(office, 'Dr. Priscilla Vance')).toContainText('Waived');

  await letter.getByRole('button', { name: 'Take it back' }).click();
  await expect(letter.getByText('It is your choice.')).toBeVisible();
  await office.reload();
  await expect(rowOf(office, 'Dr. Priscilla Vance')).toContainText('Not signed');

  await rowOf(office, 'Dr. Priscilla Vance').getByRole('button').click();
  await dialog.getByLabel('Status', { exact: true }).selectOption({ label: 'Declined' });
  await dialog.getByRole('button', { name: 'Keep the change' }).click();
  await expect(
    office.getByText('One new letter would meet everything the guides ask'),
  ).toBeVisible();
  await hand.reload();
  await expect(letter.getByText('Will not write this time')).toBeVisible();
});

test('a degree far from any hospital is called drift with reasons, and a research post waits for its milestones', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openPart(office, 'Yusuf Demirci', 'Roles and expiry');
  await expect(office.getByText('Nothing is considered yet')).toBeVisible();

  const dialog = office.getByRole('dialog');
  await office.getByRole('button', { name: 'Consider a role' }).click();
  await dialog.getByLabel('What it is called').fill('Evening MPH');
  await dialog.getByLabel('Kind').selectOption({ label: 'Degree: MPH, MHA, MSc, PhD' });
  await dialog.getByLabel('Research', { exact: true }).check();
  await dialog.getByLabel('Contact with patients').selectOption({ label: 'None' });
  await dialog.getByLabel('Tied to the clinics').selectOption({ label: 'No' });
  await expectAccessible(office);
  await dialog.getByRole('button', { name: 'Put it to the test' }).click();
  const degree = office.getByRole('listitem').filter({ hasText: 'Evening MPH' });
  await expect(degree.getByText('Drift', { exact: true })).toBeVisible();
  await expect(degree.getByText('A degree without a tie to the clinics')).toBeVisible();
  await degree.getByRole('button', { name: 'It is taken', exact: true }).click();
  await expect(dialog.getByText('Take it all the same')).toBeVisible();
  await dialog.getByRole('button', { name: 'It is taken' }).click();
  await expect(dialog.getByText('A sentence, please')).toBeVisible();
  await dialog.getByRole('button', { name: 'Not now' }).click();

  await office.getByRole('button', { name: 'Consider a role' }).click();
  await dialog.getByLabel('What it is called').fill('Research fellow in quality');
  await dialog.getByLabel('Letters', { exact: true }).check();
  await dialog.getByLabel('Letters to be expected').fill('1');
  await dialog.getByRole('button', { name: 'Put it to the test' }).click();
  const post = office.getByRole('listitem').filter({ hasText: 'Research fellow in quality' });
  await post.getByRole('button', { name: 'It is taken', exact: true }).click();
  await expect(post.getByText(/needs at least one milestone/)).toBeVisible();
  await post.getByRole('button', { name: /^Change/ }).click();
  await dialog.getByLabel('Milestone 1').fill('First audit presented');
  await dialog.getByRole('button', { name: 'Keep the change' }).click();
  await expect(dialog).toBeHidden();
  await post.getByRole('button', { name: 'It is taken', exact: true }).click();
  await expect(post.getByText(/· Active$/)).toBeVisible();
  await expectAccessible(office);
});

test('counting to a year later shows what turns old', async ({ openPage }) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openPart(office, 'Yusuf Demirci', 'Roles and expiry');
  await expect(
    office.getByText(/What would grow old or run out by waiting one more cycle: .*USMLE Step 2 CK/),
  ).toBeVisible();
  const exam = office.getByRole('row').filter({ hasText: 'USMLE Step 2 CK' });
  await expect(exam).toContainText('5-7 years (IMG-friendly programs, IMG-16)');
  await office.getByText('One year later').click();
  await expect(office.getByText(/^Past by .*USMLE Step 2 CK/)).toBeVisible();
  await expectAccessible(office);

  await office.getByRole('button', { name: 'Add a certificate' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Source').fill('Card, seen');
  await dialog.getByLabel('Holds until').fill('2031-05-31');
  await dialog.getByRole('button', { name: 'Keep the certificate' }).click();
  await expect(dialog).toBeHidden();
  await expect(office.getByRole('row').filter({ hasText: 'BLS' })).toContainText('Holds');
});

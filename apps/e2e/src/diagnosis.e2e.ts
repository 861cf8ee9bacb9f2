import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, releaseAtOnce, test } from './journey.ts';

/** Opens one tab of a student's case as staff. */
async function openTab(page: Page, student: string, tab: string): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: tab, exact: true }).click();
  await page.waitForURL(`**/${tab.toLowerCase()}`);
}

const letters = 'Too few letters from the specialty';

test('facts: a wrong score and a row of a pasted table are refused in words, and nothing typed is lost', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Mateus Figueiredo', 'Facts');
  await expect(office.getByText('24 applied, 5 invited, 4 attended')).toBeVisible();
  await expectAccessible(office);
  const exams = office.getByRole('region', { name: 'Exams', exact: true });
  await exams.getByRole('button', { name: 'Add' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('Exam', { exact: true }).selectOption('usmle_step_3');
  await form.getByLabel('Taken on').fill('2026-01-05');
  await form.getByLabel('Score').fill('2410');
  await form.getByLabel('Source', { exact: true }).fill('Score report');
  await form.getByLabel('Source dated').fill('2026-01-28');
  await form.getByRole('button', { name: 'Add the fact' }).click();
  await expect(form.getByText('Between 1 and 300.')).toBeVisible();
  await expect(form.getByLabel('Source', { exact: true })).toHaveValue('Score report');
  await form.getByLabel('Score').fill('221');
  await form.getByRole('button', { name: 'Add the fact' }).click();
  await expect(office.getByText('USMLE Step 3, passed, 221')).toBeVisible();

  await office.getByRole('button', { name: 'Add several or paste' }).click();
  await office
    .getByLabel('Paste from a sheet')
    .fill(
      'City\tType\tTier\tApplied\tInvited\nOhio\tCategorical\tLikely\t3\t4\nTexas\tp\ttarget\t6\t0',
    );
  await office.getByRole('button', { name: 'Read it into the grid' }).click();
  await expect(office.getByText('2 rows read into the grid below.')).toBeVisible();
  await office.getByLabel('Source of these rows').fill('ERAS program list');
  await office.getByLabel('Rows dated').fill('2026-02-02');
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Record 2 rows' }).click();
  await expect(office.getByText('Row 1. Invited: Between 0 and 3.')).toBeVisible();
  await expect(office.getByLabel('Row 2, City or region')).toHaveValue('Texas');
  await office.getByLabel('Row 1, Invited').fill('0');
  await office.getByLabel('Row 1, Invited').press('Enter');
  await expect(office.getByLabel('Row 2, Invited')).toBeFocused();
  await office.getByRole('button', { name: 'Record 2 rows' }).click();
  await expect(office.getByText('3 applied, 0 invited, 0 attended')).toBeVisible();
});

test('from facts to release: a proposal accepted, another set aside, evidence tied, the student reads what was written', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Mateus Figueiredo', 'Diagnosis');
  await office.getByRole('button', { name: letters, exact: true }).click();
  await expect(office.getByText('Rule “Letters from radiologists”, from DR-28.')).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Accept or edit' }).click();
  await expectAccessible(office);
  await office.getByLabel('Your reading').fill('One radiologist wrote, and long ago.');
  await office.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(office.getByText('It is part of the diagnosis.')).toBeVisible();
  await office.getByRole('button', { name: letters, exact: true }).click();
  await expect(office.getByText('One radiologist wrote, and long ago.')).toBeVisible();

  await office.getByRole('button', { name: 'Tie evidence to it' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('What it is').selectOption('person');
  await form.getByRole('button', { name: 'Tie it' }).click();
  await expect(form.getByText('Fill this in.').first()).toBeVisible();
  await form.getByLabel('What was said').fill('A director looked for two radiologists');
  await form.getByLabel('Source', { exact: true }).fill('Call in private');
  await form.getByLabel('When').fill('2026-04-01');
  await form.getByRole('button', { name: 'Tie it' }).click();
  await expect(office.getByText('A director looked for two radiologists')).toBeVisible();

  await office.getByRole('button', { name: 'Invitations declined or missed' }).click();
  await office.getByRole('button', { name: 'Set aside', exact: true }).click();
  await office.getByRole('textbox', { name: 'Why' }).fill('Two dates crossed');
  await office.getByRole('button', { name: 'Set it aside' }).click();
  await expect(office.getByText('Two dates crossed').first()).toBeVisible();

  await office.getByRole('button', { name: 'Add factor' }).click();
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(form.getByText('Fill this in.')).toBeVisible();
  await form.getByLabel('What stood in the way').selectOption('external.few_positions');
  await form.getByLabel('Your reading').fill('Two programs opened no place that year.');
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(office.getByText('It is part of the diagnosis.').first()).toBeVisible();

  await office.getByRole('button', { name: 'Put in order' }).click();
  await expect(office.getByText('To work on, in this order')).toBeVisible();
  await office.getByLabel('What the student will read').fill('Your letters come first.');
  await expect(office.getByText(/^Saved/)).toBeVisible();
  await expectAccessible(office);

  const hand = await openPage(phone);
  await practiseAs(hand, 'Mateus Figueiredo');
  await hand.goto('/student/decided');
  await expect(hand.getByRole('heading', { name: 'What was decided' })).toBeVisible();
  await expect(hand.getByText('What stood in the way')).toBeHidden();

  await office.getByRole('button', { name: 'Preview and release' }).click();
  const preview = office.getByRole('dialog');
  await expect(preview.getByText('Your letters come first.')).toBeVisible();
  await expect(preview.getByText('A director looked')).toBeHidden();
  await expectAccessible(office);
  await releaseAtOnce(preview);
  const released = office.getByText('With the student since');
  await expect(released).toBeVisible();

  await hand.reload();
  const words = hand.getByRole('article', { name: /What stood in the way/ });
  await expect(hand.getByText('Your letters come first.')).toBeHidden();
  await words.getByRole('button', { name: 'Open' }).click();
  await expect(words.getByText('Your letters come first.')).toBeVisible();
  await expect(words.getByText('In this order')).toBeVisible();
  await expect(words.getByText(/A director looked|Call in private/)).toBeHidden();
  await expectAccessible(hand);
  await words.getByLabel('In part').check();
  await words.getByLabel('In your words').fill('The letters, yes.');
  await words.getByRole('button', { name: 'Share your view' }).click();
  await expect(words.getByText('“The letters, yes.”')).toBeVisible();
  await office.reload();
  await expect(office.getByText('“The letters, yes.”')).toBeVisible();
});

test('two advisors editing one diagnosis: the second sees both versions and nothing is lost', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Mateus Figueiredo', 'Diagnosis');
  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.goto(new URL(office.url()).pathname);
  for (const page of [office, dean]) {
    await page.getByRole('button', { name: letters, exact: true }).click();
    await page.getByRole('button', { name: 'Change the reading' }).click();
    await expect(page.getByLabel('Your reading')).toBeVisible();
  }
  await dean.getByLabel('Your reading').fill('The dean reads it so.');
  await dean.getByRole('button', { name: 'Keep the change' }).click();
  await expect(dean.getByText('The factor is changed.')).toBeVisible();
  await office.getByLabel('Your reading').fill('The advisor reads it otherwise.');
  await office.getByRole('button', { name: 'Keep the change' }).click();
  const both = office.getByRole('dialog', { name: 'There are two versions' });
  await expect(both.getByText('The dean reads it so.')).toBeVisible();
  await expect(both.getByText('The advisor reads it otherwise.')).toBeVisible();
  await expectAccessible(office);
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect(office.getByRole('dialog')).toHaveCount(0);
  await expect(office.getByText('The advisor reads it otherwise.')).toBeVisible();

  await dean.getByLabel('What the student will read').fill('Words of the dean.');
  await expect(dean.getByText(/^Saved/)).toBeVisible();
  await office.getByLabel('What the student will read').fill('Words of the advisor.');
  await expect(both.getByText('Words of the dean.')).toBeVisible();
  await both.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(office.getByLabel('What the student will read')).toHaveValue('Words of the dean.');
});

test('two advisors changing one fact and one order: the second sees both and chooses', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Mateus Figueiredo', 'Facts');
  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.goto(new URL(office.url()).pathname);
  for (const [page, score] of [
    [dean, '236'],
    [office, '239'],
  ] as const) {
    const exams = page.getByRole('region', { name: 'Exams', exact: true });
    const fact = exams.getByRole('listitem').filter({ hasText: 'Step 2 CK' });
    await fact.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('dialog').getByLabel('Score').fill(score);
  }
  await dean.getByRole('button', { name: 'Keep the change' }).click();
  await expect(dean.getByText('The fact is changed.')).toBeVisible();
  await office.getByRole('button', { name: 'Keep the change' }).click();
  const both = office.getByRole('dialog', { name: 'There are two versions' });
  await expect(both.getByText(/Step 2 CK, passed, 236/)).toBeVisible();
  await expect(both.getByText(/Step 2 CK, passed, 239/)).toBeVisible();
  await expect(both.getByText(/Priya Raman, today/)).toBeVisible();
  await expectAccessible(office);
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect(office.getByRole('dialog')).toHaveCount(0);
  await expect(office.getByText('USMLE Step 2 CK, passed, 239')).toBeVisible();

  await openTab(office, 'Samira Haddad', 'Diagnosis');
  await dean.goto(new URL(office.url()).pathname);
  const earlier = (page: Page) => page.getByRole('button', { name: 'Earlier' });
  await expect(earlier(office).nth(1)).toBeVisible();
  await expect(earlier(dean).nth(1)).toBeVisible();
  const firstOf = (page: Page) =>
    page.getByRole('button', { name: /^(Programs in few places|Letters are old)$/ }).first();
  await expect(firstOf(dean)).toHaveText('Programs in few places');
  await earlier(dean).nth(0).click();
  await expect(firstOf(dean)).toHaveText('Letters are old');
  await earlier(office).nth(1).click();
  await expect(both.getByLabel('Theirs', { exact: true })).toContainText('1. Letters are old');
  await expect(both.getByLabel('Yours', { exact: true })).toContainText('1. Programs in few');
  await expectAccessible(office);
  await both.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(both).toBeHidden();
  await expect(firstOf(office)).toHaveText('Letters are old');
});

test('why: a factor opens to its fact, its guide and its step, and a step is linked', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Samira Haddad', 'Diagnosis');
  await office.getByRole('button', { name: 'Programs in few places' }).first().click();
  await expect(office.getByText('“I stayed near home because of my mother”')).toBeVisible();
  await expect(office.getByText('Against')).toBeVisible();
  await expect(office.getByText('Plan steps that answer this')).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'View as table' }).first().click();
  const table = office.getByRole('dialog');
  await expect(table.getByRole('cell', { name: 'New York' })).toBeVisible();
  await expectAccessible(office);
  await table.getByRole('button', { name: 'Close' }).last().click();
  await office.getByRole('link', { name: /24 applied, 5 invited/ }).click();
  await office.waitForURL('**/facts#*');
  await expect(office.getByText('24 applied, 5 invited, 4 attended')).toBeInViewport();
});

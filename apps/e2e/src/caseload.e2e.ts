import { expect, expectAccessible, practiseAs, test } from './journey.ts';

test.describe.configure({ mode: 'serial' });

test('an advisor works through the caseload with the keyboard alone', async ({ page }) => {
  await practiseAs(page, 'Marcus Hale');
  await page.waitForURL(/\/advisor\/?$/);
  await expect(page.getByRole('table', { name: /Students/ })).toBeVisible();
  await expectAccessible(page);

  // Down twice, up once: the first student; a look, and closed again.
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await page.keyboard.press(' ');
  const peek = page.getByRole('complementary').filter({ hasText: 'closes' });
  await expect(peek.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const name = await peek.getByRole('heading', { level: 2 }).first().innerText();
  await expect(peek.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press(' ');
  await expect(peek).toBeHidden();

  // The call is logged without leaving the list.
  await page.keyboard.press('e');
  const log = page.getByRole('dialog', { name: `Log contact with ${name}` });
  await expect(log).toBeVisible();
  await expectAccessible(page);
  await log.getByLabel('Minutes').focus();
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Asked how the week went.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(log).toBeHidden();

  // Open the case, see the call in its story, move it with a reason.
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cases\//);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Asked how the week went.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to…' }).focus();
  await page.keyboard.press('Enter');
  const move = page.getByRole('dialog', { name: `Move ${name} to…` });
  await move.getByRole('radio', { name: /^Applied/ }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await move.getByLabel('Why move all the same?').focus();
  await page.keyboard.type('no');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(move.getByText('Say why in at least 10 characters.')).toBeVisible();
  await move.getByLabel('Why move all the same?').focus();
  await page.keyboard.type('body told us: applied on paper this autumn.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(move).toBeHidden();
  await expect(page.getByText(/to “Applied”/)).toBeVisible();
});

test('a meeting is arranged and changed; the board shows where everybody stands', async ({
  page,
}) => {
  await practiseAs(page, 'Marcus Hale');
  await page.goto('/advisor/');
  await page.getByRole('link', { name: 'Grace Abernathy' }).first().click();
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /Arrange a meeting/ });
  await dialog.getByRole('button', { name: 'Arrange the meeting' }).click();
  await expect(dialog.getByText('Fill this in.').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('What it is about').fill('Second letter');
  await dialog.getByLabel('Day').fill('2027-03-14');
  await dialog.getByLabel('Time').fill('02:30');
  await dialog.getByRole('button', { name: 'Arrange the meeting' }).click();
  await expect(dialog.getByText(/14:30/)).toBeVisible(); // the clocks jump over that time
  await dialog.getByLabel('Time').fill('14:30');
  await dialog.getByRole('button', { name: 'Arrange the meeting' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Second letter')).toBeVisible();

  await page.goto('/advisor/pipeline');
  await expect(page.getByRole('region', { name: /^Plan agreed/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Move to…: Grace Abernathy' }).click();
  await expect(page.getByRole('dialog', { name: 'Move Grace Abernathy to…' })).toBeVisible();
});

test('a dean assigns a selection; the advisor sees it, an unassigned advisor asks with a reason', async ({
  page,
  openPage,
}) => {
  await practiseAs(page, 'Priya Raman');
  // Home says loudly that a case has no advisor, and leads there.
  await page.goto('/advisor/home');
  await page.getByRole('link', { name: 'Name an advisor' }).click();
  await expect(page.getByText(/Theodora Alexandrina/).first()).toBeVisible();
  await page.goto('/advisor/?only=unassigned&group=none');
  const name = 'Theodora Alexandrina Konstantinopoulou-Featherstonehaugh III';
  await expect(page.getByRole('link', { name }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Assign…' }).click();
  const assign = page.getByRole('dialog', { name: /Assign/ });
  const choice = assign.getByLabel('Advisor').first();
  const marcusId = await choice.locator('option', { hasText: 'Marcus Hale' }).getAttribute('value');
  await choice.selectOption(marcusId);
  await expect(assign.getByText(/1 without an advisor/)).toBeVisible();
  await assign.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(assign).toBeHidden();

  const marcus = await openPage();
  await practiseAs(marcus, 'Marcus Hale');
  await marcus.goto('/advisor/?q=theodora');
  await expect(marcus.getByRole('link', { name }).first()).toBeVisible();

  const teresa = await openPage();
  await practiseAs(teresa, 'Teresa Quintanilla');
  await teresa.goto('/advisor/?tab=office');
  await expect(teresa.getByRole('link', { name })).toHaveCount(0);
  const address = await marcus.getByRole('link', { name }).first().getAttribute('href');
  await teresa.goto(address ?? '');
  await expect(teresa.getByText('This record isn’t available to you').first()).toBeVisible();
  await expectAccessible(teresa);
  await teresa.goto('/advisor/');
  await teresa.getByRole('button', { name: 'Open another case…' }).click();
  const ask = teresa.getByRole('dialog', { name: 'Open a case with a reason' });
  await ask.getByLabel(/AAMC ID/).fill('13480011');
  await ask.getByLabel(/Why you need/).fill('Covering letters for Naomi this week');
  await expectAccessible(teresa);
  await ask.getByRole('button', { name: 'Open the case' }).click();
  await expect(teresa.getByRole('heading', { level: 1, name: 'Samira Haddad' })).toBeVisible();
  await expect(teresa.getByText('You opened this case with a reason.')).toBeVisible();

  // The dean ends the part again: from then on there is nothing to see, and Home says it.
  await page.goto(address ?? '');
  await page.getByRole('button', { name: 'End the part of Marcus Hale' }).click();
  const end = page.getByRole('dialog', { name: 'End the part of Marcus Hale' });
  await expect(end.getByText('Nobody else is on this case')).toBeVisible();
  await expectAccessible(page);
  await end.getByRole('button', { name: 'End the part' }).click();
  await expect(page.getByText('Nobody is assigned yet.')).toBeVisible();
  await marcus.goto(address ?? '');
  await expect(marcus.getByText('This record isn’t available to you').first()).toBeVisible();
});

import { createInstitution, expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const dean = { name: 'Ingrid Sandoval', email: 'ingrid.sandoval@account.example' };
const password = 'lantern harbour violet Tuesday';

test('the first dean comes in by her link, once, and later with her password', async ({
  openPage,
}) => {
  const link = createInstitution({
    name: 'Account School',
    slug: 'account-school',
    zone: 'America/Chicago',
    dean,
  });
  const page = await openPage(phone);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Welcome, Ingrid Sandoval' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByText('Choose a longer or less common password')).toBeVisible();
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.waitForURL('**/advisor/home');

  const second = await openPage();
  await second.goto(link);
  await expect(
    second.getByRole('heading', { name: 'This link does not work any more' }),
  ).toBeVisible();

  await second.goto('/account-school');
  await second.getByLabel('E-mail').fill(dean.email);
  await second.getByLabel('Password').fill('not the password at all');
  await second.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByRole('alert')).toContainText('do not fit together');
  await second.getByLabel('Password').fill(password);
  await second.keyboard.press('Enter');
  await second.waitForURL('**/advisor/home');
});

test('somebody who is not there yet is signed out after a warning, and comes back to the same page', async ({
  page,
}) => {
  await page.clock.install();
  await practiseAs(page, 'Naomi Lee');
  await page.goto('/advisor/?q=lee');
  await expect(page.getByText('Naomi Lee').first()).toBeVisible();

  await page.clock.runFor(2000);
  await page.clock.fastForward('14:10');
  await page.clock.runFor(2000);
  await expect(page.getByRole('heading', { name: 'Are you still here?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page.getByRole('heading', { name: 'Are you still here?' })).toBeHidden();

  await page.clock.fastForward('15:10');
  await page.clock.runFor(3000);
  await page.waitForURL('**/westbrook?back=*');
  await page.getByRole('button', { name: 'Sign in as Naomi Lee' }).click();
  await page.waitForURL('**/advisor/?q=lee');
});

test('signing out everywhere covers the page that is open elsewhere until the same person is back', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Teresa Quintanilla');
  await expect(office.getByText('Teresa Quintanilla').first()).toBeVisible();

  const home = await openPage();
  await practiseAs(home, 'Teresa Quintanilla');
  await home.goto('/westbrook/account');
  await expectAccessible(home);
  await home.getByRole('button', { name: 'Sign out everywhere' }).click();
  await home.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await home.waitForURL('**/westbrook');

  await office.getByRole('link', { name: 'Pipeline' }).first().click();
  await expect(office.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await office.getByRole('button', { name: 'I have signed in' }).click();
  await expect(office.getByText('You are still signed out.')).toBeVisible();

  const tab = await office.context().newPage();
  await practiseAs(tab, 'Teresa Quintanilla');
  await tab.close();
  await office.getByRole('button', { name: 'I have signed in' }).click();
  await expect(office.getByRole('heading', { name: 'You are signed out' })).toBeHidden();
});

test('one keeps a personal address and changes the password', async ({ openPage }) => {
  const link = createInstitution({
    name: 'Second Account School',
    slug: 'second-account-school',
    zone: 'America/Denver',
    dean: { name: 'Leo Marsh', email: 'leo.marsh@second.example' },
  });
  const page = await openPage();
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.waitForURL('**/advisor/home');

  await page.goto('/second-account-school/account');
  await page.getByLabel('Personal e-mail').fill('nothing like an address');
  await page.getByRole('button', { name: 'Keep this address' }).click();
  await expect(page.getByText('does not look like an e-mail address')).toBeVisible();
  await page.getByLabel('Personal e-mail').fill('leo@own.example');
  await page.getByRole('button', { name: 'Keep this address' }).click();
  await expect(page.getByText('Your personal e-mail is kept.')).toBeVisible();

  await page.getByLabel('Present password').fill('something else entirely');
  await page.getByLabel('New password').fill('another four words here');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('This is not your present password.')).toBeVisible();
  await page.getByLabel('Present password').fill(password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your new password is in place.')).toBeVisible();
});

test('the public pages can be read, in both schemes and with the keyboard alone', async ({
  openPage,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage({ ...phone, colorScheme });
    for (const address of ['/', '/westbrook', '/westbrook/welcome', '/no-such-school']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  }
  const page = await openPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://onward.example/westbrook');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/westbrook');
});

test('nobody learns from the sign-in page whether a person exists', async ({ page }) => {
  const told: string[] = [];
  for (const email of ['naomi.lee@westbrook.example', 'nobody.at.all@westbrook.example']) {
    await page.goto('/westbrook');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('certainly not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
    told.push(await page.getByRole('alert').innerText());
  }
  expect(told[0]).toBe(told[1]);
});

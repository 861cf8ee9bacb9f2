import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

/** Of these journeys alone; her advisor is Marcus Hale. */
const student = 'Nguyễn Minh Châu';

test('a student allows ranks to be kept, her advisor reads it as news, and she takes it back knowing what goes', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/consents');
  await expect(hand.getByText('Nobody here may ask you for it')).toBeVisible();
  await expectAccessible(hand);
  await hand.getByRole('button', { name: 'Allow it' }).click();
  await expect(hand.getByText(/You allowed it here/)).toBeVisible();

  const office = await openPage();
  await practiseAs(office, 'Marcus Hale');
  const rail = office.getByRole('navigation', { name: 'Main' });
  await expect(rail.getByRole('link', { name: /News.*new/ })).toBeVisible();
  await rail.getByRole('link', { name: /News/ }).click();
  await expect(office.getByRole('heading', { name: 'News' })).toBeVisible();
  const line = office
    .getByRole('row')
    .filter({ hasText: student })
    .filter({ hasText: 'Said what may be kept' });
  await expect(line).toContainText('New');
  await expectAccessible(office);
  await line.getByRole('button', { name: /^Mark read/ }).click();
  await expect(line.getByRole('button', { name: /^Mark unread/ })).toBeVisible();
  await line.getByRole('button', { name: /^Mark unread/ }).press('Enter');
  await expect(line).toContainText('New');
  await line.getByRole('link', { name: 'Said what may be kept' }).click();
  await office.waitForURL('**/facts');
  await rail.getByRole('link', { name: /News/ }).click();
  await office.getByText('All', { exact: true }).click();
  await expect(line).toContainText('Read');

  await hand.getByRole('button', { name: 'Take it back' }).click();
  const asked = hand.getByRole('dialog');
  await expect(asked.getByText(/Nothing of your ranks is written down/)).toBeVisible();
  await expectAccessible(hand);
  await asked.getByRole('button', { name: 'Take it back' }).click();
  await expect(hand.getByText(/You took it back/)).toBeVisible();
});

test('somebody else is put on the contact clock: a message keeps it, reaching them stops it', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Marcus Hale');
  await office.goto('/advisor/');
  await office.getByRole('link', { name: student }).first().click();
  const others = office.getByRole('region', { name: 'Others to reach', exact: true });
  await expect(others.getByText('Marcus Hale looks after it.')).toBeVisible();
  await others.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Put on the clock' }).click();
  await expect(dialog.getByText('Fill this in.')).toBeVisible();
  await expectAccessible(office);
  await dialog.getByLabel('Name', { exact: true }).fill('Dr. Imogen Falk');
  await dialog.getByRole('button', { name: 'Put on the clock' }).click();
  const person = others.getByRole('listitem').filter({ hasText: 'Dr. Imogen Falk' });
  await expect(person).toContainText('Due in');

  const log = async (outcome: string) => {
    await others.getByRole('button', { name: 'Log' }).click();
    await office.getByRole('menuitem', { name: /Log a try/ }).click();
    await dialog.getByLabel(outcome).check();
    await dialog.getByRole('button', { name: 'Log the try' }).click();
    await expect(dialog).toBeHidden();
  };
  await log('Left a message');
  await expect(person).toContainText('Left a message: Marcus Hale');
  await expect(person).toContainText('Due in');
  await log('Reached');
  await expect(person).toContainText('Reached, today');
  await expectAccessible(office);
});

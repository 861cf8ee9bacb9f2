import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

/** Opens one tab of Samira Haddad's case as staff. */
async function openTab(page: Page, tab: string): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: 'Samira Haddad' }).first().click();
  await page.getByRole('link', { name: tab, exact: true }).click();
  await page.waitForURL(`**/${tab.toLowerCase()}`);
}

test('from facts to release: a wrong score is refused in words, a proposal accepted, another set aside, the student reads what was written', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Facts');
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

  await office.getByRole('link', { name: 'Diagnosis', exact: true }).click();
  await office.getByRole('button', { name: 'Too few letters from the specialty' }).click();
  await expect(office.getByText('Rule “Letters from radiologists”, from DR-28.')).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Accept or edit' }).click();
  await office.getByLabel('Your reading').fill('One radiologist wrote, and long ago.');
  await office.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(office.getByText('It is part of the diagnosis.')).toBeVisible();
  await office.getByRole('button', { name: 'Too few letters from the specialty' }).click();
  await expect(office.getByText('One radiologist wrote, and long ago.')).toBeVisible();

  await office.getByRole('button', { name: 'Invitations declined or missed' }).click();
  await office.getByRole('button', { name: 'Set aside', exact: true }).click();
  await office.getByRole('textbox', { name: 'Why' }).fill('Two dates crossed');
  await office.getByRole('button', { name: 'Set it aside' }).click();
  await expect(office.getByText('Two dates crossed')).toBeVisible();

  await office.getByRole('button', { name: 'Put in order' }).click();
  await expect(office.getByText('To work on, in this order')).toBeVisible();
  await office.getByLabel('What the student will read').fill('Your letters come first.');
  await office.getByRole('button', { name: 'Keep the text' }).click();

  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/decided');
  await expect(hand.getByRole('heading', { name: 'What was decided' })).toBeVisible();
  await expect(hand.getByText('What stood in the way')).toBeHidden();

  await office.getByRole('button', { name: 'Preview and release' }).click();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Release', exact: true }).click();
  const anyway = office.getByRole('button', { name: 'Release all the same' });
  const released = office.getByText('With the student since');
  await expect(anyway.or(released).first()).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(released).toBeVisible();

  await hand.reload();
  const words = hand.getByRole('article', { name: /What stood in the way/ });
  await expect(hand.getByText('Your letters come first.')).toBeHidden();
  await words.getByRole('button', { name: 'Open' }).click();
  await expect(words.getByText('Your letters come first.')).toBeVisible();
  await hand.getByRole('heading', { name: 'Notes' }).scrollIntoViewIfNeeded();
  await hand.mouse.wheel(0, 4000);
  await expectAccessible(hand);
});

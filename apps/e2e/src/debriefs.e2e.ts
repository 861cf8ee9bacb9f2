import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, releaseAtOnce, test } from './journey.ts';

/** Opens the debriefs of a student's case from the caseload. */
async function openDebriefs(page: Page, student: string): Promise<void> {
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Schedule a debrief' })).toBeVisible();
}

/** Plans a debrief yesterday morning and lands on its page. */
async function schedule(page: Page, place: string): Promise<void> {
  await page.getByRole('button', { name: 'Schedule a debrief' }).click();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Day').fill(yesterday);
  await page.getByLabel('Time', { exact: true }).fill('09:30');
  await page.getByLabel('Place').fill(place);
  await page.getByLabel('Name').first().fill('Naomi Lee');
  await page.getByLabel('Name').nth(1).fill('Anders Holm');
  await page.getByRole('dialog').getByRole('button', { name: 'Schedule the debrief' }).click();
  await expect(page.getByText('season tells us')).toBeVisible();
}

const words = (page: Page, section: string) => page.getByRole('textbox', { name: section });
const saved = (page: Page) => expect(page.getByText(/^Saved /)).toBeVisible();

async function packet(page: Page, item: string, how: 'Present' | 'Waived'): Promise<void> {
  await page.getByRole('button', { name: `Record: ${item}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(how).check();
  if (how === 'Waived') await dialog.getByLabel('Why').fill('Told us herself');
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function finding(page: Page, factor: string, evidence: string): Promise<void> {
  await page.getByRole('button', { name: 'Record a finding' }).click();
  await page.getByLabel('What stood in the way').selectOption(factor);
  await page.getByLabel('What shows it').fill(evidence);
  await page.getByRole('dialog').getByRole('button', { name: 'Record the finding' }).click();
  await expect(page.getByText(evidence)).toBeVisible();
}

test('a debrief from its date to what the student reads on her phone', async ({ openPage }) => {
  test.slow();
  const page = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(page, 'Naomi Lee');
  await openDebriefs(page, 'Samira Haddad');
  await expectAccessible(page);
  await schedule(page, 'Room 214');
  await expect(page.getByText('Still missing')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'It took place' }).click();
  await expect(page.getByText('Not on the table yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record that it was held' })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  for (const item of ['ERAS application', 'Score reports', 'Programs applied to, and ranked'])
    await packet(page, item, 'Present');
  await packet(page, 'Interview data', 'Waived');
  await packet(page, 'CV', 'Present');
  await page.getByRole('button', { name: 'It took place' }).click();
  await page.getByRole('button', { name: 'Record that it was held' }).click();
  await expect(page.getByText('Held, not signed')).toBeVisible();

  await words(page, 'What happened').fill('For the office: a calm conversation.');
  await words(page, 'Strategy').fill('Sixty-two programs in three cities.');
  await words(page, 'Agreed next steps').fill('Ask two radiologists for letters.');
  await words(page, 'What Samira Haddad will read').fill(
    'Samira, your list stayed in three cities.',
  );
  await saved(page);
  await finding(page, 'reason.exposure.letters', 'One letter, from 2024');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  const sign = page.getByRole('dialog').getByRole('button', { name: 'Sign the debrief' });
  await expect(sign).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await finding(page, 'strategy_list.geographic_narrow', 'All in three cities');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await sign.click();
  await expect(page.getByText(/^Signed by Naomi Lee/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Preview release' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Samira, your list stayed in three cities.')).toBeVisible();
  await expect(dialog.getByText('For the office')).toHaveCount(0);
  await expectAccessible(page);
  await releaseAtOnce(dialog, 'Release to Samira Haddad');
  await expect(page.getByText('Released to the student')).toBeVisible();

  const student = await openPage(phone);
  await practiseAs(student, 'Samira Haddad');
  await student.goto('/student/decided');
  const summaries = student.getByRole('region', { name: 'Debrief summaries' });
  await expect(summaries.getByRole('article')).toHaveCount(2);
  await summaries.getByRole('button', { name: 'Open' }).first().click();
  await expect(student.getByText('Samira, your list stayed in three cities.')).toBeVisible();
  await expect(student.getByText('a calm conversation')).toHaveCount(0);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add an addendum' }).click();
  await page.getByLabel('What is added').fill('A fourth letter was found.');
  await page.getByRole('button', { name: 'Add the addendum' }).click();
  await expect(page.getByText('A fourth letter was found.')).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Take the release back' }).click();
  await page.getByLabel('Why').fill('The number of letters was wrong');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText(/taken back .* by Naomi Lee/)).toBeVisible();
  await student.goto('/student/decided');
  await expect(summaries.getByRole('article')).toHaveCount(1);
});

test('two advisors on one debrief: the second sees both versions, and nothing is lost', async ({
  openPage,
}) => {
  const naomi = await openPage();
  await practiseAs(naomi, 'Naomi Lee');
  await openDebriefs(naomi, 'Samira Haddad');
  await schedule(naomi, 'By two advisors');
  const priya = await openPage();
  await practiseAs(priya, 'Priya Raman');
  await priya.goto(naomi.url());
  await words(priya, 'What happened').waitFor();

  await words(naomi, 'What happened').fill('Naomi was first.');
  await saved(naomi);
  await words(priya, 'Strategy').fill('Priya, elsewhere on the page.');
  await saved(priya);
  await words(naomi, 'Strategy').waitFor();
  await words(naomi, 'Strategy').fill('Naomi, over what Priya wrote.');
  await expect(naomi.getByRole('heading', { name: 'There are two versions' })).toBeVisible();
  const dialog = naomi.getByRole('dialog');
  await expect(dialog.getByText('Priya, elsewhere on the page.')).toBeVisible();
  await expect(dialog.getByText('Naomi, over what Priya wrote.')).toBeVisible();
  await expectAccessible(naomi);
  await dialog.getByRole('button', { name: 'Join them' }).click();
  await dialog.getByRole('button', { name: 'Keep this text' }).click();
  await saved(naomi);
  await priya.reload();
  await expect(words(priya, 'Strategy')).toHaveValue(
    'Priya, elsewhere on the page.\n\nNaomi, over what Priya wrote.',
  );
  await priya.getByRole('button', { name: 'History: Strategy' }).click();
  await expect(priya.getByRole('heading', { name: /^Priya Raman,/ })).toBeVisible();
});

test('typing through a dead connection: kept in the tab, said in words, sent when the line is back', async ({
  page,
}) => {
  await practiseAs(page, 'Naomi Lee');
  await openDebriefs(page, 'Samira Haddad');
  await schedule(page, 'Through a tunnel');
  await page.context().setOffline(true);
  await words(page, 'What happened').fill('Written in a tunnel.');
  await expect(page.getByText('Offline, kept in this tab')).toBeVisible();
  await words(page, 'What happened').fill('Written in a tunnel, and more of it.');
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(words(page, 'What happened')).toHaveValue('Written in a tunnel, and more of it.');
});

test('a debrief by keyboard alone: into a section from the outline, a finding, and back', async ({
  page,
}) => {
  await practiseAs(page, 'Naomi Lee');
  await openDebriefs(page, 'Samira Haddad');
  await schedule(page, 'Keyboard');
  await page.getByRole('button', { name: /^Strategy/ }).focus();
  await page.keyboard.press('Enter');
  await expect(words(page, 'Strategy')).toBeFocused();
  await page.keyboard.type('Typed without a mouse.');
  await saved(page);
  await page.getByRole('tab', { name: /Findings/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /Facts/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Record a finding' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Record a finding' })).toBeVisible();
  // The dialog is longer than this window: its scrolling part comes first, so that arrow keys read it.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What stood in the way')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Record a finding' })).toBeFocused();
});

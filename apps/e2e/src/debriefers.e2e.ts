import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const student = 'Rosalind Achterberg';
const outsider = 'Dr. Ines Falk';
const ownQuestion = 'Would a research year have helped?';

/** Opens the debriefs of the student's case. */
async function openDebriefs(page: Page): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What several people say' })).toBeVisible();
}

async function schedule(page: Page): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await page.getByRole('button', { name: 'Schedule a debrief' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Day')
    .fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
  await dialog.getByLabel('Time', { exact: true }).fill('09:30');
  await dialog.getByLabel('Name').first().fill('Naomi Lee');
  await dialog.getByRole('button', { name: 'Schedule the debrief' }).click();
  await expect(page.getByText('season tells us')).toBeVisible();
}

async function askDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Ask somebody' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function askStaff(page: Page, name: string): Promise<void> {
  const dialog = await askDialog(page);
  await dialog.getByLabel('Who', { exact: true }).selectOption({ label: name });
  await dialog.getByLabel('She or he stands for').selectOption('dean_or_career_advisor');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Answers on the page that everybody answers on, and gives the answers. */
async function answer(page: Page, letters: 'It weighed' | 'It did not', words: string) {
  await expect(page.getByRole('heading', { name: 'Your view' })).toBeVisible();
  await page.getByRole('textbox').first().fill(words);
  const part = page.getByRole('radiogroup', { name: 'Letters' });
  await part.getByLabel(letters).check();
  if (letters === 'It weighed')
    await page.getByLabel('Letters say little that is particular').check();
  await page.getByRole('button', { name: 'I have given my answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give my answers' }).click();
  await expect(page.getByRole('heading', { name: /Thank you/ })).toBeVisible();
}

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

test('three people answer alone, two agree, the third keeps her view; one of them by a link', async ({
  openPage,
}) => {
  test.slow();
  const naomi = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(naomi, 'Naomi Lee');
  await schedule(naomi);
  await naomi.getByRole('button', { name: 'Add a question of your own' }).click();
  const adding = naomi.getByRole('dialog');
  await adding.getByLabel('Question').fill(ownQuestion);
  await expectAccessible(naomi);
  await adding.getByRole('button', { name: 'Add the question' }).click();
  await expect(adding).toBeHidden();
  await expect(naomi.getByText(/^Added by Naomi Lee/)).toBeVisible();
  await openDebriefs(naomi);
  await askStaff(naomi, 'Naomi Lee, MD, Career advisor');
  await askStaff(naomi, 'Priya Raman, MD, Associate Dean');
  await expectAccessible(naomi);

  // From outside nobody is asked without a basis.
  const dialog = await askDialog(naomi);
  await dialog.getByLabel('From outside').check();
  await dialog.getByLabel('Name').fill(outsider);
  await dialog.getByLabel('Last day').fill(inAMonth());
  await dialog.getByRole('button', { name: 'Ask and make a link' }).click();
  await expect(dialog.getByText('Nobody from outside is asked without a basis')).toBeVisible();
  await dialog.getByLabel('The student’s written consent').check();
  await dialog.getByRole('button', { name: 'Ask and make a link' }).click();
  await expect(dialog.getByText('The student has not agreed to this')).toBeVisible();
  await expectAccessible(naomi);
  await dialog.getByRole('button', { name: 'Not now' }).click();

  await naomi.getByRole('button', { name: 'Ask for consent' }).click();
  const consent = naomi.getByRole('dialog');
  await consent.getByLabel('Who would be asked').fill(outsider);
  await consent.getByLabel('Why').fill('She taught you in the clinic.');
  await consent.getByLabel('Until').fill(inAMonth());
  await consent.getByRole('button', { name: 'Ask the student' }).click();
  await expect(consent).toBeHidden();

  // She agrees on her phone, to her specialty and not to her name.
  const rosalind = await openPage({ ...phone, reducedMotion: 'reduce' });
  await practiseAs(rosalind, student);
  await rosalind.getByRole('link', { name: 'Read it when you are ready' }).click();
  await rosalind.getByLabel('Your name').uncheck();
  await expectAccessible(rosalind);
  await rosalind.getByRole('button', { name: 'Yes, I agree' }).click();
  await expect(rosalind.getByText('You agreed')).toBeVisible();
  await expectAccessible(rosalind);

  await openDebriefs(naomi);
  const invite = await askDialog(naomi);
  await invite.getByLabel('From outside').check();
  await invite.getByLabel('The student’s written consent').check();
  await invite.getByLabel('She or he stands for').selectOption('other');
  await invite.getByLabel('Last day').fill(inAMonth());
  await invite.getByRole('button', { name: 'Ask and make a link' }).click();
  const link = await naomi.getByRole('dialog').locator('code').innerText();
  await naomi.getByRole('button', { name: 'Done' }).click();

  const guest = await openPage({ ...phone, reducedMotion: 'reduce' });
  await guest.goto(link);
  await expect(guest.getByText('She taught you in the clinic.')).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole('button', { name: 'Open the questions' }).click();
  await expect(guest.getByText('whose name is not shared')).toBeHidden();
  await expect(guest.getByText('Diagnostic radiology')).toBeVisible();
  await expect(guest.getByText(student)).toHaveCount(0);
  await expect(guest.getByText(ownQuestion)).toBeVisible();
  await expectAccessible(guest);
  await answer(guest, 'It weighed', 'On the ward the residents asked for this student.');
  await expectAccessible(guest);

  // The link is used up.
  const again = await openPage({ reducedMotion: 'reduce' });
  await again.goto(link);
  await expect(again.getByText('This link does not work any more')).toBeVisible();

  // The advisor cannot look before she has answered.
  await openDebriefs(naomi);
  await expect(naomi.getByText('opens once you have given your own answers')).toBeVisible();
  await expect(naomi.getByText('the residents asked for')).toHaveCount(0);
  await naomi.getByRole('link', { name: 'Give my answers' }).click();
  await answer(naomi, 'It did not', 'I know the writers; their letters are warm.');

  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await openDebriefs(dean);
  await dean.getByRole('link', { name: 'Give my answers' }).click();
  await answer(dean, 'It weighed', 'I learned little from the letters.');

  await openDebriefs(naomi);
  const row = naomi.getByRole('row', { name: /Letters say little that is particular/ });
  await expect(row.getByText('Weighed', { exact: true })).toHaveCount(2);
  await expect(row.getByText('Did not weigh')).toBeVisible();
  await expect(row.getByText('They differ')).toBeVisible();
  await expectAccessible(naomi);

  // A point becomes a finding, with its words and the way back.
  await naomi.getByRole('button', { name: /Make it a finding: I learned little/ }).click();
  const finding = naomi.getByRole('dialog');
  await finding.getByLabel('What stood in the way').selectOption('letters.generic');
  await finding.getByRole('button', { name: 'Record the finding' }).click();
  await expect(finding).toBeHidden();
  await naomi.locator('a[href*="/debriefs/"]').first().click();
  await expect(naomi.getByText('“I learned little from the letters.”').first()).toBeVisible();
  await naomi.getByRole('link', { name: 'Read it there' }).click();
  await expect(naomi.getByRole('heading', { name: 'What several people say' })).toBeVisible();

  // She sees who looked, and takes her consent back: the page closes at once.
  await rosalind.goto('/student/who-viewed');
  await expect(rosalind.getByText(outsider).first()).toBeVisible();
  await rosalind.goto('/student/consents');
  await rosalind.getByRole('button', { name: `Take my consent back: ${outsider}` }).click();
  await rosalind.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(rosalind.getByText('You took your consent back')).toBeVisible();
  await guest.reload();
  await expect(guest.getByText('This page is closed')).toBeVisible();
});

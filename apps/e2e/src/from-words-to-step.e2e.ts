import { expect, expectAccessible, practiseAs, test } from './journey.ts';

const student = 'Nguyễn Minh Châu';
const factor = 'CV hides what was done';

test('words of a debrief become a finding, the finding a factor that a step answers, and the step leads back to the words (IMG-14)', async ({
  openPage,
}) => {
  const office = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(office, 'Marcus Hale');
  const openTab = async (tab: string) => {
    await office.goto('/advisor/');
    await office.getByRole('link', { name: student }).first().click();
    await office.getByRole('link', { name: tab, exact: true }).click();
    await office.waitForURL(`**/${tab.toLowerCase()}`);
  };

  // The words, in the signed record of the debrief.
  await openTab('Debriefs');
  await office.locator('a[href*="/debriefs/"]').first().click();
  await expect(office.getByText('agreed on what to look at first').first()).toBeVisible();
  await office
    .getByRole('button', { name: /^Make it a finding/ })
    .first()
    .click();
  const finding = office.getByRole('dialog');
  await finding.getByLabel('What stood in the way').selectOption('narrative.cv_presentation');
  await finding.getByRole('button', { name: 'Record the finding' }).click();
  await expect(finding).toBeHidden();

  // The factor, and the step of the plan that answers it.
  await openTab('Diagnosis');
  await office.getByRole('button', { name: factor }).first().click();
  await office.getByRole('button', { name: 'Link a step' }).click();
  const link = office.getByRole('dialog');
  const step = await link.getByLabel('Step').locator('option').first().innerText();
  await expectAccessible(office);
  await link.getByRole('button', { name: 'Link it' }).click();
  await expect(link).toBeHidden();
  await expect(office.getByRole('link', { name: step }).first()).toBeVisible();

  // At the step stands why it is there, with the words, and the way back to them.
  await openTab('Plan');
  await office.locator('summary').filter({ hasText: 'Why each step is in the plan' }).click();
  const why = office.getByRole('row').filter({ hasText: step }).filter({ hasText: factor });
  await expect(why.getByText('agreed on what to look at first')).toBeVisible();
  await expectAccessible(office);
  await why.getByRole('link', { name: 'Read it there' }).click();
  await office.waitForURL('**/debriefs/**');
  await expect(office.getByText('agreed on what to look at first').first()).toBeVisible();
});

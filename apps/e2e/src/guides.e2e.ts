import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const guide = '/advisor/guides/interventional_radiology?entry=threshold.letters_ir';

/** Opens the form of the entry shown alone. */
async function openEntry(page: Page) {
  await page.goto(guide);
  await page.getByRole('button', { name: /^Change Letters/ }).click();
  return page.getByRole('dialog');
}

/** The diagnosis of Nūr, who applied to integrated IR, from the caseload. */
async function openDiagnosis(page: Page): Promise<void> {
  await page.goto('/advisor/?tab=office');
  await page.getByRole('link', { name: 'نور الدين الحسيني' }).first().click();
  await page.getByRole('link', { name: 'Diagnosis', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Proposed by the facts' })).toBeVisible();
}

test('a dean overrides a threshold and sees a finding change with the reason', async ({
  openPage,
}) => {
  test.slow();
  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await openDiagnosis(dean);
  const factor = dean.getByRole('button', { name: 'Too few letters from the specialty' });
  await expect(factor).toHaveCount(0);

  let form = await openEntry(dean);
  await form.getByLabel('Figure, lower end').fill('many');
  await form.getByLabel('Reason').fill('Programs here read two');
  await form.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(
    form.getByText(/Not saved: “Letters: .*field “Figure, lower end” is not a number/),
  ).toBeVisible();
  await expectAccessible(dean);
  await form.getByLabel('Figure, upper end').fill('2');
  await form.getByLabel('Figure, lower end').fill('2');
  await expect(form.getByLabel('The figure in words')).toHaveValue(
    'Letters: at least 2 from an IR attending.',
  );
  await form.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(form).toBeHidden();
  await expect(
    dean.getByText('Ours says: Letters: at least 1 from an IR attending.'),
  ).toBeVisible();
  await expectAccessible(dean);

  await openDiagnosis(dean);
  await factor.first().click();
  await expect(dean.getByText(/Set here by Priya Raman/)).toBeVisible();
  await expect(dean.getByText(/the guide says 1 letter.*Programs here read two/)).toBeVisible();
  await expectAccessible(dean);

  // Two deans in one entry: the second is shown what the first kept, and nothing is overwritten.
  const second = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(second, 'Priya Raman');
  const other = await openEntry(second);
  form = await openEntry(dean);
  await form.getByLabel('Unit').fill('IR letters');
  await form.getByLabel('Reason').fill('Plainer');
  await form.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(form).toBeHidden();
  await other.getByLabel('Unit').fill('letters of IR');
  await other.getByLabel('Reason').fill('Shorter');
  await other.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(other.getByText(/Priya Raman kept another version/)).toBeVisible();
  await expect(other.getByText('IR letters', { exact: true })).toBeVisible();
  await expectAccessible(second);
  await other.getByRole('button', { name: 'Leave theirs' }).click();
  await expect(other).toBeHidden();

  await dean.getByRole('link', { name: 'Guides' }).first().click();
  await dean.getByRole('link', { name: 'Interventional Radiology' }).click();
  await dean.getByRole('link', { name: 'Versions and changes' }).click();
  await expect(dean.getByRole('cell', { name: 'Programs here read two' })).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Use again: version 1' }).click();
  await dean.getByRole('dialog').getByLabel('Reason').fill('The guide’s own figure after all');
  await dean.getByRole('dialog').getByRole('button', { name: 'Use it again' }).click();
  await expect(dean.getByText('the same as version 1')).toBeVisible();
  await expect(dean.getByText('the guide is used as we wrote it')).toBeVisible();
  await openDiagnosis(dean);
  await expect(factor).toHaveCount(0);
});

test('advisors read the library and copy words; a file that does not hold together is refused by entry and field', async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(page, 'Naomi Lee');
  await page.getByRole('link', { name: 'Guides' }).click();
  await expect(page.getByRole('link', { name: 'Los Angeles' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Add your own guide/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Search' }).fill('thank-you rotation');
  await expect(page.getByText(/entr(y|ies)$/)).toBeVisible();
  await expect(page.getByText(/PMC-15/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/advisor/guides/pre_match_communication?kind=script');
  await expect(page.getByRole('button', { name: 'Copy the words' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Guides' }).first().click();
  await page.getByRole('link', { name: 'Figures side by side' }).click();
  await expect(page.getByText(/the guide says 2-4 weeks/)).toBeVisible();
  await expectAccessible(page);

  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await dean.goto('/advisor/guides');
  await dean.getByRole('button', { name: /Add your own guide/ }).click();
  await dean.getByRole('button', { name: 'Take one in from a file instead' }).click();
  const dialog = dean.getByRole('dialog');
  await dialog.getByLabel('The guide as a file (JSON)').setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ code: 'own_county', version: 'one', title: 'County' })),
  });
  await dialog.getByLabel('Reason').fill('We know these hospitals');
  await dialog.getByRole('button', { name: 'Add the guide' }).click();
  await expect(
    dialog.getByText(/Entry “the guide”, field “version” is not a number/),
  ).toBeVisible();
  await expectAccessible(dean);
});

test('dates and rules say where they were read, and who confirmed them', async ({ openPage }) => {
  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await dean.goto('/advisor/guides/facts');
  await expect(
    dean.getByRole('heading', { name: 'Where a guide and a rule differ' }),
  ).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: /^Confirm: SOAP: 4 offer rounds/ }).click();
  await dean.getByRole('dialog').getByLabel('What you read').fill('NRMP page on SOAP, read today');
  await expectAccessible(dean);
  await dean.getByRole('dialog').getByRole('button', { name: 'I have read the source' }).click();
  await expect(
    dean.getByText(/Confirmed by Priya Raman.*NRMP page on SOAP, read today/),
  ).toBeVisible();
  await dean.getByRole('button', { name: /^Take it back: SOAP: 4 offer rounds/ }).click();
  await dean.getByRole('dialog').getByLabel('Why').fill('The page has changed since');
  await dean.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(dean.getByRole('button', { name: /^Confirm: SOAP: 4 offer rounds/ })).toBeVisible();
});

test('a student finds what the guides say to her, on her phone', async ({ openPage }) => {
  const hand = await openPage({ ...phone, reducedMotion: 'reduce' });
  await practiseAs(hand, 'Samira Haddad');
  await hand.getByRole('link', { name: 'More' }).click();
  await hand.getByRole('link', { name: /Resources/ }).click();
  await expect(hand.getByRole('heading', { name: 'The first days' })).toBeVisible();
  await expectAccessible(hand);
  await hand.getByText('What this result does, and does not, say').click();
  await expect(hand.getByText('Diagnostic Radiology guide').first()).toBeVisible();
  await hand
    .getByLabel('Look for something')
    .fill('when an interviewer asks about the first cycle');
  await expect(hand.getByRole('button', { name: 'Copy these words' })).toBeVisible();
  await expectAccessible(hand);
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, practiseAs, test } from './journey.ts';

const guide = '/advisor/guides/interventional_radiology?entry=threshold.letters_ir';

/** Opens the form of the entry shown alone. */
async function openEntry(page: Page) {
  await page.goto(guide);
  await page.getByRole('button', { name: /^Change Letters/ }).click();
  return page.getByRole('dialog');
}

const letterFigure = 'interventional_radiology/threshold.letters_ir';

/** Opens the form of a new entry of this kind, from the page of an own guide. */
async function addEntry(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an entry…' }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
  await expect(page.getByRole('dialog').getByText(`New: ${kind}`)).toBeVisible();
}

/** Looks at what was typed as it will be read, then keeps it. */
async function lookAndKeep(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Look at it first' }).click();
  await expect(dialog.getByRole('region', { name: 'As it will be read' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(dialog).toBeHidden();
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

test('a dean writes an own guide in forms: its question reaches a debrief, its figure a finding', async ({
  openPage,
}) => {
  test.slow();
  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await openDiagnosis(dean);
  const factor = dean.getByRole('button', { name: 'Too few letters from the specialty' });
  await expect(factor).toHaveCount(0);

  await dean.goto('/advisor/guides');
  await dean.getByRole('button', { name: /Add your own guide/ }).click();
  const dialog = dean.getByRole('dialog');
  await dialog.getByLabel('For whom, in words').fill('For everybody who aims at IR in the county.');
  await dialog
    .getByLabel('Applies to students who aim at')
    .selectOption('Interventional radiology');
  await dialog.getByLabel('Reason').fill('We know these hospitals');
  await dialog.getByRole('button', { name: 'Begin the guide' }).click();
  await expect(
    dialog.getByText('Not saved: Entry “the guide”, field “Name” is empty.'),
  ).toBeVisible();
  await expectAccessible(dean);
  await dialog.getByLabel('Name').fill('County hospitals');
  await dialog.getByRole('button', { name: 'Begin the guide' }).click();
  await expect(dean.getByRole('heading', { name: 'County hospitals', level: 1 })).toBeVisible();
  await expect(dean.getByText('Applies to: Interventional radiology.')).toBeVisible();

  // A figure that cannot be kept: the entry and the field are named, and what was typed stays.
  await addEntry(dean, 'Figure');
  await dialog.getByLabel('What it is about').selectOption(letterFigure);
  await dialog.getByLabel('Figure, lower end').fill('many');
  await dialog.getByLabel('The figure in words').fill('At least 2 letters from IR.');
  await dialog.getByRole('button', { name: 'Look at it first' }).click();
  await expect(
    dialog.getByText(/Not saved: “New: Figure”, field “Figure, lower end” is not a number/),
  ).toBeVisible();
  await expect(dialog.getByLabel('The figure in words')).toHaveValue('At least 2 letters from IR.');
  await expectAccessible(dean);
  await dialog.getByLabel('Figure, lower end').fill('2');
  await lookAndKeep(dean, 'Programs here read two');
  await expect(dean.getByRole('article', { name: 'At least 2 letters from IR.' })).toBeVisible();

  await addEntry(dean, 'Debrief question');
  await dialog.getByLabel('Question').fill('What did the county ward see?');
  await dialog.getByLabel('Hint').fill('Words of the ward, not ours.');
  await lookAndKeep(dean, 'Nobody else was there');
  const question = dean.getByRole('article', { name: 'What did the county ward see?' });
  await expect(question).toBeVisible();
  await expectAccessible(dean);

  await openDiagnosis(dean);
  await factor.first().click();
  await expect(dean.getByText(/County hospitals, your own guide, version/)).toBeVisible();
  await expectAccessible(dean);

  await dean.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await dean.getByRole('button', { name: 'Schedule a debrief' }).click();
  await dialog.getByLabel('Day').fill(new Date(Date.now() + 864e5).toISOString().slice(0, 10));
  await dialog.getByLabel('Time', { exact: true }).fill('09:30');
  await dialog.getByLabel('Place').fill('Room 9');
  await dialog.getByRole('button', { name: 'Schedule the debrief' }).click();
  await expect(dean.getByRole('textbox', { name: 'What did the county ward see' })).toBeVisible();
  await expect(dean.getByText(/Asked by: County hospitals/)).toBeVisible();
  await dean.goBack();

  // The way back: the guide as it was when it was begun, and with it the finding is gone.
  await dean.goto('/advisor/guides');
  await dean.getByRole('link', { name: 'County hospitals' }).first().click();
  await dean.getByRole('link', { name: 'Versions and changes' }).click();
  await dean.getByRole('button', { name: 'What differs from version 1' }).click();
  await expect(
    dean.getByRole('cell', { name: 'What did the county ward see?' }).first(),
  ).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Use again: version 1' }).click();
  await dialog.getByLabel('Reason').fill('Asked elsewhere');
  await dialog.getByRole('button', { name: 'Use it again' }).click();
  await expect(dean.getByText('the same as version 1')).toBeVisible();
  await openDiagnosis(dean);
  await expect(factor).toHaveCount(0);
});

test('a dean sees a newer version of a guide, reads what changes, adopts it, and goes back', async ({
  openPage,
}) => {
  test.slow();
  const dean = await openPage({ reducedMotion: 'reduce' });
  await practiseAs(dean, 'Priya Raman');
  await dean.goto('/advisor/guides/pre_match_communication?entry=guard.report_a_concern');
  await expect(dean.getByText(/We have written a newer version/)).toBeVisible();
  await dean.getByRole('button', { name: /^Change / }).click();
  const dialog = dean.getByRole('dialog');
  const ours = 'A program asked something it should not? Tell us here. Only your dean reads it.';
  await dialog
    .getByLabel('Wording for the student')
    .fill('A program asked something it should not? Tell us here. Only Dr. Raman reads it.');
  await dialog.getByLabel('Reason').fill('By name');
  await dialog.getByRole('button', { name: 'Keep as a new version' }).click();
  await expect(dialog).toBeHidden();

  await dean.getByRole('link', { name: 'See what differs' }).click();
  await expect(
    dean.getByRole('heading', { name: 'Our newer version 2: what would change here' }),
  ).toBeVisible();
  await expect(dean.getByText(/In 1 place ours has changed as well/)).toBeVisible();
  await expect(dean.getByText(ours).first()).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Adopt version 2…' }).click();
  await expect(dialog.getByLabel(/^Keep yours: .*Only Dr. Raman reads it/)).toBeChecked();
  await expectAccessible(dean);
  await dialog.getByLabel(/^Take ours: .*the dean's office reads it/).check();
  await dialog.getByLabel('Reason').fill('Read it with the office');
  await dialog.getByRole('button', { name: 'Adopt it' }).click();
  await expect(dialog).toBeHidden();
  await expect(dean.getByText('This is the newest version we have written.')).toBeVisible();
  await expect(dean.getByText('As we wrote it (our version 2)').first()).toBeVisible();

  await dean.getByRole('button', { name: 'Use again: version 1' }).click();
  await dialog.getByLabel('Reason').fill('Next term, not this one');
  await dialog.getByRole('button', { name: 'Use it again' }).click();
  await expect(dean.getByText('the same as version 1')).toBeVisible();
  await expect(
    dean.getByRole('heading', { name: 'Our newer version 2: what would change here' }),
  ).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, releaseAtOnce, test } from './journey.ts';

test.setTimeout(180_000);

/** The Match after the one the practice cohort did not match in. */
const secondYear = String(new Date(Date.now() - 28 * 86_400_000).getFullYear() + 1);

/** Opens the decision page of a student as staff and answers its address. */
async function openDecision(page: Page, student: string): Promise<string> {
  await page.goto('/advisor/?q=' + encodeURIComponent(student.split(' ').at(-1) ?? ''));
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Decision', exact: true }).click();
  await page.waitForURL('**/decision');
  await expect(page.getByRole('heading', { name: 'The goal', exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Puts one way on the table. */
async function putWay(page: Page, way: string, specialty = ''): Promise<void> {
  await page.getByRole('button', { name: 'Put a way on the table' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Which way', { exact: true }).selectOption({ label: way });
  if (specialty) await dialog.getByLabel('Which specialty, country or place').fill(specialty);
  await dialog.getByRole('button', { name: 'Put it on the table' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('columnheader', { name: way }).first()).toBeVisible();
}

/** Another cycle without a match, from the case's own page. */
async function goOn(page: Page, casePage: string): Promise<void> {
  await page.goto(casePage);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Another cycle without a match…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Cohort of the/).selectOption({ label: 'A second cycle' });
  await dialog.getByRole('button', { name: 'Open the next case' }).click();
}

interface Voice {
  readonly who: string;
  readonly sees: string;
}

/** Writes a voice down. */
async function hear(page: Page, button: string, { who, sees }: Voice): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Whose voice').fill(who);
  await dialog.getByLabel('Who it is').fill('IR mentor');
  await dialog.getByLabel('Knows the data of the specialty').check();
  await dialog.getByLabel(sees).check();
  await dialog.getByLabel('Fairly sure').check();
  await dialog.getByLabel('Why, in their words').fill(`${who} has looked at the file.`);
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`${who} has looked at the file.`)).toBeVisible();
}

/** Fills in the decision and sends it. */
async function record(page: Page, button: RegExp, way: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(way, { exact: true }).check();
  await dialog.getByLabel('One main goal').fill('A place to train, wherever it is.');
  await dialog.getByLabel('Why', { exact: true }).fill('It answers what was missing.');
  await dialog.getByLabel('Who saw it otherwise, and why').fill('Dr. Adler would have waited.');
  await dialog.getByLabel('Looked at again on').fill('2099-10-01');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
}

test('several low voices bring alternatives to the table, and the student reads what was agreed', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openDecision(office, 'Hana Kobayashi');
  await office.getByRole('button', { name: 'Begin a decision' }).click();
  await putWay(office, 'Apply again in the same specialty');
  await putWay(office, 'Apply again, with a parallel plan');
  await expectAccessible(office);
  const mentor = 'Add a mentor’s voice';
  await hear(office, mentor, { who: 'Dr. Ruiz', sees: 'Sees a low chance' });
  await hear(office, mentor, { who: 'Dr. Mehta', sees: 'Sees a low chance' });
  await expect(office.getByText(/Several see a low chance/)).toBeVisible();
  await record(office, /^Record the decision/, 'Apply again in the same specialty');
  await expect(office.getByText(/Put at least one other way beside it/)).toBeVisible();
  await office.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await putWay(office, 'Change the specialty', 'Physical medicine');
  await record(office, /^Record the decision/, 'Apply again, with a parallel plan');
  await expect(office.getByText('Dr. Adler would have waited.')).toBeVisible();

  await office.getByRole('button', { name: 'Begin with the decision in plain words' }).click();
  await office.getByRole('button', { name: 'Keep the text' }).click();
  await office.getByRole('button', { name: 'Preview and release' }).click();
  await releaseAtOnce(office.getByRole('dialog'));
  const given = office.getByText('With the student since');
  await expect(given).toBeVisible();
  await expectAccessible(office);

  const hand = await openPage(phone);
  await practiseAs(hand, 'Hana Kobayashi');
  await hand.goto('/student/decided');
  const decision = hand.getByRole('article', { name: 'Which way from here, as you agreed' });
  await decision.getByRole('button', { name: 'Open' }).click();
  await expect(decision.getByText('A place to train, wherever it is.').first()).toBeVisible();
  await expect(decision.getByText('Dr. Adler')).toBeHidden();
  await expectAccessible(hand);

  await hand.getByRole('link', { name: 'Write down what you would like yourself' }).click();
  await hand.getByLabel('In your own words').fill('I would like to stay near my sister.');
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await expect(hand.getByText('I would like to stay near my sister.').last()).toBeVisible();
  await expectAccessible(hand);
  await office.reload();
  await expect(office.getByText('I would like to stay near my sister.')).toBeVisible();
});

test('after a second cycle the panel is recorded first, then the next case opens', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Priya Raman');
  await office.goto('/advisor/cohorts');
  await office.getByRole('button', { name: 'Open a cohort' }).click();
  const cohort = office.getByRole('dialog');
  await cohort.getByLabel('The Match they did not match in').fill(secondYear);
  await cohort.getByLabel('Name').fill('A second cycle');
  await cohort.getByRole('button', { name: 'Open cohort' }).click();
  await expect(cohort).toBeHidden();

  const decision = await openDecision(office, 'Inês Carvalho');
  const casePage = decision.replace(/\/decision$/, '');
  await goOn(office, casePage);
  await expect(office.getByText(/A re-evaluation panel comes first/)).toBeVisible();
  await expect(office.getByLabel('Or: why it goes on without the panel')).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('dialog').getByRole('link', { name: 'Decision page' }).click();
  await office.waitForURL('**/decision');

  await office.getByRole('button', { name: 'Begin a panel' }).click();
  await putWay(office, 'Apply again in the same specialty');
  await putWay(office, 'Change the specialty', 'Family medicine');
  await record(office, /^Record what the panel/, 'Apply again in the same specialty');
  await expect(office.getByText(/A panel has at least 2 voices/)).toBeVisible();
  await office.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await hear(office, 'Add a member’s voice', { who: 'Dr. Amos', sees: 'Sees a fair chance' });
  await hear(office, 'Add a member’s voice', { who: 'Dr. Bell', sees: 'Cannot say' });
  await record(office, /^Record what the panel/, 'Apply again in the same specialty');
  await expect(office.getByText(/^The panel recommends/)).toBeVisible();
  await expectAccessible(office);

  await goOn(office, casePage);
  await expect(
    office.getByText(/Nobody has asked yet what the further year is worth/),
  ).toBeVisible();
  await office.getByRole('dialog').getByRole('link', { name: 'Roles' }).click();
  await office.waitForURL('**/roles');
  await office.getByRole('button', { name: 'Test a further year' }).click();
  const year = office.getByRole('dialog');
  await expect(year.getByLabel('What it is called')).toHaveValue('A further year');
  await expectAccessible(office);
  await year.getByRole('button', { name: 'Put it to the test' }).click();
  await expect(office.getByText('Drift', { exact: true })).toBeVisible();
  await goOn(office, casePage);
  await expect(office.getByText(/makes the time longer without strengthening/)).toBeVisible();
  const dialog = office.getByRole('dialog');
  await dialog
    .getByLabel('Or: why the year is added all the same')
    .fill('It was talked through with the panel.');
  await dialog.getByRole('button', { name: 'Open the next case' }).click();
  await expect(office.getByText('an earlier case')).toBeVisible();
  await office.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(office.getByLabel('One main goal')).toBeVisible();
});

test('saying that things are not well shows people and numbers at once and stays with staff until one acts', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Park Ji-woo');
  await hand.goto('/student/talk');
  await expect(hand.getByRole('link', { name: '988' })).toBeVisible();
  await expectAccessible(hand);
  await hand.getByRole('button', { name: 'I am not doing well' }).click();
  await expect(hand.getByText(/have been told. Somebody will call you/)).toBeVisible();
  await expect(hand.getByRole('link', { name: '988' })).toBeVisible();
  await expectAccessible(hand);

  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.goto('/advisor/?q=park');
  await expect(dean.getByText('Call first').first()).toBeVisible();

  const office = await openPage();
  await practiseAs(office, 'Marcus Hale');
  await office.goto('/advisor/');
  await expect(office.getByText(/things are not well. Call first/).first()).toBeVisible();
  await office.getByRole('link', { name: 'Park Ji-woo' }).first().click();
  await expect(office.getByText(/that things are not well/)).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'I have seen it, and will call' }).click();
  await expect(office.getByText(/Marcus Hale saw it/)).toBeVisible();
  await hand.reload();
  await expect(hand.getByText(/Marcus Hale saw it .* and will call you/)).toBeVisible();

  await office.getByRole('button', { name: 'Say what was done…' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Spoke with the student').check();
  await dialog.getByLabel('Words for the student').fill('We meet on Thursday at four.');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(office.getByText(/that things are not well/)).toBeHidden();
  await hand.reload();
  await expect(hand.getByText('We meet on Thursday at four.')).toBeVisible();
});

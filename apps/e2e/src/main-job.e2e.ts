import type { Page } from '@playwright/test';
import { comeIn, linkFor, nameAdvisor } from './house.ts';
import { createInstitution, expect, expectAccessible, phone, test } from './journey.ts';

const student = 'Noor Castellanos';

// A title line above the headings, a forbidden column, a formula as text, a row without any identifier.
const list = `Westfield College of Medicine: did not match,,,,,,
Applicant Name,AAMC ID,E-mail,Personal E-mail,Specialty,Date of Birth,Cell Phone #
${student},14000001,noor@westfield.example,noor@mail.example,Diagnostic radiology,1999-01-01,(555) 010-2000
Émile Ørsted-Nguyễn,14000002,emile@westfield.example,,Diagnostic radiology,1998-01-01,=1+1
Nobody Known,,,,Dermatology,1997-01-01,
`;

async function importList(dean: Page): Promise<void> {
  await dean.goto('/advisor/imports');
  await dean.getByLabel('The list').setInputFiles({
    name: 'did-not-match.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\u{feff}${list}`),
  });
  await expect(dean.getByText('Which line holds the headings?')).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Go on to columns' }).click();
  await expect(dean.getByText('What does each column mean?')).toBeVisible();
  await expect(dean.getByText(/birth/i).first()).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Go on to the check' }).click();
  const year = dean.getByLabel('The Match they did not match in');
  if (await year.isVisible()) await year.fill('2026');
  await dean.getByRole('button', { name: /^Check 3 rows/ }).click();
  await expect(dean.getByText('Nobody Known').first()).toBeVisible();
  await expectAccessible(dean);
  await dean.getByRole('button', { name: 'Go on to import 2 rows' }).click();
  await dean.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(dean.getByText('The list is in')).toBeVisible();
}

async function holdDebrief(advisor: Page): Promise<void> {
  await advisor.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await advisor.getByRole('button', { name: 'Schedule a debrief' }).click();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await advisor.getByLabel('Day').fill(yesterday);
  await advisor.getByLabel('Time', { exact: true }).fill('09:30');
  await advisor.getByLabel('Place').fill('Room 12');
  await advisor.getByLabel('Name').first().fill('Ruth Okafor');
  await advisor.getByRole('dialog').getByRole('button', { name: 'Schedule the debrief' }).click();
  for (const item of [
    'ERAS application',
    'Score reports',
    'CV',
    'Programs applied to, and ranked',
    'Interview data',
  ]) {
    await advisor.getByRole('button', { name: `Record: ${item}` }).click();
    const dialog = advisor.getByRole('dialog');
    await dialog.getByLabel('Present').check();
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  await advisor.getByRole('button', { name: 'It took place' }).click();
  await advisor.getByRole('button', { name: 'Record that it was held' }).click();
  await expect(advisor.getByText('Held, not signed')).toBeVisible();
  const write = (section: string, words: string) =>
    advisor.getByRole('textbox', { name: section }).fill(words);
  await write('What happened', 'Four interviews, all in one city.');
  await write(`What ${student} will read`, 'Noor, the list was short and close to home.');
  await expect(advisor.getByText(/^Saved /)).toBeVisible();
  for (const [factor, evidence] of [
    ['strategy_list.geographic_narrow', 'All programs in one city'],
    ['letters.stale', 'Both letters are two years old'],
  ] as const) {
    await advisor.getByRole('button', { name: 'Record a finding' }).click();
    await advisor.getByLabel('What stood in the way').selectOption(factor);
    await advisor.getByLabel('What shows it').fill(evidence);
    await advisor.getByRole('dialog').getByRole('button', { name: 'Record the finding' }).click();
    await expect(advisor.getByText(evidence)).toBeVisible();
  }
  await advisor.getByRole('button', { name: 'Sign', exact: true }).click();
  await advisor.getByRole('dialog').getByRole('button', { name: 'Sign the debrief' }).click();
  await expect(advisor.getByText(/^Signed by Ruth Okafor/)).toBeVisible();
}

test('from the Match-week list to a step done on a phone, across three people', async ({
  openPage,
}) => {
  test.slow();
  const deanLink = createInstitution({
    name: 'Westfield College of Medicine',
    slug: 'westfield',
    zone: 'America/New_York',
    dean: { name: 'Amara Lindqvist', email: 'amara.lindqvist@westfield.example' },
  });
  const dean = await openPage();
  await comeIn(dean, deanLink);
  await importList(dean);
  const ruth = { name: 'Ruth Okafor', email: 'ruth.okafor@westfield.example' };
  const advisorLink = await nameAdvisor(dean, ruth, student);
  await dean.goto('/advisor/people');
  await dean.getByRole('tab', { name: /^Students/ }).click();
  const studentLink = await linkFor(dean, student);

  const advisor = await openPage();
  await comeIn(advisor, advisorLink);
  await advisor.getByRole('link', { name: student }).first().click();
  await advisor.waitForURL(/\/cases\//);
  await expect(advisor.getByRole('heading', { level: 1, name: student })).toBeVisible();
  const caseAddress = advisor.url();
  await advisor.getByRole('button', { name: 'Log contact' }).first().click();
  const log = advisor.getByRole('dialog', { name: /Log contact/ });
  await log.getByLabel('What was said').fill('Will come on Thursday.');
  await log.locator('button[type=submit]').click();
  await expect(log).toBeHidden();
  await advisor
    .getByRole('textbox', { name: 'Office note' })
    .fill('Quiet, and clear about radiology.');
  await expect(advisor.getByText(/^Saved /)).toBeVisible();
  await advisor.getByRole('button', { name: 'Add office note' }).click();
  await expect(advisor.getByText('Quiet, and clear about radiology.')).toBeVisible();
  await holdDebrief(advisor);

  await advisor.goto(`${caseAddress}/plan`);
  await advisor.getByLabel('One main goal').fill('A place to train, near home.');
  await advisor.getByRole('button', { name: 'Keep the goal' }).click();
  await expect(advisor.getByText('Every step serves one goal')).toBeVisible();
  await advisor.getByRole('button', { name: 'Lay the plan' }).click();
  await expect(advisor.getByRole('heading', { name: 'Towards the Match of 2028' })).toBeVisible();
  await expectAccessible(advisor);
  await advisor.getByRole('button', { name: `Release to ${student}…` }).click();
  await advisor
    .getByRole('dialog')
    .getByRole('button', { name: `Release to ${student}` })
    .click();
  await expect(advisor.getByText(/has version 1/)).toBeVisible();

  const portal = await openPage(phone);
  await comeIn(portal, studentLink);
  await expect(portal.getByRole('heading', { level: 1 })).toContainText('Noor');
  await expectAccessible(portal);
  await portal.getByRole('link', { name: 'Open this step' }).click();
  await portal.getByLabel('In a few words').fill('Two lines on what I did, and the page it is on.');
  await portal
    .getByRole('button', { name: /^(Share with|Mark as done)/ })
    .last()
    .click();
  await expect(portal.getByText('Two lines on what I did, and the page it is on.')).toBeVisible();

  await advisor.reload();
  await expect(advisor.getByText(/1 of \d+ steps done/).first()).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const student = 'Samuel Oyelaran';

/** Opens one tab of a student's case as staff. */
async function openTab(page: Page, tab: string): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: tab, exact: true }).click();
  await page.waitForURL(`**/${tab.toLowerCase()}`);
}

function monthsAgo(months: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 10));
  return then.toISOString().slice(0, 10);
}

/** The line of one sort in the advisor's counters. */
const counterLine = (page: Page, sort: string) =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name: sort, exact: true }) });

test('a student writes down clinical work and a paper, the advisor verifies it, the counter moves on both sides', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Activity');
  await expect(office.getByRole('heading', { name: 'Month by month' })).toBeVisible();
  await expect(
    office.getByText(/Clinical work in 5 of 6 months\. Nothing is recorded for/),
  ).toBeVisible();
  const papers = counterLine(office, 'Papers and projects');
  await expect(papers.getByText('1 submitted, 1 in progress')).toBeVisible();
  await expect(office.getByText('Strong, from a research PI.')).toBeVisible();
  await expectAccessible(office);

  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/so-far');
  await expect(hand.getByRole('heading', { name: 'What you have so far' })).toBeVisible();
  await expect(hand.getByText(/Nothing is written down for/)).toBeVisible();
  await expect(
    hand.getByText('The guide “Los Angeles” suggests 1 letter: strong, from a research PI.'),
  ).toBeVisible();
  await expectAccessible(hand);

  await hand.getByRole('link', { name: 'Write something down' }).click();
  await hand.getByLabel('Where?').fill('Free clinic, reading hour');
  await hand.getByLabel('From').fill(monthsAgo(3));
  await hand.getByLabel('Until').fill(monthsAgo(4));
  await hand.getByLabel('Half-days in a usual week').fill('-1');
  await hand.getByLabel('Cases that stayed with you').fill('Mrs. Kim, MRN 4481, with a fracture');
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await expect(hand.getByText('Between 0.5 and 14.')).toBeVisible();
  await expect(hand.getByText('The end lies before the beginning.')).toBeVisible();
  await expect(hand.getByText(/looks as if it named a patient/)).toBeVisible();
  await expect(hand.getByLabel('Where?')).toHaveValue('Free clinic, reading hour');
  await expectAccessible(hand);
  await hand.getByLabel('Half-days in a usual week').fill('1.5');
  await hand.getByLabel('Until').fill(monthsAgo(3));
  await hand.getByLabel('Cases that stayed with you').fill('A wrist, missed on the first look');
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await expect(hand.getByText('No month is left out.')).toBeVisible();

  await hand.getByRole('link', { name: 'Write something down' }).click();
  await hand.getByLabel('What is it?').selectOption('manuscript');
  await hand.getByLabel('Title').fill('Missed wrist fractures');
  await hand.getByLabel('How far is it?').selectOption('submitted');
  await hand.getByLabel('What shows it?').fill('x'.repeat(4001));
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await expect(hand.getByText('At most 4000 characters.')).toBeVisible();
  await hand.getByLabel('What shows it?').fill('Receipt of the journal, by mail');
  await hand.getByRole('button', { name: 'Write it down' }).click();
  await expect(hand.getByText('2 submitted, 1 in progress')).toBeVisible();

  await office.reload();
  await expect(papers.getByText('2 submitted, 1 in progress')).toBeVisible();
  await expect(papers.getByText('1 of 3')).toBeVisible();
  await expect(office.getByText(/No month is left out/)).toBeVisible();
  await office.getByRole('button', { name: 'Missed wrist fractures' }).click();
  const dialog = office.getByRole('dialog');
  await expect(dialog.getByText('Receipt of the journal, by mail')).toBeVisible();
  await expectAccessible(office);
  await dialog.getByRole('button', { name: 'I have seen it: verify' }).click();
  await expect(dialog).toBeHidden();
  await expect(papers.getByText('2 of 3')).toBeVisible();

  await office.getByRole('button', { name: 'Incidental findings on trauma CT' }).click();
  await expect(dialog.getByText('so there is nothing to verify')).toBeVisible();
  await dialog.getByLabel('Send it back with words').fill('Please add the name of your mentor.');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await expect(dialog).toBeHidden();

  await hand.reload();
  const paper = hand.getByRole('listitem').filter({ hasText: 'Missed wrist fractures' });
  await expect(paper.getByText('Seen by your advisor')).toBeVisible();
  await expect(hand.getByText('Please add the name of your mentor.')).toBeVisible();
  await hand.getByText('Read it').click();
  await expect(hand.getByText('Missed wrist fractures').last()).toBeVisible();
  await expectAccessible(hand);

  const stranger = await openPage();
  await practiseAs(stranger, 'Marcus Hale');
  await stranger.goto(new URL(office.url()).pathname);
  await expect(stranger.getByText('This record isn’t available to you')).toBeVisible();
});

test('a major finding nothing answers is said until there is a decision; what we owe and is late stands on the dean’s home', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  const strip = office.getByRole('region', { name: 'Needs you today' });
  await expect(strip.getByText(/: no change in \d+ days, begun, and nothing since/)).toBeVisible();
  await openTab(office, 'Plan');
  await expect(office.getByText(/1 has no step and no decision yet\./).last()).toBeVisible();
  await expect(office.getByText(/steps are left, .* done\./).first()).toBeVisible();
  await expect(
    office.getByText(/No change in \d+ days: begun, and nothing since/).last(),
  ).toBeVisible();
  await expectAccessible(office);

  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.goto('/advisor/home');
  const owed = dean.getByRole('region', { name: 'What we owe, past its day' });
  const promise = 'Introduce Samuel to two radiologists in Los Angeles';
  await expect(owed.getByRole('link', { name: promise })).toBeVisible();

  const mine = office.getByRole('listitem').filter({ hasText: promise });
  await mine.getByRole('button', { name: 'Done…' }).click();
  await office.getByLabel('What shows it').fill('Dr. Ortiz and Dr. Sol, mail of this morning');
  await office.getByRole('button', { name: 'Mark as done' }).click();
  await expect(office.getByRole('dialog')).toBeHidden();
  await dean.reload();
  await expect(owed.getByRole('link', { name: promise })).toBeHidden();

  await office.getByRole('link', { name: 'Diagnosis', exact: true }).click();
  await expect(office.getByRole('heading', { name: 'Accepted factors' })).toBeVisible();
  const finding = office.getByRole('listitem').filter({ hasText: 'Leave it, with a reason' });
  await finding.getByRole('button', { name: 'Leave it, with a reason' }).click();
  await office.getByRole('button', { name: 'Leave it', exact: true }).click();
  await expect(office.getByText(/at least 3 characters/)).toBeVisible();
  await office
    .getByLabel('Why it is left')
    .fill('His partner matched; they decide together in May.');
  await office.getByRole('button', { name: 'Leave it', exact: true }).click();
  await expect(office.getByRole('dialog')).toBeHidden();
  await expect(office.getByText(/Left as it is: His partner matched/)).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(
    office.getByText(/Each of the \d major findings has a step, or a decision/),
  ).toBeVisible();
});

test('what one side changes is new to the other until it is seen', async ({ openPage }) => {
  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/plan');
  await expect(hand.getByRole('heading', { name: 'My plan' })).toBeVisible();
  await expect(hand.getByText(/no change in|standing still/i)).toHaveCount(0);
  await hand.getByRole('link', { name: 'Move', exact: true }).first().click();
  await hand.getByLabel('What are you waiting for?').fill('A reply of Dr. Sol');
  await hand.getByRole('button', { name: 'Say so' }).click();
  await expect(hand.getByText('A reply of Dr. Sol').first()).toBeVisible();

  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openTab(office, 'Plan');
  const news = office.getByRole('region', { name: /New from Sam/ });
  await expect(news.getByText(/“A reply of Dr\. Sol”/)).toBeVisible();
  await news.getByRole('button', { name: 'I have seen it' }).click();
  await expect(news).toBeHidden();
});

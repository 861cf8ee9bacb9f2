import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, releaseAtOnce, test } from './journey.ts';

const student = 'Hana Kobayashi';
const herWords = 'Step 2 came after the applications were read';

/** One tab of Hana's case, as her advisor. */
async function openReview(page: Page): Promise<void> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.waitForURL(/\/cases\//);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByText('What the guides ask').first()).toBeVisible();
}

const row = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved /)).toBeVisible();

test.describe.configure({ mode: 'serial' });

test('the audit on a phone: one question a screen, kept through a lost line, only hers until she shares it', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/today');
  await hand.getByRole('link', { name: 'Have a look' }).click();
  await expect(hand.getByRole('heading', { name: 'Look back at your application' })).toBeVisible();
  await expectAccessible(hand);
  await hand.getByRole('button', { name: 'Begin' }).click();
  await expect(hand.getByRole('heading', { name: /exam results sit/ })).toBeVisible();
  await expect(hand.getByText('Only you can read this until you share it.')).toBeVisible();
  await hand.getByLabel('This is something to strengthen').check();
  await hand.getByLabel('In your own words').fill(herWords);
  await saved(hand);
  await expectAccessible(hand);

  await hand.getByRole('link', { name: 'Next' }).click();
  await expect(hand.getByRole('heading', { name: /How many attempts/ })).toBeVisible();
  await hand.context().setOffline(true);
  await hand.getByLabel('This was all right').check();
  await expect(hand.getByText('Offline, kept in this tab')).toBeVisible();
  await hand.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(hand.getByLabel('In your own words')).toHaveValue(herWords);
  await hand.getByRole('link', { name: 'Next' }).click();
  await expect(hand.getByLabel('This was all right')).toBeChecked();
  await hand.context().setOffline(false);
  await saved(hand);

  await hand.getByRole('link', { name: 'Leave it here for now' }).click();
  await hand.reload();
  await hand.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(hand.getByRole('heading', { name: /How many attempts/ })).toBeVisible();
  await expect(hand.getByLabel('This was all right')).toBeChecked();

  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openReview(office);
  await expect(office.getByText(`What ${student} shares will stand beside`)).toBeVisible();
  await expect(office.getByText(herWords)).toHaveCount(0);
});

test('shared: the advisor sees the differences, makes a finding and the written list; she sees who looked and what she was given', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/audit');
  await hand.getByRole('link', { name: 'Three things I want to talk about' }).click();
  await hand.getByLabel('The first thing').fill('When to sit the next exam');
  await saved(hand);
  await expectAccessible(hand);
  await hand.getByRole('button', { name: 'Share with Naomi Lee' }).click();
  await expect(hand.getByText(/^Shared with Naomi Lee today/)).toBeVisible();

  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openReview(office);
  await expect(office.getByText(`Shared by ${student} today`)).toBeVisible();
  const exams = row(office, 'Exam results');
  await expect(exams.getByText(herWords)).toBeVisible();
  await expect(exams.getByText(`Only ${student} so far`)).toBeVisible();
  await exams.getByLabel(/^Rating/).selectOption({ label: 'All right' });
  await exams.getByLabel(/^Your words/).fill('The score itself was in range');
  await saved(office);
  await expect(exams.getByText('Seen differently')).toBeVisible();
  await expectAccessible(office);
  await office.getByText('Only differences').click();
  await expect(row(office, 'Attempts')).toBeHidden();
  await exams.getByRole('button', { name: /^Make a finding/ }).click();
  const dialog = office.getByRole('dialog', { name: /^Make a finding/ });
  await expect(dialog.getByLabel('What shows it')).toHaveValue(new RegExp(herWords));
  await expectAccessible(office);
  await dialog.getByRole('button', { name: 'Record the finding' }).click();
  await expect(
    exams.getByText('Finding: Scores below what the specialty usually sees'),
  ).toBeVisible();

  await office.getByRole('link', { name: 'Written list' }).click();
  await office.getByRole('button', { name: 'Take over from the diagnosis' }).click();
  await expect(office.getByLabel(/^What hurt, line 1/)).toHaveValue(/./);
  await office.getByRole('button', { name: 'Add a line' }).click();
  await office.getByLabel(/^What hurt, line 2/).fill('Applied late');
  await office.getByLabel(/^Fixable within 1 year, line 2/).fill('Send it on the first day');
  await office.getByLabel(/^What hurt, line 2/).press('Alt+ArrowUp');
  await expect(office.getByLabel(/^What hurt, line 1/)).toHaveValue('Applied late');
  await saved(office);
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Preview and release' }).click();
  const preview = office.getByRole('dialog', { name: `What ${student} will read` });
  await releaseAtOnce(preview);
  const given = office.getByText(/^With the student since today/);
  await expect(given).toBeVisible();

  await office.getByRole('link', { name: 'Story' }).click();
  await expect(office.getByRole('heading', { name: 'Agenda for the meeting' })).toBeVisible();
  await expect(office.getByText('When to sit the next exam')).toBeVisible();

  await hand.goto('/student/who-viewed');
  await expect(hand.getByText(/Looked at the look back that you shared/).first()).toBeVisible();
  await hand.goto('/student/decided');
  const list = hand.getByRole('article', { name: /^What can change/ });
  await list.getByRole('button', { name: 'Open' }).click();
  await expect(list.getByText('Applied late')).toBeVisible();
  await expectAccessible(hand);
});

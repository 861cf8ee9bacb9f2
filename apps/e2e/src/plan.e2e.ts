import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const step = 'Write to Dr. Ortiz about a reading-room half-day';

/** Opens the plan of a student as staff and answers its address. */
async function openPlan(page: Page, student: string): Promise<string> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.waitForURL('**/plan');
  await expect(page.getByRole('heading', { name: /Towards the Match of/ })).toBeVisible();
  return new URL(page.url()).pathname;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test('an advisor releases a step, the student finishes it on her phone, the advisor sees what she shared', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  const planAddress = await openPlan(office, 'Samira Haddad');
  await expect(office.getByText('Open months, the guide leaves them to you')).toBeVisible();
  await expectAccessible(office);

  await office.getByRole('button', { name: 'Add step' }).click();
  await office.getByLabel('Step', { exact: true }).fill(step);
  await office.getByLabel('Evidence asked for').fill('What he answered.');
  await office.getByRole('button', { name: 'Add the step' }).click();
  await expect(office.getByText('Say which goal this step serves.')).toBeVisible();
  await office.getByLabel('Serves', { exact: true }).selectOption({ index: 1 });
  await office.getByLabel('Planned for').fill(inDays(2));
  await office.getByRole('button', { name: 'Add the step' }).click();
  await office.getByRole('button', { name: /Release changes/ }).click();
  const preview = office.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(step)).toBeVisible();
  await expect(preview.getByText('April and May')).toBeVisible();
  await expectAccessible(office);

  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/plan');
  await expect(hand.getByRole('heading', { name: 'My plan' })).toBeVisible();
  await expect(hand.getByText(step)).toBeHidden();

  await office.getByRole('button', { name: /^Release to/ }).click();
  await expect(office.getByRole('dialog')).toBeHidden();

  await hand.goto('/student/today');
  await expect(hand.getByRole('heading', { name: /Good .*, Samira/ })).toBeVisible();
  await expect(hand.getByText('Naomi Lee changed your plan with you')).toBeVisible();
  await expectAccessible(hand);
  await hand.goto('/student/plan');
  await expectAccessible(hand);
  await hand.getByRole('link', { name: step }).click();
  await expectAccessible(hand);

  await hand.getByRole('button', { name: 'Share with Naomi Lee' }).click();
  await expect(hand.getByText('Add a few words, a link or a file')).toBeVisible();
  await hand.getByLabel('In a few words').fill('He said yes, Thursdays from two.');
  await hand.context().setOffline(true);
  await hand.getByRole('button', { name: 'Share with Naomi Lee' }).click();
  await expect(hand.getByText('Your words stay in this tab.')).toBeVisible();
  await expect(hand.getByText('There is no connection. Nothing is lost')).toBeVisible();
  await hand.context().setOffline(false);
  await expect(hand.getByLabel('In a few words')).toHaveValue('He said yes, Thursdays from two.');
  await hand.getByRole('button', { name: 'Share with Naomi Lee' }).click();
  await expect(hand.getByText('What you shared')).toBeVisible();

  await office.goto(planAddress);
  await office.getByRole('button', { name: step }).last().click();
  await expect(office.getByText('He said yes, Thursdays from two.')).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Mark as seen' }).last().click();
  await expect(office.getByText('verified')).toBeVisible();

  await hand.reload();
  await expect(hand.getByText('Naomi Lee saw what you shared')).toBeVisible();

  const stranger = await openPage();
  await practiseAs(stranger, 'Marcus Hale');
  await stranger.goto(planAddress);
  await expect(stranger.getByText('This record isn’t available to you')).toBeVisible();
  const other = await openPage(phone);
  await practiseAs(other, 'Caoimhe Brennan');
  await other.goto(new URL(hand.url()).pathname);
  await expect(other.getByText('This record isn’t available to you')).toBeVisible();
  await expectAccessible(other);
});

test('a question reaches the advisor, and the student reads who saw it and the answer', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/talk');
  await expect(hand.getByRole('link', { name: '988', exact: true })).toBeVisible();
  await expectAccessible(hand);
  await hand.getByLabel('What would help?').fill('Could we talk on Friday instead?');
  await hand.getByRole('button', { name: 'Ask for help' }).click();
  await expect(hand.getByText(/Nobody has opened it yet/).first()).toBeVisible();

  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await openPlan(office, 'Samira Haddad');
  const line = office.getByRole('listitem').filter({ hasText: 'Could we talk on Friday instead?' });
  await line.getByRole('button', { name: 'Answer' }).click();
  await office.getByLabel('Your answer').fill('Friday at ten works. I will call you.');
  await office.getByRole('button', { name: /^Send to/ }).click();
  await expect(line).toBeHidden();

  await hand.reload();
  await expect(hand.getByText('Friday at ten works. I will call you.')).toBeVisible();
  await expect(hand.getByText(/Naomi Lee saw it/).first()).toBeVisible();
});

test('a day is moved without a reason, a step of her own is added, everything by keyboard', async ({
  openPage,
}) => {
  const hand = await openPage();
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/plan');
  await hand.getByRole('button', { name: 'Add a step of your own' }).focus();
  await hand.keyboard.press('Enter');
  await expect(hand.getByRole('dialog')).toBeVisible();
  await expectAccessible(hand);
  await hand.keyboard.type('Ask Kwame how he found his post');
  await hand.keyboard.press('Enter');
  await expect(hand.getByRole('link', { name: 'Ask Kwame how he found his post' })).toBeVisible();

  await hand.getByRole('link', { name: 'Ask Kwame how he found his post' }).focus();
  await hand.keyboard.press('Enter');
  await expect(hand.getByText('A step of your own')).toBeVisible();
  await hand.getByLabel('New day').fill(inDays(20));
  await hand.getByRole('button', { name: 'Move it' }).focus();
  await hand.keyboard.press('Enter');
  await expect(hand.getByText('You moved it there.')).toBeVisible();
});

test('sensitive words are announced and fetched only when she opens them', async ({ openPage }) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  const asked: string[] = [];
  hand.on('request', (request) => asked.push(request.postData() ?? ''));
  await hand.goto('/student/decided');
  await expect(hand.getByText('There is no hurry.').first()).toBeVisible();
  await expectAccessible(hand);
  expect(asked.some((body) => /DebriefSummary/.test(body))).toBe(false);
  const summaries = hand.getByRole('region', { name: 'Debrief summaries' });
  await summaries.getByRole('button', { name: 'Open' }).first().click();
  await expect(hand.getByText('What you agreed on')).toBeVisible();
  await expectAccessible(hand);
});

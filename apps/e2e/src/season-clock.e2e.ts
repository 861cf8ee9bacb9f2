import type { Page } from '@playwright/test';
import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const student = 'Yusuf Demirci';
const list = 'Find programs open to IMGs, with source, and sort them into three tiers';
const sheet = 'One communication sheet for each program';

/** Opens the plan of the student as staff and answers its address. */
async function openPlan(page: Page): Promise<string> {
  await page.goto('/advisor/');
  await page.getByRole('link', { name: student }).first().click();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.waitForURL('**/plan');
  return new URL(page.url()).pathname;
}

/** Tries another week for a step with the arrow keys and waits until what follows is known. */
async function tryWeeks(page: Page, step: string, weeks: number): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).focus();
  for (let n = 0; n < weeks; n += 1) await page.keyboard.press('ArrowRight');
  const panel = page.getByRole('region', { name: 'Before it is saved' });
  await expect(panel.getByText(`${step}:`)).toBeVisible();
}

/** Drags the bar of a step by the mouse, some weeks along the chart. */
async function dragWeeks(page: Page, step: string, weeks: number): Promise<void> {
  const bar = page.locator(`button[title="${step}"]`);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  const track = await bar.locator('xpath=..').boundingBox();
  if (!box || !track) throw new Error(`no bar for ${step}`);
  const [x, y] = [box.x + 6, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // About a year and a half lies on the track: a week is 1.3 percent of it, and the bar snaps to whole weeks.
  await page.mouse.move(x + weeks * track.width * 0.014, y, { steps: 8 });
  await page.mouse.up();
}

test('two plans are laid and compared, one is chosen, a step moves by keyboard with what follows, two people do not overwrite each other', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  const address = await openPlan(office);
  await expect(office.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
  await office.getByLabel('Timeline').selectOption('img_friendly.twelve_months');
  await expect(office.getByText(/^A: next season/)).toBeVisible();
  await expect(office.getByText(/12 months, at full length/)).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Lay both side by side' }).click();
  await expect(office.getByText('Not chosen: nothing of it reaches the student.')).toBeVisible();

  await office.getByText('Compare', { exact: true }).click();
  await expect(office.getByRole('region', { name: 'Plan A', exact: true })).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Choose plan B' }).click();
  await expect(office.getByText('The plan of this case', { exact: true })).toBeVisible();
  await office.getByRole('button', { name: 'Open plan B' }).click();
  await expect(office.getByText(/A draft: .* sees nothing of it yet/)).toBeVisible();

  await tryWeeks(office, list, 9);
  const panel = office.getByRole('region', { name: 'Before it is saved' });
  await expect(panel.getByText(`${sheet}:`)).toBeVisible();
  await expectAccessible(office);

  const dean = await openPage();
  await practiseAs(dean, 'Priya Raman');
  await dean.goto(address);
  await expect(dean.getByRole('button', { name: list, exact: true })).toBeVisible();
  await tryWeeks(dean, list, 1);

  await panel.getByRole('button', { name: 'Save the move' }).click();
  await expect(panel).toBeHidden();
  await dean.getByRole('button', { name: 'Save the move' }).click();
  await expect(dean.getByText(/changed|since you opened/i).first()).toBeVisible();
  await dean.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(dean.getByRole('region', { name: 'Before it is saved' })).toBeHidden();

  await office.getByRole('button', { name: 'More' }).click();
  await office.getByRole('menuitem', { name: /Apply a template/ }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Template').selectOption('los_angeles.example_twelve_months');
  await dialog.getByRole('button', { name: 'Apply it' }).click();
  await expect(dialog.getByText('Already in the plan, so not added again:')).toBeVisible();
  await expectAccessible(office);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await dragWeeks(office, list, -2);
  await expect(panel.getByText(`${list}:`)).toBeVisible();
  await panel.getByRole('button', { name: 'Save the move' }).click();
  await expect(panel).toBeHidden();
  await office.getByRole('button', { name: 'Undo' }).click();
  await expect(office.getByText('Moved back.')).toBeVisible();

  await office.getByRole('button', { name: /^Let Yusuf.* look at both/ }).click();
  await expect(office.getByText(/looks at both as Naomi Lee shared them/)).toBeVisible();

  const hand = await openPage(phone);
  await practiseAs(hand, student);
  await hand.goto('/student/plan');
  await expect(hand.getByRole('heading', { name: 'Two ways to look at' })).toBeVisible();
  await expectAccessible(hand);
  await hand.getByLabel('What do you think of this way?').fill('The longer way leaves me room.');
  await hand.getByRole('button', { name: 'Send it' }).click();
  await expect(hand.getByText('Your advisor can read it.')).toBeVisible();

  await office.reload();
  await expect(office.getByText('The longer way leaves me room.')).toBeVisible();
  await office.getByRole('button', { name: /^Release to/ }).click();
  const preview = office.getByRole('dialog');
  await expect(preview.getByText(/^Your goal:/)).toBeVisible();
  await preview.getByRole('button', { name: /^Release to/ }).click();
  await expect(preview).toBeHidden();
  await hand.reload();
  await expect(hand.getByText(/^Your goal:/)).toBeVisible();
});

test('a decision with a date is written down, stands on the first pages, and is settled', async ({
  openPage,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  const address = await openPlan(office);
  await office.getByRole('button', { name: 'Add one' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('What is to be decided').fill('Say whether graduation moves');
  await form.getByLabel('Last day').fill(inDays(9));
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form.getByText(/needed|missing|fill|required/i).first()).toBeVisible();
  await form.getByLabel('Who says so').fill('Registrar, on the phone');
  await form.getByLabel(/Tell the student/).check();
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(office.getByText('Say whether graduation moves')).toBeVisible();
  await expectAccessible(office);
  await office.goto('/advisor/');
  const strip = office.getByRole('region', { name: 'Decisions with a date' });
  await expect(strip.getByText(/Say whether graduation moves/)).toBeVisible();

  await office.goto(address);
  const line = office.getByRole('listitem').filter({ hasText: 'Say whether graduation moves' });
  await line.getByRole('button', { name: 'Settle' }).click();
  await office.getByLabel('In a few words').fill('It stays as it is');
  await office.getByRole('button', { name: 'It is settled' }).click();
  await expect(office.getByText(/It stays as it is/)).toBeVisible();
});

test('on her phone: decisions with a date, calmly, and how many hours a week she has', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/');
  await expect(hand.getByText('Say how your loans go on after graduation')).toBeVisible();
  await expect(hand.getByText('Answer Westbrook about the preliminary place')).toBeHidden();
  await expectAccessible(hand);
  await hand.goto('/student/plan');
  await hand.getByText('You have 12 hours a week for this').click();
  await hand.getByLabel('Hours a week').fill('11');
  await hand.getByRole('button', { name: 'Keep it' }).click();
  await expect(hand.getByText('You have 11 hours a week for this')).toBeVisible();
  await expectAccessible(hand);
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

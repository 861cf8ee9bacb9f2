import type { Page } from '@playwright/test';
import { comeIn, linkFor, nameAdvisor } from './house.ts';
import { createInstitution, expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

const student = 'Odalys Ferreira';

/** A list of one, who aimed at interventional radiology: the guide’s 24 to 48 hours run for her. */
async function importOne(dean: Page): Promise<void> {
  await dean.goto('/advisor/imports');
  await dean.getByLabel('The list').setInputFiles({
    name: 'one.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Applicant Name,AAMC ID,E-mail,Specialty\n${student},14000301,odalys@quiet.example,Interventional Radiology\n`,
    ),
  });
  await dean.getByRole('button', { name: 'Go on to columns' }).click();
  await dean.getByRole('button', { name: 'Go on to the check' }).click();
  const year = dean.getByLabel('The Match they did not match in');
  await expect(year.or(dean.getByRole('button', { name: /^Check 1 row/ })).first()).toBeVisible();
  if (await year.isVisible()) await year.fill('2026');
  await dean.getByRole('button', { name: /^Check 1 row/ }).click();
  await dean.getByRole('button', { name: 'Go on to import 1 row' }).click();
  await dean.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(dean.getByText('The list is in')).toBeVisible();
}

/** Chooses for one thing who may read it. */
async function tell(page: Page, title: string, words: string, who: string): Promise<void> {
  await page.getByRole('button', { name: `Choose: ${title}` }).click();
  const form = page.getByRole('form', { name: title });
  await form.getByLabel('In your own words').fill(words);
  await form.getByLabel(who, { exact: true }).check();
  await form.getByRole('button', { name: 'Keep my choice' }).click();
  await expect(form).toBeHidden();
}

test('in the first days she chooses who is told what, and a message to programs waits until an advisor opens it', async ({
  openPage,
}) => {
  test.slow();
  const deanLink = createInstitution({
    name: 'Quietfield College of Medicine',
    slug: 'quietfield',
    zone: 'America/New_York',
    dean: { name: 'Lior Abrams', email: 'lior.abrams@quiet.example' },
  });
  const dean = await openPage();
  await comeIn(dean, deanLink);
  await importOne(dean);
  const tova = { name: 'Tova Bergstrom', email: 'tova.bergstrom@quiet.example' };
  const advisorLink = await nameAdvisor(dean, tova, student);
  const decisionAddress = `${new URL(dean.url()).pathname}/decision`;
  await dean.goto('/advisor/people');
  await dean.getByRole('tab', { name: /^Students/ }).click();
  const studentLink = await linkFor(dean, student);

  const hand = await openPage(phone);
  await comeIn(hand, studentLink);
  await hand.getByRole('link', { name: 'What I tell, and to whom' }).click();
  await expect(hand.getByRole('heading', { name: 'What I tell, and to whom' })).toBeVisible();
  await tell(hand, 'Exam attempts', 'Step 1, the second time.', 'My advisor');
  await tell(hand, 'Leaves and gaps', 'Three months with my mother.', 'Nobody. Only I can read it');
  await expect(hand.getByText('Your advisor can read it')).toBeVisible();
  await expectAccessible(hand);

  await hand.goto('/student/writing');
  await expect(hand.getByText(/^Messages wait until/)).toBeVisible();
  await hand.getByRole('button', { name: 'Write one down' }).click();
  await hand.getByLabel('To whom?').fill('Six IR programs');
  await hand.getByLabel('What for?').fill('Ask whether a place is open');
  await hand.getByLabel('Words to begin with').fill('Dear program director');
  await hand.getByLabel('The same words would go to more than one program').check();
  await hand.getByRole('button', { name: 'Keep it here' }).click();
  const mine = hand.getByRole('listitem', { name: 'To Six IR programs' });
  await expect(mine.getByText(/^Waits until/)).toBeVisible();
  await expect(mine.getByRole('button', { name: /^Copy/ })).toBeHidden();
  await expectAccessible(hand);

  const advisor = await openPage();
  await comeIn(advisor, advisorLink);
  await advisor.goto(decisionAddress);
  await expect(advisor.getByText('Step 1, the second time.')).toBeVisible();
  await expect(advisor.getByText('Three months with my mother.')).toBeHidden();
  await advisor.getByRole('button', { name: 'Open it early: Six IR programs' }).click();
  const dialog = advisor.getByRole('dialog');
  await dialog.getByLabel('Why it cannot wait').fill('Two of them decide today.');
  await dialog.getByRole('button', { name: 'Open it now' }).click();
  await expect(dialog.getByText('Confirm it a second time, or let it wait.')).toBeVisible();
  await expectAccessible(advisor);
  await dialog.getByLabel(/^It goes to more than one program/).check();
  await dialog.getByRole('button', { name: 'Open it now' }).click();
  await expect(dialog).toBeHidden();
  await expect(advisor.getByText('The student can copy and send it')).toBeVisible();
  await expectAccessible(advisor);

  await dean.goto(decisionAddress);
  await expect(dean.getByText('What the student chose to tell you')).toBeVisible();
  await expect(dean.getByText('Step 1, the second time.')).toBeHidden();

  await hand.reload();
  await expect(mine.getByText('Two of them decide today.')).toBeVisible();
  await mine.getByRole('button', { name: 'I have sent it to Six IR programs' }).click();
  await hand.getByRole('button', { name: 'Keep the day' }).click();
  await expect(mine.getByText(/^You sent it on/)).toBeVisible();
});

test('a student reads the roles considered and what turns old, and asks about one', async ({
  openPage,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Tomás Villaseñor');
  await hand.goto('/student/ahead');
  await expect(hand.getByRole('heading', { name: 'What turns old, and when' })).toBeVisible();
  const role = hand.getByRole('listitem', { name: 'Evening MPH' });
  await expect(role.getByText('You are thinking about it')).toBeVisible();
  await expectAccessible(hand);
  await role.getByRole('button', { name: 'Ask about this: Evening MPH' }).click();
  await hand.getByLabel('What would you like to know?').fill('Would it help in two years?');
  await hand.getByRole('button', { name: 'Send the question' }).click();
  await expect(hand.getByText(/^Sent\. You will see/)).toBeVisible();
  await hand.goto('/student/talk');
  await expect(hand.getByText('About “Evening MPH”: Would it help in two years?')).toBeVisible();
});

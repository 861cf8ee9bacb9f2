import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

test('a student’s calendar shows the days of her steps and tells nobody what they are, until she ends it', async ({
  openPage,
  request,
}) => {
  const hand = await openPage(phone);
  await practiseAs(hand, 'Samira Haddad');
  await hand.goto('/student/plan');
  await expect(hand.getByRole('heading', { name: 'In your calendar' })).toBeVisible();
  const titles = await hand.locator('#steps ol a').allTextContents();
  expect(titles.length).toBeGreaterThan(5);
  await hand.getByRole('button', { name: 'Make a calendar address' }).click();
  const address = hand.getByText(/\/calendar\/westbrook\/[\w-]{43}\.ics$/);
  await expect(address).toBeVisible();
  await expectAccessible(hand);
  const url = (await address.textContent()) ?? '';
  const feed = await request.get(url);
  expect(feed.status()).toBe(200);
  const text = (await feed.text()).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Onward: a step of yours');
  expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  for (const title of titles.filter((one) => !/^(Done|Move|Ask)/.test(one)))
    expect(text).not.toContain(title);
  const tag = feed.headers()['etag'] ?? '';
  expect((await request.get(url, { headers: { 'if-none-match': tag } })).status()).toBe(304);

  await hand.goto('/student/account');
  await expect(hand.getByText(/You made an address today/)).toBeVisible();
  await expect(hand.getByText(/A calendar last asked today/)).toBeVisible();
  await hand.getByRole('button', { name: 'End it' }).click();
  await hand.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(hand.getByRole('button', { name: 'Make a calendar address' })).toBeVisible();
  expect((await request.get(url)).status()).toBe(404);
});

test('an advisor’s calendar shows what she promised, from her account', async ({
  openPage,
  request,
}) => {
  const office = await openPage();
  await practiseAs(office, 'Naomi Lee');
  await office.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(office.getByRole('heading', { name: 'In your calendar' })).toBeVisible();
  await office.getByRole('button', { name: 'Make a calendar address' }).click();
  const address = office.getByText(/\/calendar\/westbrook\/[\w-]{43}\.ics$/);
  await expect(address).toBeVisible();
  await expectAccessible(office);
  const feed = await request.get((await address.textContent()) ?? '');
  const text = await feed.text();
  expect(text).toContain('SUMMARY:Onward: a step you promised');
  expect(text).not.toContain('Samuel');
});

import { expect, expectAccessible, phone, practiseAs, test } from './journey.ts';

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

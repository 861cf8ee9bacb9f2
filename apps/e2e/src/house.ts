import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

const password = 'harbour lantern Wednesday violet';

/** Comes in by an invitation link and chooses a password. */
export async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.waitForURL(/\/(advisor|student)(\/|$)/);
}

/** Copies a fresh invitation link of somebody on the people page. */
export async function linkFor(dean: Page, name: string): Promise<string> {
  await dean.getByRole('button', { name: `Copy a link: ${name}` }).click();
  const dialog = dean.getByRole('dialog', { name: `Link for ${name}` });
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  const url = await dialog.locator('code').innerText();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return url.replace(/^https?:\/\/[^/]+/, '');
}

/** Adds an advisor, assigns the student to her, and answers her invitation link. */
export async function nameAdvisor(
  dean: Page,
  advisor: { readonly name: string; readonly email: string },
  student: string,
): Promise<string> {
  await dean.goto('/advisor/people');
  await dean.getByRole('button', { name: 'Add staff' }).click();
  const dialog = dean.getByRole('dialog', { name: 'Add staff' });
  await dialog.getByLabel('Full name').fill(advisor.name);
  await dialog.getByLabel('E-mail').fill(advisor.email);
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await expect(dialog).toBeHidden();
  const link = await linkFor(dean, advisor.name);
  await dean.goto('/advisor/?view=all');
  await dean.getByRole('link', { name: student }).first().click();
  await dean.waitForURL(/\/cases\//);
  await dean.getByRole('button', { name: 'More' }).click();
  await dean.getByRole('menuitem', { name: /Assign/ }).click();
  const assign = dean.getByRole('dialog', { name: /Assign/ });
  await assign
    .getByLabel('Advisor', { exact: true })
    .selectOption({ label: `${advisor.name}, 0 open cases` });
  await assign.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(assign).toBeHidden();
  return link;
}

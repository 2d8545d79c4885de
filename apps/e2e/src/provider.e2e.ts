import { expect, type Page, test } from '@playwright/test';
import type { RealProvider } from '@allmende/tool-runtime/trial-provider';
import { lookAt } from './axe.js';
import { EDITORS, PROVIDER_NAME, startProvider } from './provider.js';

// One story: the person comes, loses the group, and comes again.
test.describe.configure({ mode: 'serial' });

const PERSON = `rike-${Date.now().toString(36)}`;
let provider: RealProvider;

test.beforeAll(async ({ baseURL }) => {
  provider = await startProvider(new URL(baseURL ?? '').origin);
  provider.people.set(PERSON, {
    email: `${PERSON}@musterstadt.example`,
    email_verified: true,
    name: 'Rike Beispiel',
    groups: [EDITORS],
  });
});
test.afterAll(() => provider?.stop());

/** Goes to the provider from the sign-in page, signs in there and agrees to what it asks. */
async function signInThere(page: Page): Promise<void> {
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await page.getByRole('link', { name: PROVIDER_NAME }).click();
  await page.locator('[name="login"]').fill(PERSON);
  await page.locator('[name="password"]').fill('jedes');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/konto$/);
}

const tasks = (page: Page) => page.getByText('Aufgaben im Netzwerk');

test('somebody of an administration comes in by its provider, with the tasks of its group', async ({
  page,
}) => {
  await signInThere(page);
  await expect(page.getByRole('main')).toContainText('Rike Beispiel');
  await expect(tasks(page)).toBeVisible();
  await page.goto('/konto/anbieter');
  await expect(page.getByText('Das ist Ihre einzige Möglichkeit, sich anzumelden.')).toBeVisible();
  await lookAt(page, '/konto/anbieter, linked');
  await page.goto('/konto/passwort');
  await lookAt(page, '/konto/passwort, none yet');
});

test('signing out ends the session at the provider too', async ({ page }) => {
  await signInThere(page);
  await page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click();
  await page.getByRole('button', { name: /^Yes/ }).click();
  await expect(page.getByText('Hier und bei Ihrem Anbieter.')).toBeVisible();
  expect(provider.signedOut).toContain(PERSON);
  await lookAt(page, '/anmelden, signed out at the provider');
  await page.goto('/konto');
  await expect(page).toHaveURL(/\/anmelden/);
});

test('whoever leaves the group comes in without its tasks', async ({ page }) => {
  const person = provider.people.get(PERSON);
  if (person !== undefined) person.groups = [];
  await signInThere(page);
  await expect(page.getByRole('main')).toContainText('Rike Beispiel');
  await expect(tasks(page)).toBeHidden();
});

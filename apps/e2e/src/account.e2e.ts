import { type Browser, expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.js';
import { linkIn, mailTo } from './mailbox.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const EMAIL = `ida.beispiel-${Date.now().toString(36)}@musterstadt.example`;
const FIRST = 'Der Bauhof fährt um sieben';
const SECOND = 'Die Müllabfuhr kommt um acht';
let phone: Page;

async function signIn(page: Page, password: string): Promise<void> {
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await page.getByLabel('E-Mail-Adresse').fill(EMAIL);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('somebody gets an account by a link in a mail', async ({ page }) => {
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await page.getByRole('link', { name: 'Konto anlegen' }).click();
  await page.getByLabel('Ihr Name').fill('Ida Beispiel');
  await page.getByLabel('E-Mail-Adresse').fill(EMAIL);
  await page.getByLabel('Passwort', { exact: true }).fill('Sonnenschein1');
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByRole('alert')).toContainText('Listen, die Angreifer');
  expect(await violationsOf(page)).toEqual([]);
  // What was typed is still there.
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(EMAIL);
  await page.getByLabel('Passwort', { exact: true }).fill(FIRST);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Abgefangene Mails ansehen' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const link = linkIn(await mailTo(page, EMAIL, 'Bitte bestätigen'));
  // A program that checks mails opens the link first; nothing happens by that.
  await page.request.get(link);
  await page.goto(link);
  await expect(page.getByText('Ida Beispiel')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, das bin ich' }).click();
  await expect(page.getByText('Ihr Konto ist da')).toBeVisible();
  await page.getByRole('link', { name: 'Anmelden', exact: true }).last().click();
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(EMAIL);
  await page.getByLabel('Passwort', { exact: true }).fill(FIRST);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page).toHaveURL(/\/konto$/);

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dieser Link gilt nicht mehr');
  expect(await violationsOf(page)).toEqual([]);
});

test('a second sign-up with the address looks the same and tells its owner', async ({ page }) => {
  await page.goto(`/konto-anlegen?email=${encodeURIComponent(EMAIL)}`);
  await page.getByLabel('Ihr Name').fill('Jemand');
  await page.getByLabel('Passwort', { exact: true }).fill('Ganz andere Worte hier');
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
  await mailTo(page, EMAIL, 'Sie haben schon ein Konto');
});

test('they see where they are signed in and end another session', async ({ browser, page }) => {
  phone = await newPage(browser);
  await signIn(phone, FIRST);
  await expect(phone).toHaveURL(/\/konto$/);
  await signIn(page, FIRST);
  await expect(page.getByRole('heading', { name: 'Wo Sie angemeldet sind' })).toBeVisible();
  await page.goto('/konto/anmeldungen');
  await expect(page.getByText('Dieser Browser')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const before = await page.getByRole('listitem').filter({ hasText: 'Zuletzt benutzt' }).count();
  expect(before).toBeGreaterThanOrEqual(2);
  await page.getByRole('button', { name: 'Alle anderen beenden' }).click();
  await expect(page.getByText('Alle anderen Anmeldungen sind beendet.')).toBeVisible();
  await phone.goto('/konto');
  await expect(phone).toHaveURL(/\/anmelden/);
});

test('they say more about themselves, and the new name is seen at once', async ({ page }) => {
  await signIn(page, FIRST);
  await expect(page).toHaveURL(/\/konto$/);
  await page.goto('/konto/angaben');
  await page.getByLabel('Ihre Aufgabe').fill('Digitalbeauftragte');
  await page.getByRole('button', { name: 'Angaben speichern' }).click();
  await expect(page.getByText('Ihre Angaben sind gespeichert.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.goto('/konto/passwort');
  await expect(page.getByLabel('Ihr jetziges Passwort')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('a forgotten password is replaced by a link, and every session is over', async ({ browser, page }) => {
  await signIn(phone, FIRST);
  await expect(phone).toHaveURL(/\/konto$/);
  await page.goto('/anmelden');
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  // Both pages have a field for the address.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passwort vergessen');
  await page.getByLabel('E-Mail-Adresse').fill(EMAIL);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Link senden' }).click();
  await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
  const link = linkIn(await mailTo(page, EMAIL, 'Neues Passwort wählen'));
  await page.goto(link);
  await page.getByLabel('Neues Passwort').fill(SECOND);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await expect(page.getByText('Das neue Passwort gilt')).toBeVisible();
  await phone.goto('/konto');
  await expect(phone).toHaveURL(/\/anmelden/);
  await mailTo(page, EMAIL, 'Ihr Passwort wurde geändert');

  const stranger = await newPage(browser);
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Dieser Link gilt nicht mehr');
  await signIn(stranger, FIRST);
  await expect(stranger.getByRole('alert')).toContainText('passen nicht zusammen');
  await signIn(stranger, SECOND);
  await expect(stranger).toHaveURL(/\/konto$/);
});

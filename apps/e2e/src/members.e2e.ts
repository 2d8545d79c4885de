import { type Browser, expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.js';
import { linkIn, mailTo } from './mailbox.js';
import { signIn } from './people.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const OFFICE = 'Gemeinde Seebüttel';
const EMAIL = `nils.neumann-${Date.now().toString(36)}@seebuettel.example`;
const PASSWORD = 'Die Fähre legt um neun ab';
let admin: Page;
let guest: Page;
let office = '';
let invitation = '';

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('an admin invites somebody by mail', async ({ browser }) => {
  admin = await newPage(browser);
  await signIn(admin, 'swantje-hellmers', '/schreibtisch');
  await expect(admin.getByRole('link', { name: /bittet um Aufnahme/ }).first()).toBeVisible();
  await admin.goto('/organisation');
  expect(await violationsOf(admin)).toEqual([]);
  await admin.getByRole('link', { name: OFFICE }).click();
  await expect(admin.getByRole('heading', { name: 'Einladungen' })).toBeVisible();
  office = new URL(admin.url()).pathname;
  expect(await violationsOf(admin)).toEqual([]);

  await admin.getByRole('link', { name: 'Jemanden einladen' }).click();
  await admin.getByRole('button', { name: 'Einladung senden' }).click();
  await expect(admin.getByRole('alert')).toContainText('Wählen Sie mindestens eine Rolle.');
  expect(await violationsOf(admin)).toEqual([]);
  await admin.getByLabel('E-Mail-Adresse').fill(EMAIL);
  await admin.getByLabel(/^Schreiben/).check();
  await admin.getByRole('button', { name: 'Einladung senden' }).click();
  await expect(admin.getByText(`Die Einladung an ${EMAIL} ist unterwegs`)).toBeVisible();

  await admin.goto(`${office}/einladen`);
  await admin.getByLabel('E-Mail-Adresse').fill(EMAIL.toUpperCase());
  await admin.getByLabel(/^Lesen/).check();
  await admin.getByRole('button', { name: 'Einladung senden' }).click();
  await expect(admin.getByRole('alert')).toContainText('schon eine Einladung offen');
});

test('the invited person reads what it is about, gets an account and accepts', async ({ browser }) => {
  guest = await newPage(browser);
  const mail = await mailTo(guest, EMAIL, 'Einladung');
  expect(mail.text).toContain('Swantje Hellmers');
  expect(mail.text).toContain('Schreiben');
  invitation = linkIn(mail);
  await guest.goto(invitation);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(OFFICE);
  await expect(guest.getByText('Swantje Hellmers lädt Sie ein')).toBeVisible();
  expect(await violationsOf(guest)).toEqual([]);

  await guest.getByRole('link', { name: 'Konto anlegen' }).click();
  await expect(guest.getByLabel('E-Mail-Adresse')).toHaveValue(EMAIL);
  await guest.getByLabel('Ihr Name').fill('Nils Neumann');
  await guest.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await guest.getByRole('button', { name: 'Konto anlegen' }).click();
  await guest.goto(linkIn(await mailTo(guest, EMAIL, 'Bitte bestätigen')));
  await guest.getByRole('button', { name: 'Ja, das bin ich' }).click();
  await expect(guest.getByText('Ihr Konto ist da')).toBeVisible();
  await guest.goto(`/anmelden?zurueck=${encodeURIComponent(invitation)}`);
  await guest.getByLabel('E-Mail-Adresse').fill(EMAIL);
  await guest.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await guest.getByRole('button', { name: 'Anmelden', exact: true }).click();

  await guest.getByRole('button', { name: 'Einladung annehmen' }).click();
  await expect(guest.getByText(`Sie handeln jetzt für ${OFFICE}`)).toBeVisible();
  expect(await violationsOf(guest)).toEqual([]);
});

test('the link leads nowhere a second time, in the words of a link that never was', async () => {
  await guest.goto(invitation);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Einladung nicht mehr offen');
  const used = await guest.getByRole('main').innerText();
  await guest.goto('/einladung?code=erfunden');
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Einladung nicht mehr offen');
  expect(await guest.getByRole('main').innerText()).toBe(used);
  expect(await violationsOf(guest)).toEqual([]);
});

test('the new member acts in the role, and leaves a vacant office behind', async () => {
  await guest.goto('/loesungen/neu');
  await guest.getByLabel('Arbeitstitel').fill('Priele zählen aus der Luft');
  await guest.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(guest).toHaveURL(/\/loesungen\/[^/]+\/bearbeiten/);
  const entry = new URL(guest.url()).pathname.replace('/bearbeiten', '');

  await guest.goto(`${office}/austreten`);
  expect(await violationsOf(guest)).toEqual([]);
  await guest.getByRole('button', { name: 'Organisation verlassen' }).click();
  await expect(guest.getByText(`Sie haben ${OFFICE} verlassen`)).toBeVisible();

  await mailTo(admin, 'swantje.hellmers@seebuettel.example', 'Niemand betreut mehr');
  await expect(async () => {
    await admin.goto(entry);
    await expect(admin.getByText('Ansprechstelle zurzeit unbesetzt')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(admin.getByRole('link', { name: 'rathaus@seebuettel.example' })).toBeVisible();
  await admin.goto(office);
  await expect(admin.getByText(/betreut niemand die Einträge/)).toBeVisible();
  expect(await violationsOf(admin)).toEqual([]);
});

test('the last admin cannot leave, and reads what to do first', async () => {
  await admin.goto(`${office}/austreten`);
  await admin.getByRole('button', { name: 'Organisation verlassen' }).click();
  await expect(admin.getByRole('alert')).toContainText('Übergeben Sie zuerst die Verwaltung');
});

import { expect, type Page, test } from '@playwright/test';
import { lookAt } from './axe.js';
import { signIn } from './people.js';

const PUBLIC_PAGES = [
  '/',
  '/loesungen',
  '/loesungen?q=Schlagloch',
  '/loesungen?q=xqzvk',
  '/loesungen/strassenschaeden-muellwagen',
  '/loesungen?q=Schlagloch&ansicht=karte',
  '/kommunen',
  '/kommunen/05315000-koeln',
  '/foerderung',
  '/verbuende',
  '/lagebild',
  '/lagebild?demo=1',
  '/anmelden',
  '/anmelden?fehler=PROVIDER_ACCOUNT_EXISTS',
  '/konto-anlegen',
  '/konto-anlegen/bestaetigen?link=x',
  '/konto/adresse-bestaetigen?link=x',
  '/passwort-vergessen',
  '/passwort-neu?link=x',
  '/gibt-es-nicht',
];
const MEMBER_PAGES = [
  '/konto',
  '/konto/angaben',
  '/konto/passwort',
  '/konto/anmeldungen',
  '/konto/sicherheit',
  '/konto/anbieter',
  '/schreibtisch',
  '/organisation',
  '/verbuende',
  '/verbuende/neu',
  '/loesungen/neu',
  '/konto/daten',
  '/konto/loeschen',
];

for (const path of PUBLIC_PAGES) {
  test(`${path} has no finding and does not scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await lookAt(page, path);
  });
}

// Many pages with one sign-in; axe takes seconds for each.
const LONG_MS = 240_000;

/** Sends the form of a page as it stands; what is wrong is told on top. */
async function sendAndBeRefused(page: Page): Promise<void> {
  await page.locator('main form button[type="submit"]').first().click();
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
}

test('the forms of visitors have no finding when they are refused', async ({ page }) => {
  for (const path of ['/konto-anlegen', '/passwort-vergessen']) {
    await page.goto(path);
    await sendAndBeRefused(page);
    await lookAt(page, `${path}, refused`);
  }
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill('niemand@musterstadt.example');
  await page.getByLabel('Passwort', { exact: true }).fill('falsch');
  await sendAndBeRefused(page);
  await lookAt(page, '/anmelden, refused');
});

test('the pages of a signed-in digital officer have no finding', async ({ page }) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'jana-ohlsen');
  for (const path of MEMBER_PAGES) {
    await page.goto(path);
    await lookAt(page, path);
  }
});

test('keys of programs and the trail of an organisation have no finding, empty, refused and filled', async ({
  page,
}) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'ruben-eschenbach', '/konto/zugangsschluessel');
  await sendAndBeRefused(page);
  await lookAt(page, 'keys, refused');
  await page.getByLabel('Name', { exact: true }).fill('Nächtlicher Abgleich mit dem Vorhabenregister');
  await page.getByRole('button', { name: 'Zugangsschlüssel anlegen' }).click();
  await expect(page.getByRole('region', { name: 'Ihr neuer Zugangsschlüssel' })).toBeFocused();
  await lookAt(page, 'keys, the new one shown');
  await page.goto('/organisation');
  await page.getByRole('main').getByRole('link', { name: 'Stadt Tidenburg' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stadt Tidenburg' })).toBeVisible();
  const organisation = new URL(page.url()).pathname;
  await lookAt(page, 'organisation');
  for (const [part, words] of [
    ['zugangsschluessel', 'Nächtlicher Abgleich'],
    ['protokoll', 'hat einen Zugangsschlüssel angelegt'],
    ['protokoll?wer=Niemand', 'Keine Ereignisse'],
  ] as const) {
    await page.goto(`${organisation}/${part}`);
    // Not the choice of the same words in the closed search.
    await expect(
      page.locator('main :is(th, td, h2, h3, p)').filter({ hasText: words }).first(),
    ).toBeVisible();
    await lookAt(page, part);
  }
  // The last admin of an office, and invented as well: both obstacles are told.
  await page.goto('/konto/loeschen');
  await expect(page.getByText('verwaltet sonst niemand die Mitglieder')).toBeVisible();
  await lookAt(page, '/konto/loeschen, refused');
});

test('the pages of an organisation have no finding, filled and refused', async ({ page }) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'ruben-eschenbach', '/organisation');
  // By the beginning of its id: the way to claim another one stands there too.
  const organisation = await pathOf(page, '/organisation', 'main a[href^="/organisation/0"]');
  await page.goto(`${organisation}/einladen`);
  await expect(page.getByLabel('E-Mail-Adresse')).toBeVisible();
  await lookAt(page, 'invite');
  await sendAndBeRefused(page);
  await lookAt(page, 'invite, refused');
  const member = await pathOf(page, organisation, 'main a[href*="/mitglied/"]');
  for (const path of [member, `${organisation}/austreten`, '/organisation/anmelden', '/einladung?link=x']) {
    await page.goto(path);
    await lookAt(page, path);
  }
});

test('calculating and reusing a solution have no finding, filled and refused', async ({ page }) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'jana-ohlsen', '/loesungen/strassenschaeden-muellwagen');
  await lookAt(page, 'solution with reuse, for its organisation');
  await page.goto('/loesungen/strassenschaeden-muellwagen/bearbeiten/wirtschaftlichkeit');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await lookAt(page, 'economics');
  await page.goto('/loesungen/posteingang-vorsortieren/nachnutzung');
  await page.getByRole('radio', { name: /^Beendet/ }).check();
  await sendAndBeRefused(page);
  await lookAt(page, 'reuse, refused');
});

test('the workspaces of a consortium and its application have no finding', async ({ page }) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'oliver-kunstmann', '/verbuende/strassenzustand-gemeinsam');
  await page.goto('/schreibtisch');
  const application = await page.locator('main a[href^="/antraege/"]').first().getAttribute('href');
  const call = await pathOf(page, '/foerderung', 'main a[href^="/foerderung/aufrufe/"]');
  const section = await pathOf(page, application ?? '', 'main a[href*="/abschnitt/"]');
  const invite = '/verbuende/strassenzustand-gemeinsam';
  const pages = [
    ...[
      invite,
      `${invite}/einladen`,
      `${invite}/bearbeiten`,
      `${invite}/federfuehrung`,
      `${invite}/austreten`,
    ],
    ...[call, section, ...['', '/kosten', '/pruefen', '/druck'].map((step) => `${application ?? ''}${step}`)],
    '/schreibtisch/posteingang',
  ];
  for (const path of pages) {
    await page.goto(path);
    await lookAt(page, path, [{ width: 1280, colorScheme: 'light' }]);
  }
});

test('the trail of the network and its tasks have no finding, filled, empty and refused', async ({
  page,
}) => {
  test.setTimeout(LONG_MS);
  await signIn(page, 'jonas-okafor', '/redaktion/aufgaben');
  await lookAt(page, '/redaktion/aufgaben');
  await sendAndBeRefused(page);
  await lookAt(page, '/redaktion/aufgaben, refused');
  for (const path of [
    '/redaktion',
    '/redaktion/protokoll',
    '/redaktion/protokoll?wer=Niemand',
    '/redaktion/protokoll?von=2026-12-01&bis=2026-11-01',
  ]) {
    await page.goto(path);
    await lookAt(page, path);
  }
});

async function pathOf(page: Page, from: string, link: string): Promise<string> {
  await page.goto(from);
  return (await page.locator(link).first().getAttribute('href')) ?? '';
}

test('a keyboard alone reaches the content, the menu and the search', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/Inhalt/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('Kita');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=Kita/);
});

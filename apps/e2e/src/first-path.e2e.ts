import { type Browser, expect, type Page, test } from '@playwright/test';
import { letConfirmationsAge } from './move-clock.js';
import { signIn } from './people.js';
import { answerQuestions, meetAll, nameVersion, sign } from './release-use.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

/** The neighbour's town. */
const TITLE = `Laubhaufen melden mit der Kamera am Kehrfahrzeug ${Date.now().toString(36)}`;
let review = '';
let solution = '';
let consortium = '';
let application = '';

async function pageOf(browser: Browser, person: string, start: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person, start);
  return page;
}

async function tryToReach(page: Page, stage: string): Promise<void> {
  await page.goto(solution);
  await page.getByRole('link', { name: 'Stand ändern' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${stage}`) }).check();
  if (stage === 'Betrieb') await page.getByLabel(/Eigener Aufwand bis zum Start/).fill('9');
  await page.getByRole('button', { name: 'Stand sichern' }).click();
}

async function reach(page: Page, stage: string): Promise<void> {
  await tryToReach(page, stage);
  await expect(page).toHaveURL(new RegExp(`${solution}(#nachnutzung)?$`));
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Gespeichert/).first()).toBeVisible();
}

test('a digital officer writes a solution, leaves, comes back and hands it in', async ({ browser }) => {
  const page = await pageOf(browser, 'jana-ohlsen', '/loesungen/neu');
  await page.getByLabel('Arbeitstitel').fill(TITLE);
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/loesungen\/[^/]+\/bearbeiten/);
  const tasks = page.url().replace(/\/bearbeiten.*/, '/bearbeiten');

  await page.goto(`${tasks}/grundlagen`);
  await page
    .getByLabel('Zusammenfassung')
    .fill('Kameras an Kehrfahrzeugen sehen Laubhaufen, bevor sie Gullys verstopfen.');
  await saved(page);
  // Leaving is never punished: what was typed stands there again.
  await page.goto('/');
  await page.goto(`${tasks}/grundlagen`);
  await expect(page.getByLabel('Zusammenfassung')).toHaveValue(/Laubhaufen, bevor/);

  await page.goto(`${tasks}/einordnung`);
  await page.getByLabel('Gestaltungsfeld', { exact: true }).selectOption({ label: 'Mobilität & Verkehr' });
  await page.getByLabel('Art der Lösung').selectOption('perception');
  await page
    .getByLabel(/setzt sie selbst ein|Anwenderin/)
    .first()
    .check();
  await saved(page);

  await page.goto(`${tasks}/nutzen`);
  await page.getByLabel('Verwaltung', { exact: false }).first().check();
  await page.getByLabel('Woran misst man den Nutzen?').fill('Verstopfte Gullys je Herbst');
  await page.getByLabel('Wert vorher').fill('120 (2025)');
  await page.getByLabel('Zielwert').fill('40');
  await saved(page);

  await page.goto(`${tasks}/beschreibung`);
  await page
    .getByLabel('Welches Problem wird gelöst?')
    .fill('Nach Stürmen laufen Straßen voll, weil Laub die Gullys verstopft.');
  await page
    .getByLabel('Wie wird es gelöst?')
    .fill('Eine Kamera je Wagen meldet Haufen; der Bauhof entscheidet, wohin er zuerst fährt.');
  await saved(page);

  await page.goto(`${tasks}/kontakt`);
  await page.getByLabel('E-Mail-Adresse der Ansprechstelle').fill('digital@wattenau.example');
  await saved(page);

  await page.goto(tasks.replace(/\/bearbeiten$/, '/pruefen'));
  await page.getByRole('button', { name: 'Zur Prüfung vorlegen' }).click();
  await expect(page.getByText(/Zur Prüfung vorgelegt am/)).toBeVisible();
  review = new URL(page.url()).pathname;
});

test('her colleague finds it in the inbox, sends it back once, and then publishes it', async ({
  browser,
}) => {
  const approver = await pageOf(browser, 'henning-raabe', '/schreibtisch/posteingang');
  await approver
    .getByRole('link', { name: new RegExp(TITLE.slice(-8)) })
    .first()
    .click();
  await expect(approver).toHaveURL(new RegExp(`${review}$`));
  await approver.getByLabel('Was soll geändert werden?').fill('Bitte das Jahr zum Zielwert nennen.');
  await approver.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(approver.getByText(/aus der Prüfung zurückgekommen/)).toBeVisible();

  const author = await pageOf(browser, 'jana-ohlsen', review);
  await expect(author.getByText('Bitte das Jahr zum Zielwert nennen.')).toBeVisible();
  await author.goto(review.replace(/pruefen$/, 'bearbeiten/nutzen'));
  await author.getByLabel('Zielwert').fill('40 (2027)');
  await saved(author);
  await author.goto(review);
  await author.getByRole('button', { name: 'Zur Prüfung vorlegen' }).click();
  await expect(author.getByText(/Zur Prüfung vorgelegt am/)).toBeVisible();

  await approver.goto(review);
  await approver.getByRole('button', { name: 'Freigeben und veröffentlichen' }).click();
  await expect(approver.getByText('Ihre Lösung ist jetzt für alle zu lesen')).toBeVisible();
  await expect(approver.getByText('vor der Veröffentlichung von einer zweiten Person geprüft')).toBeVisible();
  solution = new URL(approver.url()).pathname;
});

test('anybody finds it by a misspelt German word', async ({ page }) => {
  await expect(async () => {
    await page.goto(`/loesungen?q=${encodeURIComponent('Laubhaufn meldn Kehrfarzeug')}`);
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(new RegExp(`${solution}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('a neighbour shows interest with one click, and may neither try nor run it before its own release', async ({
  browser,
  page,
}) => {
  const neighbour = await pageOf(browser, 'aylin-demirtas', solution);
  await neighbour.getByRole('button', { name: 'Interesse melden' }).click();
  await expect(neighbour.getByText(/^Bestätigt bis/)).toBeVisible();
  for (const stage of ['Geprüft', 'Entschieden']) await reach(neighbour, stage);
  await tryToReach(neighbour, 'Pilot');
  await expect(neighbour.getByRole('alert').getByText(/Die Fragen zum Risiko sind noch nicht/)).toBeVisible();
  await expect(neighbour.getByRole('link', { name: 'Zur Prüfliste der Freigabe' })).toBeVisible();

  const use = {
    author: neighbour,
    approver: await pageOf(browser, 'lukas-wendtorff', '/schreibtisch'),
    solutionKey: solution.split('/').pop() ?? '',
    organisation: 'Bernsteinhaven',
  };
  await answerQuestions(use);
  await nameVersion(use, '1.0');
  for (const [step, stage] of [
    ['pilot', 'Pilot'],
    ['operation', 'Betrieb'],
  ] as const) {
    await meetAll(use, step);
    await sign(use, step);
    await reach(neighbour, stage);
  }
  await expectRunning(page, '1');
  await expect(page.getByRole('row').filter({ hasText: 'Bernsteinhaven' })).toContainText('9 Arbeitstage');
});

test('after a year without a word it counts no more, until the neighbour says that it still runs', async ({
  browser,
  page,
}) => {
  expect(await letConfirmationsAge(solution.split('/').pop() ?? '', 13)).toBe(1);
  await expectRunning(page, '0');
  await expect(page.getByRole('row').filter({ hasText: 'Bernsteinhaven' })).toContainText(
    'nicht mehr bestätigt',
  );

  const neighbour = await pageOf(browser, 'aylin-demirtas', solution);
  await neighbour
    .getByRole('button', { name: /stimmt noch/i })
    .first()
    .click();
  await expect(neighbour.getByText(/^Bestätigt bis/)).toBeVisible();
  await expectRunning(page, '1');
});

test('she proposes a consortium and invites a neighbour whom the page suggests with its reasons', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'jana-ohlsen', solution);
  await page.getByRole('link', { name: 'Verbund vorschlagen' }).click();
  await page.getByLabel('Name des Verbunds').fill(`Freie Gullys ${TITLE.slice(-6)}`);
  await page
    .getByLabel('Was wollen Sie gemeinsam erreichen?')
    .fill('Laub erkennen, bevor Straßen volllaufen.');
  const suggestion = page.getByRole('listitem').filter({ hasText: 'Koogstedt' });
  await expect(suggestion).toContainText('im selben Kreis');
  await suggestion.getByRole('button', { name: /Vormerken/ }).click();
  await page.getByRole('button', { name: 'Weiter zum Überblick' }).click();
  await expect(page.getByText('1 Einladung geht hinaus')).toBeVisible();
  await page.getByRole('button', { name: /Verbund gründen und 1 Einladung senden/ }).click();
  await expect(page.getByText('Der Verbund ist gegründet, 1 Einladung ist verschickt.')).toBeVisible();
  consortium = new URL(page.url()).pathname;
});

test('the neighbour finds the invitation on the desk and accepts; strangers see nothing', async ({
  browser,
  page,
}) => {
  const neighbour = await pageOf(browser, 'piotr-zielonka', '/schreibtisch');
  await neighbour
    .getByRole('link', { name: /Freie Gullys/ })
    .first()
    .click();
  await neighbour.getByRole('button', { name: /macht mit/ }).click();
  await expect(neighbour).toHaveURL(new RegExp(consortium));
  await expect(neighbour.getByRole('main')).toContainText('Stadt Wattenau');

  const stranger = await pageOf(browser, 'fatou-diallo', '/schreibtisch');
  expect((await stranger.goto(consortium))?.ok()).toBe(true);
  await expect(stranger.getByRole('main')).not.toContainText('Freie Gullys');
  await page.goto(consortium);
  await expect(page.getByRole('main')).not.toContainText('Freie Gullys');
});

test('both write one application with a budget to the cent, submit and print it', async ({ browser }) => {
  const lead = await pageOf(browser, 'jana-ohlsen', '/foerderung');
  await lead
    .getByRole('link', { name: /KI in der Fläche/ })
    .first()
    .click();
  const which = lead.getByRole('radio', { name: new RegExp(TITLE.slice(-6)) });
  if (await which.isVisible().catch(() => false)) await which.check();
  await lead.getByLabel('Titel des Antrags').fill(`Freie Gullys ${TITLE.slice(-6)}`);
  await lead.getByRole('button', { name: 'Gemeinsamen Antrag beginnen' }).click();
  await expect(lead).toHaveURL(/\/antraege\//);
  application = new URL(lead.url()).pathname;

  const partner = await pageOf(browser, 'piotr-zielonka', application);
  const sections = await lead
    .locator(`main a[href*="/abschnitt/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(sections.length).toBeGreaterThan(2);
  // They take turns, so that both names stand in the one application.
  for (const [index, section] of sections.entries())
    await answerAll(index % 2 === 0 ? lead : partner, section);

  await lead.goto(`${application}/kosten`);
  await lead.getByRole('button', { name: 'Posten hinzufügen' }).click();
  await lead.getByRole('textbox', { name: 'Bezeichnung' }).fill('Kameras und Auswertung');
  await lead.getByRole('textbox', { name: /^Betrag/ }).fill('400.000,01');
  await lead.getByRole('combobox', { name: 'Aufteilung' }).selectOption('population');
  await saved(lead);
  await expect(lead.getByRole('table', { name: /Partnerin trägt/ })).toContainText('400.000,01');

  await lead.goto(`${application}/pruefen`);
  await lead.getByRole('button', { name: 'Interne Prüfung beginnen' }).click();
  await lead.getByLabel(/im Namen des Verbunds verbindlich/).check();
  await lead.getByRole('button', { name: 'Verbindlich einreichen' }).click();
  await expect(lead.getByText('Prüfsumme (SHA-256)')).toBeVisible();

  await partner.goto(`${application}/druck`);
  await expect(partner.getByRole('main')).toContainText('400.000,01');
  const pdf = await partner.request.get(`/files${application}.pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a ministry sees where nothing is reported, with denominators', async ({ browser }) => {
  const page = await pageOf(browser, 'bernd-achterberg', '/lagebild?demo=1');
  await page.goto('/lagebild?demo=1');
  const care = page.getByRole('row').filter({ hasText: 'Pflege' }).first();
  await expect(care).toContainText('weißer Fleck');
  await expect(care).toContainText(/0 von \d+ \(31\)/);
});

/** The headline figure of reuse on the page of a solution; what a visitor is shown may be two seconds old. */
async function expectRunning(page: Page, municipalities: string): Promise<void> {
  const figure = page.locator('.al-key-figure').filter({ hasText: /in d(er|enen) sie bestätigt läuft/ });
  await expect(async () => {
    await page.goto(solution);
    await expect(figure.locator('.al-key-figure__value')).toHaveText(municipalities, { timeout: 2_000 });
  }).toPass();
}

async function answerAll(page: Page, section: string): Promise<void> {
  await page.goto(section);
  const form = page.getByRole('main');
  await expect(form.locator('textarea, input, select').first()).toBeVisible();
  for (const field of await form.locator('textarea').all())
    await field.fill('Ausführlich beantwortet, für alle Beteiligten.');
  for (const field of await form.locator('input[type="date"]').all()) await field.fill('2027-09-01');
  for (const field of await form.locator('input[type="text"]:not([inputmode])').all())
    await field.fill('Kurz beantwortet');
  for (const field of await form.locator('input[inputmode]').all()) await field.fill('24');
  for (const field of await form.locator('select').all()) await field.selectOption({ index: 1 });
  for (const group of await form.getByRole('radiogroup').all())
    await group.getByRole('radio').first().check();
  await saved(page);
}

import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from './people.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const NAME = `Zweckverband Priel ${Date.now().toString(36)}`;
const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
let standing = '';
let draft = '';

async function pageOf(browser: Browser, person: string, start: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person, start);
  return page;
}

async function expectNoFinding(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  expect([page.url(), found]).toEqual([page.url(), []]);
}

test('somebody claims an organisation and is told what to mend', async ({ browser }) => {
  const page = await pageOf(browser, 'wiebke-harmsen', '/organisation/anmelden');
  await page.getByRole('button', { name: 'Organisation anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Art von Organisation');
  await expectNoFinding(page);
  await page.getByLabel('Art der Organisation').selectOption('association');
  await page.getByLabel('Name der Organisation').fill(NAME);
  await page.getByLabel('Funktionspostfach').fill('erika.mustermann@priel.example');
  await expect(page.getByText('Das sieht nach der Adresse einer Person aus')).toBeVisible();
  await page.getByLabel('Funktionspostfach').fill('verwaltung@priel.example');

  const proof = page.getByLabel(/^Nachweis hochladen/);
  const named = (name: string, content: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await proof.setInputFiles(named('vollmacht.pdf', 'PK\x03\x04 kein Dokument'));
  await expect(page.getByText(/vollmacht\.pdf heißt wie eine PDF-Datei/)).toBeVisible();
  await proof.setInputFiles(named('siegel.svg', '<svg><script>alert(1)</script></svg>'));
  await expect(page.getByText(/siegel\.svg hat ein Format/)).toBeVisible();
  // From the disk: sent through the browser's protocol it would take longer than the page waits.
  const large = test.info().outputPath('gross.pdf');
  writeFileSync(large, `%PDF-1.4${' '.repeat(10 * 1_048_576)}`);
  await proof.setInputFiles(large);
  await expect(page.getByText(/gross\.pdf ist zu groß/)).toBeVisible();
  await expectNoFinding(page);
  await proof.setInputFiles(named('vollmacht.pdf', PDF));
  await expect(page.getByText('vollmacht.pdf ist hochgeladen')).toBeVisible();
  await page.getByLabel(/^Adresse des Impressums/).fill('http://169.254.169.254/');
  await page.getByRole('button', { name: 'Organisation anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('keine Adresse im Web');
  await page.getByLabel(/^Adresse des Impressums/).fill('www.priel.example/impressum');
  await expect(page.getByLabel('Name der Organisation')).toHaveValue(NAME);
  await expect(page.getByText('vollmacht.pdf ist hochgeladen')).toBeVisible();
  await page.getByRole('button', { name: 'Organisation anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anmeldung eingegangen' })).toBeVisible();
  await expectNoFinding(page);
  standing = (await page.getByRole('link', { name: 'Stand der Prüfung' }).getAttribute('href')) ?? '';
  await page.goto(standing);
  await expect(page.getByText('In Prüfung').first()).toBeVisible();
  await expectNoFinding(page);
});

test('while it is checked one writes a draft but cannot publish it', async ({ browser }) => {
  const page = await pageOf(browser, 'wiebke-harmsen', '/loesungen/neu');
  await page.getByLabel(NAME).check();
  await expect(page.getByText('Ihre Organisation ist noch nicht bestätigt')).toBeVisible();
  await page.getByRole('combobox', { name: 'Welche Kommune' }).fill('Strandlohe');
  await page
    .getByRole('option', { name: /Strandlohe/ })
    .first()
    .click();
  await page.getByLabel('Arbeitstitel').fill(`Pegel am Strand ${NAME}`);
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(page).toHaveURL(/\/bearbeiten/);
  draft = page.url().replace(/\/bearbeiten.*/, '/pruefen');
  await page.goto(draft);
  await expect(page.getByText('Veröffentlichen ist noch nicht möglich')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Jetzt veröffentlichen' })).toHaveCount(0);
});

test('an editor finds the claim at the end of the queue and confirms it with a reason', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'selma-nordhoff', '/schreibtisch');
  await expect(page.getByRole('link', { name: /Prüfung(en)? warte/ })).toBeVisible();
  for (const path of ['/redaktion', '/redaktion/maildomains', '/redaktion/pruefung']) {
    await page.goto(path);
    await expectNoFinding(page);
  }
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expectNoFinding(page);
  const proof = page.getByRole('link', { name: /^vollmacht\.pdf herunterladen/ });
  const address = (await proof.getAttribute('href')) ?? '';
  const download = page.waitForEvent('download');
  await proof.click();
  expect((await download).suggestedFilename()).toBe('vollmacht.pdf');
  const stranger = await browser.newContext();
  expect((await stranger.request.get(address)).status()).toBe(404);
  await page.getByRole('button', { name: 'Impressum prüfen' }).click();
  await expect(page.getByText('Das Impressum ließ sich nicht lesen')).toBeVisible();
  await expectNoFinding(page);
  await page.getByRole('radio', { name: /^Bestätigen/ }).check();
  await page.getByRole('button', { name: 'Organisation bestätigen' }).click();
  await expect(page.getByRole('alert')).toContainText('Begründung');
  await page.getByLabel('Begründung').fill('Rückruf über die Zentrale');
  await page.getByRole('button', { name: 'Organisation bestätigen' }).click();
  await expect(page.getByText('Bestätigt').first()).toBeVisible();
  await expect(page.getByText('Begründung: Rückruf über die Zentrale')).toBeVisible();
});

test('now the draft may be published', async ({ browser }) => {
  const page = await pageOf(browser, 'wiebke-harmsen', standing);
  await expect(page.getByText('Es steht fest, dass die Organisation')).toBeVisible();
  await page.goto(draft);
  await expect(page.getByText('Veröffentlichen ist noch nicht möglich')).toHaveCount(0);
});

test('strangers find no desk of the network', async ({ browser }) => {
  const page = await pageOf(browser, 'jana-ohlsen', '/redaktion/pruefung');
  await expect(page.getByRole('heading', { name: 'Warten' })).toHaveCount(0);
  await expect(page.getByRole('searchbox').or(page.getByRole('textbox')).first()).toBeVisible();
});

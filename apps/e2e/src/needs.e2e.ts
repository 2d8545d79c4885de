import { type Browser, expect, type Page, test } from '@playwright/test';
import { lookAt } from './axe.js';
import { signIn } from './people.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const OWN = 'Löcher in der Fahrbahn erkennen';
let need = '';
let suggestion = '';

async function pageOf(browser: Browser, person: string, start: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person, start);
  return page;
}

test('a town posts an anonymous need and sees meanwhile who looks for the same', async ({ browser }) => {
  const page = await pageOf(browser, 'oliver-kunstmann', '/bedarfe/neu');
  await page.getByRole('button', { name: 'Bedarf melden' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await lookAt(page, 'a need that lacks everything');
  await page.getByLabel('Worum geht es?').fill(OWN);
  await page
    .getByLabel('Was ist das Problem?')
    .fill('Der Bauhof findet Schlaglöcher auf den Straßen erst nach dem Winter.');
  await page.getByLabel('Gestaltungsfeld').selectOption('mobility');
  await page.getByLabel('Aufgabe').selectOption('data');
  await expect(page.getByRole('link', { name: 'Schlaglöcher früher finden' })).toBeVisible();
  // Leaving is never punished: what was typed stands there again.
  await page.goto('/bedarfe');
  await lookAt(page, 'the board');
  await page.goto('/bedarfe/neu');
  await expect(page.getByLabel('Worum geht es?')).toHaveValue(OWN);
  await page.getByRole('radio', { name: /^Anonym/ }).check();
  await page.getByRole('button', { name: 'Bedarf melden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: OWN })).toBeVisible();
  need = new URL(page.url()).pathname;
  expect(need).toMatch(/^\/bedarfe\/bedarf-/);
});

test('nobody else learns of it', async ({ browser }) => {
  const neighbour = await pageOf(browser, 'mai-linh-tran', need);
  await expect(neighbour.getByText(OWN)).toHaveCount(0);
  await neighbour.goto('/bedarfe');
  await expect(neighbour.getByRole('heading', { name: 'Schlaglöcher früher finden' })).toBeVisible();
  await expect(neighbour.getByText(OWN)).toHaveCount(0);
});

test('the coordinators of the Kreis get a suggestion with reasons and ask for consent', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'mai-linh-tran', '/schreibtisch');
  const found = page.getByRole('link', { name: /Prielgau: ähnliche Bedarfe, Mobilität/ });
  await expect(async () => {
    await page.reload();
    await expect(found).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await found.click();
  await expect(page).toHaveURL(/\/bedarfe\/vorschlaege\//);
  await expect(page.getByText(/3 Kommunen suchen Ähnliches/)).toBeVisible();
  await expect(page.getByText('Dazu 1 Kommune, die anonym bleiben möchte')).toBeVisible();
  await expect(page.getByText(/Gemeinsame Wörter: .*Schlaglöcher/)).toBeVisible();
  await expect(page.getByText('Grotenwarft')).toHaveCount(0);
  suggestion = new URL(page.url()).pathname;
  await lookAt(page, 'a suggestion');
  await page.getByRole('button', { name: 'Um Zustimmung bitten' }).click();
  await expect(page.getByText(/Gefragt ist/)).toBeVisible();
});

test('the town is asked, agrees, and becomes part of the proposed consortium', async ({ browser }) => {
  const owner = await pageOf(browser, 'oliver-kunstmann', '/schreibtisch');
  await owner
    .getByRole('link', { name: new RegExp(OWN) })
    .first()
    .click();
  await expect(owner.getByText(/Dürfen wir Sie nennen/)).toBeVisible();
  await lookAt(owner, 'a question for consent');
  await owner.getByRole('button', { name: 'Zustimmen und genannt werden' }).click();
  await expect(owner.getByText(/Sie haben zugestimmt/)).toBeVisible();

  const page = await pageOf(browser, 'mai-linh-tran', suggestion);
  await expect(page.getByText('Grotenwarft').first()).toBeVisible();
  await page.getByRole('button', { name: 'Verbund vorschlagen und einladen' }).click();
  await expect(page).toHaveURL(/\/verbuende\//);
  await expect(page.getByText(/Grotenwarft/).first()).toBeVisible();
});

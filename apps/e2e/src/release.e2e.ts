import { germanDay } from '@allmende/gate-core';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from './people.js';
import {
  answerQuestions,
  idsOf,
  meetAll,
  nameVersion,
  publishConcept,
  sign,
  type UseOfTwo,
} from './release-use.js';

// One story in chapters: each goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const TITLE = `Wohngeldanträge vorprüfen ${Date.now().toString(36)}`;
let solution = '';
let use: UseOfTwo;
/** The pages of the gate for the office that reuses the solution. */
let gate: (page: string, search?: string) => string;

async function pageOf(browser: Browser, person: string, start = '/schreibtisch'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person, start);
  return page;
}

async function reach(page: Page, stage: string): Promise<void> {
  await page.goto(solution);
  await page.getByRole('link', { name: 'Stand ändern' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${stage}`) }).check();
  await page.getByRole('button', { name: 'Stand sichern' }).click();
}

const csv = (rows: readonly string[]): string =>
  ['Gruppe;Fälle;TP;FP;FN;TN', 'A;800;400;20;20;360', 'B;800;400;20;20;360', ...rows].join('\r\n');

/** Counts from a file of a spreadsheet, handed in by one and accepted by the other. */
async function measure(rows: readonly string[]): Promise<void> {
  const { author, approver } = use;
  await author.goto(gate('nachweise/evaluation_result'));
  const reopen = author.getByRole('button', { name: 'Wieder öffnen' });
  await expect(author.getByLabel('Gemessen am')).toBeVisible();
  if (await reopen.isVisible()) {
    await reopen.click();
    await author.getByRole('dialog').getByRole('button', { name: 'Wieder öffnen' }).click();
  }
  await author.getByLabel('Wo liegen die Daten?').fill('Schattenbetrieb, Az. 50.1');
  await author.getByLabel('Wann gilt eine Ausgabe als positive Entscheidung?').fill('Ab 0,7.');
  await author.getByLabel('Gemessen am').fill(germanDay(new Date()));
  await author.getByLabel('Wie wurde festgestellt, was richtig ist?').fill('Zwei Prüfende, verdeckt.');
  const file = { name: 'zaehlung.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv(rows)}`) };
  await author.getByLabel('Zahlen aus einer Datei (CSV)').setInputFiles(file);
  await author.getByRole('button', { name: 'Diese Zahlen übernehmen' }).click();
  await expect(author.getByText(/^Gespeichert/).first()).toBeVisible();
  await author.getByRole('button', { name: 'Zur Prüfung geben' }).click();
  await expect(author.getByText('Wartet auf eine zweite Person')).toBeVisible();
  await approver.goto(gate('nachweise/evaluation_result'));
  await approver.getByRole('button', { name: 'Annehmen' }).click();
  await expect(approver.getByRole('button', { name: 'Annehmen' })).toBeHidden();
}

test('an office answers what AI does with public authority, and learns that the stricter rules hold', async ({
  browser,
}) => {
  const jana = await pageOf(browser, 'jana-ohlsen');
  solution = await publishConcept(jana, await pageOf(browser, 'henning-raabe'), TITLE);
  use = {
    author: await pageOf(browser, 'aylin-demirtas', solution),
    approver: await pageOf(browser, 'lukas-wendtorff'),
    solutionKey: solution.split('/').pop() ?? '',
    organisation: 'Bernsteinhaven',
  };
  const { organisationId } = await idsOf(use);
  gate = (page, search = '') => `${solution}/freigabe/${page}?stelle=${organisationId}${search}`;
  await answerQuestions(use, { sovereignUse: 'unknown' });
  const { author } = use;
  await author.goto(gate('fragen/authority'));
  await author.getByRole('radio', { name: 'Es bereitet Entscheidungen vor' }).check();
  await expect(
    author.getByText('Hoheitlicher Einsatz: Es gelten die strengeren Anforderungen.').first(),
  ).toBeVisible();
  // The next question appears because of the answer.
  await author.getByRole('radio', { name: /SGB X|Sozial/ }).check();
  await expect(author.getByText(/^Gespeichert/).first()).toBeVisible();
});

test('the pilot begins in shadow mode once its evidence is met and signed', async () => {
  const { author } = use;
  await author.goto(solution);
  await author.getByRole('button', { name: 'Interesse melden' }).click();
  await reach(author, 'Pilot');
  await expect(author.getByRole('link', { name: 'Zur Prüfliste der Freigabe' }).first()).toBeVisible();
  await nameVersion(use, '1.0');
  await meetAll(use, 'pilot');
  await sign(use, 'pilot');
  await author.goto(gate(''));
  await expect(author.getByText(/Schattenbetrieb/).first()).toBeVisible();
  await reach(author, 'Pilot');
  await expect(author).toHaveURL(new RegExp(`${solution}(#nachnutzung)?$`));
});

test('with too few cases in one group nothing is shown, and the page says why and what to do', async () => {
  await measure(['C;40;20;1;1;18']);
  const { author } = use;
  await author.goto(gate('nachweise/evaluation_result'));
  await expect(author.getByText(/Zu wenige Fälle in Gruppe C: 40 statt mindestens 50/).first()).toBeVisible();
  await author.goto(gate('', '&schritt=betrieb'));
  await expect(author.getByText('nicht belegt', { exact: true }).first()).toBeVisible();
  await reach(author, 'Betrieb');
  await expect(author.getByRole('link', { name: 'Zur Prüfliste der Freigabe' }).first()).toBeVisible();
});

test('with enough cases in every group the use is released and runs', async () => {
  await measure(['C;800;400;20;20;360']);
  await meetAll(use, 'operation');
  const { author, approver } = use;
  await approver.goto(gate('', '&schritt=betrieb'));
  await approver.getByRole('button', { name: 'Freigabe unterzeichnen' }).click();
  await expect(approver.getByText('Der Betrieb darf beginnen').first()).toBeVisible();
  await reach(author, 'Betrieb');
  await expect(author).toHaveURL(new RegExp(`${solution}(#nachnutzung)?$`));
  const { projectId, organisationId } = await idsOf(use);
  expect(projectId).not.toBe('');
  const dossier = await author.request.get(`/files/freigaben/${use.solutionKey}/${organisationId}.pdf`);
  expect(dossier.headers()['content-type']).toBe('application/pdf');
});

test('a new version of the system takes it out of operation until it is measured again', async () => {
  const { author } = use;
  await author.goto(gate('fassungen'));
  await author.getByLabel('Name der Fassung').fill('2.0');
  await author.getByLabel('Was sich geändert hat').fill('Neues Modell.');
  await author.getByLabel('Sie ist schon im Einsatz').check();
  await author.getByRole('button', { name: 'Fassung eintragen' }).click();
  await expect(author.getByText('Neues Modell.')).toBeVisible();
  await author.goto(solution);
  await expect(
    author.getByRole('row').filter({ hasText: 'Bernsteinhaven' }).getByText('Pilot').first(),
  ).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.js';
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
  '/konto-anlegen',
  '/passwort-vergessen',
  '/passwort-neu?link=x',
  '/gibt-es-nicht',
];
const MEMBER_PAGES = [
  '/konto',
  '/konto/angaben',
  '/konto/passwort',
  '/konto/anmeldungen',
  '/schreibtisch',
  '/organisation',
  '/verbuende',
  '/verbuende/neu',
  '/loesungen/neu',
  '/konto/daten',
  '/konto/loeschen',
];

for (const [width, colorScheme] of [
  [375, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test.describe(`${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const path of PUBLIC_PAGES) {
      test(`${path} has no finding and does not scroll sideways`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(await violationsOf(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('the pages of a signed-in digital officer have no finding', async ({ page }) => {
  await signIn(page, 'jana-ohlsen');
  for (const path of MEMBER_PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect([path, await violationsOf(page)]).toEqual([path, []]);
  }
});

test('the workspaces of a consortium and its application have no finding', async ({ page }) => {
  test.setTimeout(240_000);
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
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect([path, await violationsOf(page)]).toEqual([path, []]);
  }
});

test('the trail of who did what has no finding, with lines and with a search that cannot be', async ({
  page,
}) => {
  await signIn(page, 'jonas-okafor');
  for (const path of [
    '/redaktion/protokoll',
    '/redaktion/protokoll?wer=Niemand',
    '/redaktion/protokoll?von=2026-12-01&bis=2026-11-01',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Protokoll' })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect([path, await violationsOf(page)]).toEqual([path, []]);
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

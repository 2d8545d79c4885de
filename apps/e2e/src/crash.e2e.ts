import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

const PAUSE = 150;
const LOST_AT_MOST = 5_000;

test('a crash in the middle of typing loses at most the last five seconds', async ({ browser }) => {
  const first = await browser.newContext();
  const page = await first.newPage();
  await signIn(page, 'jana-ohlsen', '/loesungen/neu');
  await page.getByLabel('Arbeitstitel').fill(`Absturz mitten im Satz ${Date.now().toString(36)}`);
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(page).toHaveURL(/\/loesungen\/[^/]+\/bearbeiten/);
  const form = page.url().replace(/\/bearbeiten.*/, '/bearbeiten/beschreibung');
  await page.goto(form);

  const problem = page.getByLabel('Welches Problem wird gelöst?');
  await problem.focus();
  const typed: number[] = [];
  const begin = Date.now();
  // Without a rest as long as the one that otherwise starts a save.
  while (Date.now() - begin < 11_000) {
    await page.keyboard.type(`w${typed.length} `);
    typed.push(Date.now());
    await page.waitForTimeout(PAUSE);
  }
  const crash = Date.now();
  const session = await first.newCDPSession(page);
  // The renderer dies at once: no event of leaving, no last request, and no answer to this command.
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  // Another device: nothing of the storage of the first one is there.
  const second = await (await browser.newContext()).newPage();
  await signIn(second, 'jana-ohlsen', new URL(form).pathname);
  const kept = await second.getByLabel('Welches Problem wird gelöst?').inputValue();
  const safe = typed.filter((at) => at <= crash - LOST_AT_MOST).length;
  // However slowly a loaded machine types: something must have been at stake.
  expect(safe).toBeGreaterThan(2);
  expect(kept).toContain(`w${safe - 1}`);
  expect(kept.startsWith('w0 w1 w2')).toBe(true);
});

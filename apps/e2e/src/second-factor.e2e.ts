import { expect, type Locator, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { violationsOf } from './axe.js';
import { emailAndPassword, signIn, signOut } from './people.js';

/** What an authenticator app shows; `ahead` is the code after it, because one that was taken does not work again. */
function codeOf(key: string, ahead: 0 | 1): string {
  const totp = new TOTP({ secret: Secret.fromBase32(key) });
  return totp.generate({ timestamp: Date.now() + ahead * 30_000 });
}

/** Walks there with the Tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key does not lead there');
}

async function withoutFindings(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect([page.url(), await violationsOf(page)]).toEqual([page.url(), []]);
}

/** A device with a lock and room for passkeys, in software. */
async function addAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function remove(page: Page, name: string): Promise<void> {
  await page.goto('/konto/sicherheit');
  await button(page, `„${name}“ entfernen`).click();
  await withoutFindings(page);
  await button(page, 'Ja, entfernen').click();
  await expect(page.getByText('gilt nicht mehr')).toBeVisible();
}

test('an authenticator app is set up and used to sign in by keyboard alone', async ({ page }) => {
  await signIn(page, 'swantje-hellmers', '/konto/sicherheit');
  await withoutFindings(page);
  await tabTo(page, button(page, 'App einrichten'));
  await page.keyboard.press('Enter');
  const key = ((await page.locator('.al-key').textContent()) ?? '').replaceAll(' ', '');
  await withoutFindings(page);
  await tabTo(page, page.getByLabel('Code aus der App'));
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('stimmt nicht');
  await withoutFindings(page);
  await page.getByLabel('Code aus der App').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(codeOf(key, 0));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ihre Wiederherstellungscodes' })).toBeFocused();
  await expect(page.locator('.al-codes li')).toHaveCount(10);
  await withoutFindings(page);
  await tabTo(page, button(page, 'Ich habe die Codes aufbewahrt'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Es sind noch 10 Codes übrig.')).toBeVisible();

  await signOut(page);
  const { email, password } = emailAndPassword('swantje-hellmers');
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await tabTo(page, page.getByLabel('E-Mail-Adresse'));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel('Passwort', { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Code aus der App')).toBeFocused();
  await withoutFindings(page);
  await page.keyboard.type(codeOf(key, 1));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByText('Eine Authentifizierungs-App ist eingerichtet.')).toBeVisible();
  await withoutFindings(page);
  await page.goto('/konto/sicherheit');
  await button(page, '„Authentifizierungs-App“ entfernen').click();
  await withoutFindings(page);
  await button(page, 'Ja, entfernen').click();
  await expect(page.getByText('gilt nicht mehr als zweiter Faktor')).toBeVisible();
});

test('a passkey signs in alone and as the second step after the password', async ({ page }) => {
  await addAuthenticator(page);
  await signIn(page, 'ruben-eschenbach', '/konto/sicherheit');
  await page.getByLabel('Name für den neuen Passkey').fill('Dienst-Laptop');
  await button(page, 'Passkey hinzufügen').click();
  await button(page, 'Ich habe die Codes aufbewahrt').click();
  await expect(page.getByText('Dienst-Laptop', { exact: true })).toBeVisible();
  await withoutFindings(page);

  await signOut(page);
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await withoutFindings(page);
  await button(page, 'Mit Passkey anmelden').click();
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByText('1 Passkey ist eingerichtet.')).toBeVisible();

  await signOut(page);
  const { email, password } = emailAndPassword('ruben-eschenbach');
  await page.goto('/anmelden?zurueck=%2Fkonto');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await button(page, /^Anmelden$/).click();
  await withoutFindings(page);
  await button(page, 'Passkey verwenden').click();
  await expect(page).toHaveURL(/\/konto$/);
  await remove(page, 'Dienst-Laptop');
});

test('the question who one is keeps what was typed, whether it is answered or cancelled', async ({
  page,
}) => {
  await addAuthenticator(page);
  await signIn(page, 'noor-haddad', '/konto/sicherheit');
  // The server answers like this a quarter of an hour after the last proof; nobody waits that long in a test.
  let refusals = 2;
  await page.route('**/graphql', async (route) => {
    const isStart = route.request().postData()?.includes('StartPasskeyRegistration') === true;
    if (!isStart || refusals === 0) return route.fallback();
    refusals -= 1;
    const errors = [{ message: 'CONFIRMATION_NEEDED', extensions: { code: 'CONFIRMATION_NEEDED' } }];
    return route.fulfill({ json: { data: null, errors } });
  });
  const name = page.getByLabel('Name für den neuen Passkey');
  const dialog = page.getByRole('dialog', { name: 'Bitte bestätigen Sie, dass Sie es sind' });
  await name.fill('Schlüsselbund');
  await button(page, 'Passkey hinzufügen').click();
  await expect(dialog).toBeVisible();
  await withoutFindings(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(name).toHaveValue('Schlüsselbund');

  await button(page, 'Passkey hinzufügen').click();
  const password = dialog.getByLabel('Passwort');
  await expect(password).toHaveValue(emailAndPassword('noor-haddad').password);
  await password.fill('falsch');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Das Passwort stimmt nicht');
  await withoutFindings(page);
  await password.fill(emailAndPassword('noor-haddad').password);
  await dialog.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(dialog).toBeHidden();
  await button(page, 'Ich habe die Codes aufbewahrt').click();
  await expect(page.getByText('Schlüsselbund', { exact: true })).toBeVisible();
  await remove(page, 'Schlüsselbund');
});

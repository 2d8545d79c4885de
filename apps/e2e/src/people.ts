import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

interface Person {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

interface DemoContent {
  readonly password: string;
  readonly people: readonly Person[];
  /** People who have claimed an organisation and belong to none that is confirmed. */
  readonly claims: readonly { readonly person: Person }[];
}

const content = JSON.parse(
  readFileSync(new URL('../../../tools/demo-region/content/musterland.json', import.meta.url), 'utf8'),
) as DemoContent;

/** What an invented person types to sign in. */
export function emailAndPassword(key: string): { readonly email: string; readonly password: string } {
  const everybody = [...content.people, ...content.claims.map((claim) => claim.person)];
  const person = everybody.find((each) => each.key === key);
  if (person === undefined) throw new Error(`Nobody in Musterland is called ${key}`);
  return { email: person.email, password: content.password };
}

/** Signs an invented person in through the page, as that person would. */
export async function signIn(page: Page, key: string, back = '/schreibtisch'): Promise<void> {
  const { email, password } = emailAndPassword(key);
  await page.goto(`/anmelden?zurueck=${encodeURIComponent(back)}`);
  await page.getByLabel('E-Mail', { exact: false }).first().fill(email);
  await page.getByLabel('Passwort', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page).toHaveURL(({ pathname, search }) => `${pathname}${search}` === back);
}

/** Signs out through the API, wherever the page stands. */
export async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: '__Host-allmende' });
}

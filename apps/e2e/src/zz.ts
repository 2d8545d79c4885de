// @ts-nocheck
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { readFileSync } from 'node:fs';
const content = JSON.parse(readFileSync(new URL('../../../tools/demo-region/content/musterland.json', import.meta.url), 'utf8'));
const BASE = 'http://localhost:4700';
const browser = await chromium.launch(await findBrowser());
async function signIn(key, width=1280, scheme='light') {
  const ctx = await browser.newContext({ baseURL: BASE, locale: 'de-DE', viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await ctx.newPage();
  page.on('console', m => { if (m.type()==='error') console.log('console', m.text().slice(0,300)); });
  page.on('pageerror', e => console.log('pageerror', String(e).slice(0,300)));
  const p = content.people.find(x=>x.key===key);
  await page.goto('/anmelden?zurueck=%2Fschreibtisch');
  await page.getByLabel('E-Mail', { exact: false }).first().fill(p.email);
  await page.getByLabel('Passwort', { exact: false }).first().fill(content.password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await page.waitForURL('**/schreibtisch');
  return page;
}
const shot = async (page, name) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true }); console.log(name, page.url(), await page.title()); };
const K='strassenschaeden-muellwagen';
const a = await signIn('jana-ohlsen');
await a.goto(`/loesungen/${K}/bearbeiten/nachhaltigkeit`); await a.getByText('Ergebnis').first().waitFor(); await shot(a,'s1-full');
await a.getByRole('button',{name:'Anfragen hinzufügen'}).click(); await a.getByLabel('Leistung je Gerät in Watt').first().fill('-5'); await shot(a,'s2-error');
await a.getByLabel('Leistung je Gerät in Watt').first().fill('25');
const e = await browser.newContext({ baseURL: BASE, locale: 'de-DE', viewport: { width: 1280, height: 900 } }); const pub = await e.newPage();
await pub.goto(`/loesungen/${K}`); await pub.getByText('Klima und Nachhaltigkeit').waitFor(); await pub.getByText('Zahlen, Emissionsfaktor').click(); await shot(pub,'s3-public');
const ph = await browser.newContext({ baseURL: BASE, locale: 'en-GB', viewport: { width: 375, height: 800 }, colorScheme:'dark' }); const p2 = await ph.newPage();
await p2.goto(`/loesungen/posteingang-vorsortieren?sprache=en`); await p2.getByText(/Klima und Nach|Climate and/).first().waitFor(); await shot(p2,'s4-phone');
const m = await signIn('jana-ohlsen',375,'dark');
await m.goto(`/loesungen/${K}/bearbeiten/nachhaltigkeit`); await m.getByText('Ergebnis').first().waitFor(); await shot(m,'s5-phone-form');
await browser.close();

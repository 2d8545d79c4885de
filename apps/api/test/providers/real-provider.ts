import type { Browser, Visit } from './browser.js';

/** Signs in at the provider's own page, where it asks for it, and agrees to everything. */
export async function passThrough(browser: Browser, visit: Visit, person: string): Promise<Visit> {
  let here = visit;
  for (let steps = 0; steps < 5; steps += 1) {
    const action = /<form[^>]*action="([^"]+)"/.exec(here.body)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(here.body)?.[1];
    if (action === undefined || prompt === undefined) return here;
    here = await browser.open(new URL(action, here.url), { prompt, login: person, password: 'any' });
  }
  return here;
}

/** Says yes to the sign-out at the provider's own page. */
export async function agreeToLeave(browser: Browser, visit: Visit): Promise<Visit> {
  const action = /action="([^"]+)"/.exec(visit.body)?.[1];
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(visit.body)?.[1];
  if (action === undefined || xsrf === undefined) return visit;
  return browser.open(new URL(action, visit.url), { xsrf, logout: 'yes' });
}

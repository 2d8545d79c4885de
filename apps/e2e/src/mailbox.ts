import { expect, type Page } from '@playwright/test';

/** A mail that the local system caught instead of sending it. */
export interface CaughtMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** Where the mails of the running system are caught; fails where they are really sent. */
async function mailboxAddress(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: '{ localMailbox }' } });
  const { data } = (await answer.json()) as { data?: { localMailbox: string | null } };
  if (!data?.localMailbox) throw new Error('The system under test catches no mails');
  return data.localMailbox;
}

/** Waits for a mail to somebody with this subject and returns the newest of them. */
export async function mailTo(page: Page, email: string, subject: string | RegExp): Promise<CaughtMail> {
  const mailbox = new URL('/mails.json', await mailboxAddress(page)).href;
  let found: CaughtMail | undefined;
  await expect(async () => {
    const mails = (await (await page.request.get(mailbox)).json()) as CaughtMail[];
    found = mails.find((mail) => mail.to.includes(email) && mail.subject.match(subject) !== null);
    expect(found).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return found as CaughtMail;
}

/** The path of the one link in a mail, on whatever host the system under test is asked. */
export function linkIn(mail: CaughtMail): string {
  const address = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (address === undefined) throw new Error(`No link in „${mail.subject}“`);
  const { pathname, search } = new URL(address);
  return pathname + search;
}

import type { TestApi } from './create-test-api.js';

/** A mail that waits in the outbox, with what stands in its link. */
export interface PostedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The parameter `link` of the address in it, null when there is none. */
  readonly token: string | null;
}

/** The mails a test has caused so far, the oldest first; start the API with `work: false`, or they are sent away. */
export async function postedMails(api: Pick<TestApi, 'database'>, to?: string): Promise<PostedMail[]> {
  const mails = await api.database.query<Omit<PostedMail, 'token'>>(
    `select recipient as "to", subject, text from platform.mail
     where $1::text is null or recipient = $1 order by id`,
    [to ?? null],
  );
  return mails.map((mail) => ({ ...mail, token: /[?&]link=([\w-]+)/.exec(mail.text)?.[1] ?? null }));
}

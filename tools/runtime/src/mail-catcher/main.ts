import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { KeptMails } from './kept-mails.ts';
import { htmlOf, listPage, mailPage, missingPage, type PageLanguage } from './pages.ts';

// Catches every mail of a local system and shows it. Loopback only: what is in it opens accounts.
const { MAIL_CATCHER_SMTP_PORT, MAIL_CATCHER_WEB_PORT, MAIL_CATCHER_DIR, MAIL_CATCHER_LANGUAGE } =
  process.env;
if (!MAIL_CATCHER_SMTP_PORT || !MAIL_CATCHER_WEB_PORT || !MAIL_CATCHER_DIR)
  throw new Error('MAIL_CATCHER_SMTP_PORT, MAIL_CATCHER_WEB_PORT and MAIL_CATCHER_DIR must be set');
const language: PageLanguage = MAIL_CATCHER_LANGUAGE === 'en' ? 'en' : 'de';
const kept = new KeptMails(MAIL_CATCHER_DIR);
const LOOPBACK = new Set(['localhost', '127.0.0.1']);
const TEN_MEGABYTES = 10_000_000;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  size: TEN_MEGABYTES,
  onData: (stream, _session, done) => {
    simpleParser(stream).then(
      ({ from, to, subject, text, html }) => {
        kept.add({
          receivedAt: new Date().toISOString(),
          from: from?.text ?? '',
          to: addressesOf(to),
          subject: subject ?? '',
          text: text ?? '',
          html: html || '',
        });
        done();
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  },
});
smtp.on('error', (error) => console.error(error.message));

function addressesOf(to: AddressObject | AddressObject[] | undefined): string[] {
  return [to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
const OWN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";
const MAIL_POLICY = `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

interface Page {
  status: number;
  body: string;
  policy?: string;
  type?: string;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const missing = { status: 403, body: missingPage(language) };
  const { status, body, policy, type }: Page = isAdmitted(request) ? pageAt(request.url ?? '/') : missing;
  response.writeHead(status, {
    ...HEADERS,
    'content-type': `${type ?? 'text/html'}; charset=utf-8`,
    'content-security-policy': policy ?? OWN_POLICY,
  });
  response.end(body);
}

/** A page of the web that was given the name of this machine must not read the mails. */
function isAdmitted({ headers, method }: IncomingMessage): boolean {
  return method === 'GET' && LOOPBACK.has((headers.host ?? '').replace(/:\d+$/, ''));
}

function pageAt(url: string): Page {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') return { status: 200, body: listPage(kept.list(), language) };
  if (pathname === '/mails.json')
    return { status: 200, body: JSON.stringify(kept.list()), type: 'application/json' };
  const [, id = '', part = ''] = /^\/mails\/([\d-]+)(\/html)?$/.exec(pathname) ?? [];
  const mail = kept.find(id);
  if (mail === undefined) return { status: 404, body: missingPage(language) };
  if (part === '') return { status: 200, body: mailPage(mail, language) };
  return { status: 200, body: htmlOf(mail), policy: MAIL_POLICY };
}

const web = createServer(answer);
smtp.listen(Number(MAIL_CATCHER_SMTP_PORT), '127.0.0.1');
web.listen(Number(MAIL_CATCHER_WEB_PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  smtp.close(() => undefined);
  web.close();
  web.closeAllConnections();
});

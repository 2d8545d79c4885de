import type { CaughtMail } from './kept-mails.ts';

export type PageLanguage = 'de' | 'en';

const WORDS = {
  de: {
    title: 'Abgefangene Mails',
    lead: 'Diese Mails hat Allmende auf diesem Rechner geschrieben. Keine davon hat ihn verlassen. Die letzten 200 bleiben erhalten.',
    empty: 'Noch ist keine Mail angekommen. Legen Sie zum Beispiel ein Konto an, dann erscheint sie hier.',
    reload: 'Neu laden',
    back: 'Alle Mails',
    to: 'An',
    from: 'Von',
    subject: 'Betreff',
    received: 'Angekommen',
    text: 'Als Text',
    html: 'Als HTML',
    missing: 'Diese Mail gibt es nicht (mehr).',
  },
  en: {
    title: 'Caught mails',
    lead: 'Allmende wrote these mails on this computer. None of them has left it. The last 200 are kept.',
    empty: 'No mail has arrived yet. Create an account, for example, and it will appear here.',
    reload: 'Reload',
    back: 'All mails',
    to: 'To',
    from: 'From',
    subject: 'Subject',
    received: 'Received',
    text: 'As text',
    html: 'As HTML',
    missing: 'This mail does not exist (any more).',
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem; font: 1.0625rem/1.5 'Fira Sans', Arial, sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .6rem .5rem; border-bottom: 1px solid #888; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #888; font: inherit; }
iframe { width: 100%; height: 34rem; border: 1px solid #888; background: #fff; }
a { color: light-dark(#1a3e9c, #9db8ff); } a:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (max-width: 40rem) { .wide { display: none; } }
`;

/** The list of all mails, the newest first. */
export function listPage(mails: readonly CaughtMail[], language: PageLanguage): string {
  const words = WORDS[language];
  const rows = mails.map(
    ({ id, subject, to, receivedAt }) =>
      `<tr><th scope="row"><a href="/mails/${id}">${escapeHtml(subject)}</a></th>` +
      `<td>${escapeHtml(to.join(', '))}</td><td class="wide">${timeOf(receivedAt, language)}</td></tr>`,
  );
  const table =
    `<table><thead><tr><th scope="col">${words.subject}</th><th scope="col">${words.to}</th>` +
    `<th scope="col" class="wide">${words.received}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const list = rows.length === 0 ? `<p>${words.empty}</p>` : table;
  const body = `<p>${words.lead}</p><p><a href="/">${words.reload}</a></p>${list}`;
  return page(words.title, body, language);
}

/** One mail: its head, the text, and the HTML in a frame that may run nothing. */
export function mailPage(mail: CaughtMail, language: PageLanguage): string {
  const words = WORDS[language];
  const facts = [
    [words.to, mail.to.join(', ')],
    [words.from, mail.from],
    [words.received, timeOf(mail.receivedAt, language)],
  ].map(([term = '', value = '']) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`);
  const body =
    `<p><a href="/">${words.back}</a></p><dl>${facts.join('')}</dl>` +
    `<h2>${words.text}</h2><pre>${linked(mail.text)}</pre>` +
    `<h2>${words.html}</h2><iframe title="${words.html}" src="/mails/${mail.id}/html"` +
    ` sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(mail.subject, body, language);
}

export function missingPage(language: PageLanguage): string {
  const words = WORDS[language];
  return page(words.missing, `<p><a href="/">${words.back}</a></p>`, language);
}

/** The mail's own HTML; its links open beside it, because the frame itself leads nowhere. */
export function htmlOf(mail: CaughtMail): string {
  return mail.html.replace(/<head>/i, '<head><base target="_blank">');
}

function page(title: string, body: string, language: PageLanguage): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>` +
    `<style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
  );
}

function timeOf(iso: string, language: PageLanguage): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso));
}

/** Text with its web addresses as links. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => {
      const plain = escapeHtml(part);
      return index % 2 === 1 ? `<a href="${plain}" target="_blank" rel="noreferrer">${plain}</a>` : plain;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}

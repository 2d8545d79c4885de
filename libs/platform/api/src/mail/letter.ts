/** Languages mails are written in. */
export type MailLocale = 'de' | 'en';

/**
 * A mail as its domain writes it, in words of one language. It can be understood on its own, says why it came, and
 * leads to one place. Times, names and links are already in the texts.
 */
export interface Letter {
  readonly to: string;
  readonly locale: MailLocale;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do, with an absolute address. */
  readonly action: { readonly label: string; readonly href: string } | null;
  /** A code to type in instead of following a link, shown large. */
  readonly code?: string;
  /** Why this mail came and how it is stopped; stands small at the end. */
  readonly reason: string;
}

/** What is sent: the same words as plain text and as HTML. */
export interface ComposedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SIGNATURE: Readonly<Record<MailLocale, string>> = {
  de: 'Allmende – das Netzwerk der Kommunen für geteilte KI-Projekte',
  en: 'Allmende – the network in which municipalities share AI projects',
};

/** Sets a letter as text and as HTML without images, scripts or foreign addresses. */
export function composeMail(letter: Letter): ComposedMail {
  const { to, subject } = letter;
  return { to, subject: subject.replace(/[\r\n]+/g, ' '), text: asText(letter), html: asHtml(letter) };
}

function asText({ locale, greeting, paragraphs, action, code, reason }: Letter): string {
  const parts = [
    greeting,
    ...paragraphs,
    ...(code === undefined ? [] : [code]),
    ...(action === null ? [] : [`${action.label}:\n${action.href}`]),
    `-- \n${SIGNATURE[locale]}\n${reason}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const FONT = "font-family:'Fira Sans',Arial,sans-serif";

function asHtml({ locale, subject, greeting, paragraphs, action, code, reason }: Letter): string {
  const line = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
  const body = [
    ...[greeting, ...paragraphs].map(line),
    ...(code === undefined
      ? []
      : [
          `<p style="margin:0 0 16px;font-size:24px;letter-spacing:4px"><strong>${escapeHtml(code)}</strong></p>`,
        ]),
    ...(action === null ? [] : [button(action.label, action.href)]),
  ];
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#ffffff;color:#171a2b;font-size:16px;line-height:1.5;${FONT}">`,
    `<div style="max-width:600px;margin:0 auto">${body.join('')}`,
    `<hr style="border:0;border-top:1px solid #b0b3c6;margin:24px 0 16px">`,
    `<p style="margin:0;font-size:14px;color:#4a4f63">${escapeHtml(SIGNATURE[locale])}<br>${escapeHtml(reason)}</p>`,
    `</div></body></html>`,
  ].join('');
}

/** A link that looks like a button, and its address as text for those whose program shows no links. */
function button(label: string, href: string): string {
  const address = escapeHtml(href);
  const look =
    'display:inline-block;padding:12px 20px;background:#171a2b;color:#ffffff;text-decoration:none;border-radius:4px';
  return (
    `<p style="margin:0 0 16px"><a href="${address}" style="${look}">${escapeHtml(label)}</a></p>` +
    `<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${address}</p>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}

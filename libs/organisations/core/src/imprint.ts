/** What the imprint of an organisation, read on its own site, says about a claim. */
export interface Imprint {
  /** Where it was read in the end, after redirects. */
  readonly address: string;
  readonly host: string;
  /** The title of the page; empty where it has none. */
  readonly title: string;
  /** What stands behind the `@` of the claimed function mailbox. */
  readonly mailDomain: string;
  /** The page names that domain, as part of an address or by itself. */
  readonly namesMailDomain: boolean;
}

/** The most of a foreign title that an editor is shown. */
const TITLE = 200;

/** Reads a page of a stranger as text: nothing of it is ever shown but its title. */
export function readImprint(address: string, page: string, mailbox: string): Imprint {
  const mailDomain = mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();
  return {
    address,
    host: /^https?:\/\/([^/:]+)/.exec(address)?.[1] ?? '',
    title: titleOf(page),
    mailDomain,
    namesMailDomain: mailDomain !== '' && names(page.toLowerCase(), mailDomain),
  };
}

function titleOf(page: string): string {
  const title = /<title\b[^>]*>([^<]*)/i.exec(page)?.[1] ?? '';
  return withoutEntities(title)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, TITLE);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', szlig: 'ß', ndash: '–', mdash: '—', middot: '·' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü' },
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(\w{1,8}));/g, (whole, code?: string, name = '') =>
    code === undefined ? (ENTITIES[name as string] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** As a whole name: `stadt.example` is not named by `vorstadt.example` or `stadt.example.org`. */
function names(page: string, domain: string): boolean {
  const literal = domain.replace(/[.-]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9-])${literal}(?![a-z0-9-]|\\.[a-z0-9])`).test(page);
}

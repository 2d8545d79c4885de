import type { ClaimableKind } from './claim.js';

/** For whom a mail domain is official: one municipality, one organisation, or all of a kind. Exactly one is set. */
export interface MailDomainTarget {
  readonly ags: string | null;
  readonly organisationId: string | null;
  readonly kind: Exclude<ClaimableKind, 'municipality'> | null;
}

/** An official mail domain as editors keep it. */
export interface MailDomain extends MailDomainTarget {
  readonly id: string;
  /** In lower case, without `@`. */
  readonly domain: string;
  /** Whether addresses below the domain (`amt.example` for `post.amt.example`) count as well. */
  readonly subdomains: boolean;
  /** Where it says so, e.g. the address of an imprint. */
  readonly source: string;
  /** ISO date on which somebody looked there. */
  readonly checkedOn: string;
}

/**
 * Domains at which anybody gets an address, with everything below them; the mailbox providers that people in Germany use
 * most. An editor who lists another one by mistake is stopped by the source that has to be named.
 */
export const FREE_MAIL_DOMAINS: readonly string[] = [
  'aol.com',
  'aol.de',
  'arcor.de',
  'email.de',
  'fastmail.com',
  'freenet.de',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.info',
  'gmx.net',
  'gmx.org',
  'googlemail.com',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'live.com',
  'live.de',
  'mac.com',
  'mail.com',
  'mail.de',
  'mail.ru',
  'mailbox.org',
  'me.com',
  'msn.com',
  'online.de',
  'outlook.com',
  'outlook.de',
  'pm.me',
  'posteo.de',
  'posteo.net',
  'proton.me',
  'protonmail.com',
  'rocketmail.com',
  't-online.de',
  'tuta.com',
  'tutanota.com',
  'tutanota.de',
  'vodafone.de',
  'vodafonemail.de',
  'web.de',
  'yahoo.com',
  'yahoo.de',
  'yandex.com',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
];

/** What stands behind the last `@`, in lower case; empty when there is none. */
export function domainOfAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .toLowerCase()
        .replace(/\.$/, '');
}

/** True for the domain itself and everything below it. */
export function isAtOrBelow(domain: string, above: string): boolean {
  return domain === above || domain.endsWith(`.${above}`);
}

/** True where anybody gets an address, so that it proves nothing about an office. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL_DOMAINS.some((free) => isAtOrBelow(domain, free));
}

/** Whether an address is covered by an entry: exactly at its domain, or below it where the entry says so. */
export function covers(
  { domain, subdomains }: Pick<MailDomain, 'domain' | 'subdomains'>,
  address: string,
): boolean {
  const own = domainOfAddress(address);
  return subdomains ? isAtOrBelow(own, domain) : own === domain;
}

/** The organisation that a claim is about, as far as domains are concerned. */
export interface ClaimedTarget {
  readonly organisationId: string | null;
  readonly ags: string | null;
  readonly kind: string;
}

/**
 * The entry that proves by itself that somebody at the address belongs to the organisation. An entry for a whole kind
 * never does: it says that somebody is with *some* ministry, not with which.
 */
export function provingDomain<Entry extends MailDomain>(
  entries: readonly Entry[],
  address: string,
  target: ClaimedTarget,
): Entry | null {
  const own = entries.filter((entry) => covers(entry, address) && !isFreeMail(domainOfAddress(address)));
  return own.find((entry) => isBoundTo(entry, target)) ?? null;
}

/** Entries that speak for the claim without proving it: the domain is official for the kind. */
export function supportingDomains<Entry extends MailDomain>(
  entries: readonly Entry[],
  address: string,
  target: ClaimedTarget,
): readonly Entry[] {
  return entries.filter(
    (entry) => covers(entry, address) && entry.kind !== null && entry.kind === target.kind,
  );
}

function isBoundTo(entry: MailDomainTarget, target: ClaimedTarget): boolean {
  if (entry.ags !== null) return entry.ags === target.ags;
  return entry.organisationId !== null && entry.organisationId === target.organisationId;
}

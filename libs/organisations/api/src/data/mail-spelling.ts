import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * The one spelling in which addresses are stored and compared: lower case, the domain in ASCII (RFC 5891). An account
 * may have been made with `xn--mllheim-n2a.example`, an invitation typed as `müllheim.example`.
 */
export function oneSpelling(address: string): string {
  const [box, domain] = split(address.trim().normalize('NFC').toLowerCase());
  return `${box}@${domainToASCII(domain) || domain}`;
}

/** The same address as people read it. */
export function readableSpelling(address: string): string {
  const [box, domain] = split(address);
  return `${box}@${domainToUnicode(domain) || domain}`;
}

function split(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}

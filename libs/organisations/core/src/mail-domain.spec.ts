import { describe, expect, it } from '@jest/globals';
import { addMailDomain } from './add-mail-domain.js';
import { mailDomainInput } from './claim.input.js';
import {
  covers,
  domainOfAddress,
  isFreeMail,
  type MailDomain,
  provingDomain,
  supportingDomains,
} from './mail-domain.js';

const entry = (changes: Partial<MailDomain> = {}): MailDomain => ({
  ...{
    id: 'd',
    domain: 'wattenau.example',
    subdomains: false,
    ags: '99101001',
    organisationId: null,
    kind: null,
  },
  ...{ source: 'Impressum', checkedOn: '2026-11-01' },
  ...changes,
});
const TARGET = { organisationId: 'o', ags: '99101001', kind: 'municipality' };

describe('an official mail domain', () => {
  it.each([
    ['the domain itself', false, 'amt@wattenau.example', true],
    ['capital letters', false, 'Amt@WATTENAU.example', true],
    ['a subdomain that nobody listed', false, 'amt@post.wattenau.example', false],
    ['a subdomain where they count', true, 'amt@post.wattenau.example', true],
    ['a domain that only ends alike', true, 'amt@fakewattenau.example', false],
    ['a domain that only begins alike', true, 'amt@wattenau.example.org', false],
    ['an @ in quotes before the real one', false, '"a@wattenau.example"@evil.example', false],
  ])('and %s', (_case, subdomains, address, covered) => {
    expect(covers(entry({ subdomains }), address)).toBe(covered);
  });

  it('proves only what it is bound to, and a whole kind never', () => {
    const address = 'amt@wattenau.example';
    expect(provingDomain([entry()], address, TARGET)).toMatchObject({ id: 'd' });
    expect(provingDomain([entry({ ags: '99101002' })], address, TARGET)).toBeNull();
    expect(provingDomain([entry({ ags: null, organisationId: 'o' })], address, TARGET)).not.toBeNull();
    const ofKind = entry({ ags: null, kind: 'state' });
    const ministry = { organisationId: null, ags: null, kind: 'state' };
    expect(provingDomain([ofKind], address, ministry)).toBeNull();
    expect(supportingDomains([ofKind], address, ministry)).toHaveLength(1);
  });

  it('is never one at which anybody gets an address', () => {
    expect(['gmx.de', 'mail.gmx.de', 'wattenau.example'].map(isFreeMail)).toEqual([true, true, false]);
    expect(provingDomain([entry({ domain: 'gmx.de' })], 'stadt@gmx.de', TARGET)).toBeNull();
  });

  it('is what stands behind the last @', () => {
    expect([domainOfAddress('a@B.example.'), domainOfAddress('nobody')]).toEqual(['b.example', '']);
  });
});

describe('adding to the register', () => {
  const typed = {
    domain: ' @Wattenau.Example. ',
    ags: '99101001',
    source: 'Impressum',
    checkedOn: '2026-11-01',
  };
  const codes = (changes: Record<string, unknown>) => {
    const decision = addMailDomain(mailDomainInput.parse({ ...typed, ...changes }), 'd', '2026-11-27');
    return decision.ok ? [decision.changes.entry.domain] : decision.problems.map(({ code }) => code);
  };

  it.each([
    ['a domain as typed', {}, ['wattenau.example']],
    ['a mailbox provider', { domain: 'web.de' }, ['FREE_MAIL_DOMAIN']],
    ['a domain for nobody', { ags: null }, ['DOMAIN_TARGET_NOT_ONE']],
    ['a domain for two at once', { kind: 'state' }, ['DOMAIN_TARGET_NOT_ONE']],
    ['a check that is still to come', { checkedOn: '2026-11-28' }, ['CHECKED_IN_FUTURE']],
  ])('takes or refuses %s', (_case, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it.each([
    'de',
    'wattenau',
    'watten au.example',
    'wättenau.example',
    'a..example',
    '-a.example',
    '10.0.0.1',
  ])('reads no domain in: %s', (domain) => {
    expect(mailDomainInput.safeParse({ ...typed, domain }).success).toBe(false);
  });
});

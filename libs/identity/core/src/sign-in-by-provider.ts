import { type Decision, decided, type DomainEvent, problem, refused } from '@allmende/platform-core';
import { accountRegistered, accountSignedIn } from './account.events.js';
import type { Account } from './account.js';
import { IDENTITY_LIMITS } from './identity.input.js';
import { providerLinked } from './provider.events.js';
import { newSession, type Session } from './session.js';
import type { SignInProvider } from './sign-in-provider.input.js';
import {
  isFromFuture,
  type ProviderIdentity,
  type ProviderRefusal,
  type ProviderStatement,
  rolesOfGroups,
} from './sign-in-provider.js';

/** What is known when somebody comes back from a provider to sign in. */
export interface ProviderSignInFacts {
  readonly provider: Pick<SignInProvider, 'key' | 'roles' | 'requireGroup' | 'mailDomains'>;
  readonly statement: ProviderStatement;
  /** The identity if it is known here already. */
  readonly identity: ProviderIdentity | null;
  /** Whether another account uses the address that the provider names. */
  readonly mailTaken: boolean;
  readonly ids: { readonly account: string; readonly identity: string; readonly session: string };
  readonly now: Date;
}

/** What a sign-in by a provider changes; account and identity only when they are new. */
export interface ProviderSignIn {
  readonly newAccount: Account | null;
  readonly newIdentity: ProviderIdentity | null;
  readonly session: Session;
}

/**
 * A session for the person a provider vouches for. Somebody new gets an account when the provider has verified their
 * address and nobody has it yet: an address alone never opens an account that exists, its owner must link it.
 */
export function signInByProvider(facts: ProviderSignInFacts): Decision<ProviderSignIn> {
  const { provider, statement, identity, ids, now } = facts;
  if (isFromFuture(statement, now)) return refuse('PROVIDER_CLOCK_SKEW');
  const known = identity === null ? newcomer(facts) : decided({ newAccount: null, newIdentity: null });
  if (!known.ok) return known;
  if (isWithoutGroup(provider, statement)) return refuse('PROVIDER_GROUP_MISSING');
  const accountId = identity?.accountId ?? ids.account;
  const session = newSession(
    ids.session,
    accountId,
    now,
    statement.secondFactor ? 'second_factor' : 'provider',
  );
  return decided({ ...known.changes, session }, [...known.events, accountSignedIn(session)]);
}

/** True when the provider admits members of mapped groups only, and the person is in none of them. */
export function isWithoutGroup(
  provider: Pick<SignInProvider, 'roles' | 'requireGroup'>,
  { groups }: Pick<ProviderStatement, 'groups'>,
): boolean {
  return provider.requireGroup && rolesOfGroups(provider.roles, groups).length === 0;
}

function newcomer({
  provider,
  statement,
  mailTaken,
  ids,
  now,
}: ProviderSignInFacts): Decision<Omit<ProviderSignIn, 'session'>> {
  const { mail } = statement;
  if (mail === null || !isMail(mail)) return refuse('PROVIDER_MAIL_MISSING');
  if (!statement.mailVerified) return refuse('PROVIDER_MAIL_UNVERIFIED');
  if (!isServed(mail, provider.mailDomains)) return refuse('PROVIDER_MAIL_NOT_SERVED');
  if (mailTaken) return refuse('PROVIDER_ACCOUNT_EXISTS');
  const newAccount: Account = {
    id: ids.account,
    email: mail,
    displayName: (statement.name ?? mail.slice(0, mail.indexOf('@'))).slice(0, IDENTITY_LIMITS.displayName),
    locale: 'de',
    jobTitle: null,
    demo: false,
    createdAt: now,
    emailVerifiedAt: now,
  };
  const newIdentity = identityOf(statement, ids.identity, newAccount.id, now);
  const events: DomainEvent[] = [accountRegistered(newAccount.id), providerLinked(newIdentity, provider.key)];
  return decided({ newAccount, newIdentity }, events);
}

/** The identity a statement speaks of, joined to an account. */
export function identityOf(
  { issuer, subject }: Pick<ProviderStatement, 'issuer' | 'subject'>,
  id: string,
  accountId: string,
  now: Date,
): ProviderIdentity {
  return { id, issuer, subject, accountId, linkedAt: now, lastUsedAt: now };
}

/** True for an address of one of the domains, not of their subdomains; without domains the provider serves all. */
export function isServed(mail: string, domains: readonly string[]): boolean {
  const domain = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  return domains.length === 0 || domains.includes(domain);
}

function isMail(text: string): boolean {
  return text.length <= IDENTITY_LIMITS.email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function refuse(code: ProviderRefusal): Decision<never> {
  return refused([problem(code)]);
}

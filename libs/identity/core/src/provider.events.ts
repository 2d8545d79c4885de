import type { DomainEvent } from '@allmende/platform-core';
import type { ProviderIdentity } from './sign-in-provider.js';

/** Every type of event about providers that people sign in with. */
export const PROVIDER_EVENTS = ['provider.linked', 'provider.unlinked', 'provider.confirmed'] as const;

/** A person as a provider knows them belongs to an account from now on; the trail never names the subject. */
export function providerLinked(
  { id, accountId }: Pick<ProviderIdentity, 'id' | 'accountId'>,
  provider: string,
): DomainEvent {
  return { type: 'provider.linked', subjectId: accountId, payload: { identityId: id, provider } };
}

/** The provider no longer opens the account. */
export function providerUnlinked({ id, accountId }: Pick<ProviderIdentity, 'id' | 'accountId'>): DomainEvent {
  return { type: 'provider.unlinked', subjectId: accountId, payload: { identityId: id } };
}

/** Somebody proved once more who they are, at the provider. */
export function providerConfirmed(accountId: string, sessionId: string): DomainEvent {
  return { type: 'provider.confirmed', subjectId: accountId, payload: { sessionId } };
}

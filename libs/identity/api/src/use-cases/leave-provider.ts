import { flowOverAt } from '@allmende/identity-core';
import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ProviderFault } from '../access/provider-fault.js';
import { ProviderProtocol } from '../access/provider-protocol.js';
import { newProviderSecret, providerSecretHash, seal, unseal } from '../access/provider-secrets.js';
import { sessionTokenHash } from '../access/session-token.js';
import { SignInProviders } from '../access/sign-in-providers.js';
import { ProviderFlows } from '../data/provider-flow.repository.js';

/**
 * Signs somebody out at the provider as well. The session here ends at once and does not wait for the provider: the
 * browser gets a ticket and goes there by itself.
 */
@Injectable()
export class LeaveProvider {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(ProviderProtocol) private readonly protocol: ProviderProtocol,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The address to go to after signing out, asked before the session ends; null when no provider opened it. */
  async addressFor(token: string | undefined): Promise<string | null> {
    const tokenHash = sessionTokenHash(token);
    if (token === undefined || tokenHash === null) return null;
    return this.database.transaction(async () => {
      const session = await this.flows.findSession(tokenHash);
      if (session === null || this.providers.find(session.provider) === null) return null;
      const idToken = unseal(token, session.sealedIdToken);
      const ticket = newProviderSecret();
      const ticketHash = providerSecretHash(ticket);
      if (ticketHash === null) return null;
      const sealedIdToken = idToken === null ? null : seal(ticket, idToken);
      const { provider } = session;
      await this.flows.addSignOut(ticketHash, { provider, sealedIdToken }, flowOverAt(this.clock.now()));
      return `/auth/oidc/${provider}/sign-out?beleg=${ticket}`;
    });
  }

  /** The address at the provider that a ticket leads to; throws a fault when it is used, over, or the provider away. */
  async run(key: string, ticket: string | undefined): Promise<string> {
    const ticketHash = providerSecretHash(ticket);
    const found = ticketHash === null ? null : await this.flows.takeSignOut(ticketHash, this.clock.now());
    const provider = this.providers.find(key);
    if (ticket === undefined || found === null || provider === null || found.provider !== key) {
      throw new ProviderFault('PROVIDER_SIGN_OUT_FAILED', 'no such ticket');
    }
    const idToken = found.sealedIdToken === null ? null : unseal(ticket, found.sealedIdToken);
    const address = await this.protocol.signOutAddress(provider, idToken);
    if (address === null) throw new ProviderFault('PROVIDER_SIGN_OUT_FAILED', 'provider offers no sign-out');
    return address;
  }
}

import { canStillSignIn, type ProviderIdentity, unlinkProvider } from '@allmende/identity-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type ConfiguredProvider, SignInProviders } from '../access/sign-in-providers.js';
import { FindSignInWays } from './find-sign-in-ways.js';
import { ReceiveProviderIdentity } from './receive-provider-identity.js';

/** A provider that opens the account. */
export interface LinkedProvider {
  readonly identity: ProviderIdentity;
  /** Null when the operators have taken the provider away since. */
  readonly provider: ConfiguredProvider | null;
  readonly canUnlink: boolean;
}

/** The providers that open one's own account: to look at, and to take away again. */
@Injectable()
export class LinkedProviders {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FindSignInWays) private readonly ways: FindSignInWays,
    @Inject(ReceiveProviderIdentity) private readonly roles: ReceiveProviderIdentity,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<readonly LinkedProvider[]> {
    assertAllowed(isSignedIn(actor), actor);
    const { accountId } = actor;
    const ways = await this.ways.run(accountId);
    return ways.identities.map((identity) => ({
      identity,
      provider: this.providers.findByIssuer(identity.issuer),
      canUnlink: canStillSignIn(this.ways.without(ways, identity)),
    }));
  }

  /** Takes a provider away, with the roles that came by it. */
  async unlink(actor: Actor, identityId: string): Promise<void> {
    assertAllowed(isSignedIn(actor), actor);
    const now = this.clock.now();
    assertConfirmed(actor, now);
    const { accountId } = actor;
    await this.database.transaction(async () => {
      await this.ways.lock(accountId);
      const ways = await this.ways.run(accountId);
      const identity = found(ways.identities.find(({ id }) => id === identityId));
      const { events } = accept(unlinkProvider(identity, this.ways.without(ways, identity)));
      await this.roles.takeRoles(identity);
      await this.roles.forget(identity);
      await this.events.record(actor, events);
    });
  }
}

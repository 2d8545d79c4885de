import {
  canDoWithoutProvider,
  type OtherSignInWays,
  type ProviderIdentity,
  unlinkProvider,
} from '@allmende/identity-core';
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
import { ProviderIdentities } from '../data/provider-identity.repository.js';
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
    @Inject(ProviderIdentities) private readonly identities: ProviderIdentities,
    @Inject(ReceiveProviderIdentity) private readonly roles: ReceiveProviderIdentity,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<readonly LinkedProvider[]> {
    assertAllowed(isSignedIn(actor), actor);
    const { accountId } = actor;
    const own = await this.identities.listOwn(accountId);
    const hasOwnWay = await this.identities.hasOwnWay(accountId);
    return own.map((identity) => ({
      identity,
      provider: this.providers.findByIssuer(identity.issuer),
      canUnlink: canDoWithoutProvider(this.waysBeside(identity, own, hasOwnWay)),
    }));
  }

  /** Takes a provider away, with the roles that came by it. */
  async unlink(actor: Actor, identityId: string): Promise<void> {
    assertAllowed(isSignedIn(actor), actor);
    const now = this.clock.now();
    assertConfirmed(actor, now);
    const { accountId } = actor;
    await this.database.transaction(async () => {
      const hasOwnWay = await this.identities.hasOwnWayForUpdate(accountId);
      const own = await this.identities.listOwn(accountId);
      const identity = found(own.find(({ id }) => id === identityId));
      const { events } = accept(unlinkProvider(identity, this.waysBeside(identity, own, hasOwnWay)));
      await this.roles.takeRoles(identity);
      await this.identities.remove(identity.id);
      await this.events.record(actor, events);
    });
  }

  private waysBeside(
    identity: ProviderIdentity,
    own: readonly ProviderIdentity[],
    hasOwnWay: boolean,
  ): OtherSignInWays {
    const others = own.filter(
      ({ id, issuer }) => id !== identity.id && this.providers.findByIssuer(issuer) !== null,
    );
    return { hasOwnWay, otherProviders: others.length };
  }
}

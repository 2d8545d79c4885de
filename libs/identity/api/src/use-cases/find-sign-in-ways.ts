import type { ProviderIdentity, SignInWays } from '@allmende/identity-core';
import { found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { SignInProviders } from '../access/sign-in-providers.js';
import { ProviderIdentities } from '../data/provider-identity.repository.js';

/** What opens an account, with the providers by name. */
export interface FoundSignInWays extends SignInWays {
  readonly identities: readonly ProviderIdentity[];
}

/** Finds what opens an account by itself. The caller has made sure that it is the actor's own. */
@Injectable()
export class FindSignInWays {
  constructor(
    @Inject(ProviderIdentities) private readonly identities: ProviderIdentities,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
  ) {}

  async run(accountId: string): Promise<FoundSignInWays> {
    const identities = await this.identities.listOwn(accountId);
    const own = found(await this.identities.findOwnWays(accountId));
    return { ...own, identities, providers: this.offered(identities).length };
  }

  /** Locks the account until the transaction ends, so that two removals cannot each count on the other's way. */
  async lock(accountId: string): Promise<void> {
    await this.identities.lockAccount(accountId);
  }

  /** What is left without one of the providers. */
  without(ways: FoundSignInWays, identity: ProviderIdentity): SignInWays {
    const others = ways.identities.filter(({ id }) => id !== identity.id);
    return { ...ways, providers: this.offered(others).length };
  }

  private offered(identities: readonly ProviderIdentity[]): readonly ProviderIdentity[] {
    return identities.filter(({ issuer }) => this.providers.findByIssuer(issuer) !== null);
  }
}

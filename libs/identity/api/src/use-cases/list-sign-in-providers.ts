import { Inject, Injectable } from '@nestjs/common';
import { ProviderConnections } from '../access/provider-connections.js';
import { SignInProviders } from '../access/sign-in-providers.js';

/** A provider as everybody may see it: its name, and whether it answered when it was last asked. */
export interface OfferedProvider {
  readonly key: string;
  readonly label: { readonly de: string; readonly en: string };
  readonly available: boolean;
}

/** The providers that the sign-in page offers. Nobody is asked for this: a provider that is down holds nothing up. */
@Injectable()
export class ListSignInProviders {
  constructor(
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(ProviderConnections) private readonly connections: ProviderConnections,
  ) {}

  run(): readonly OfferedProvider[] {
    return this.providers
      .list()
      .map(({ key, label }) => ({ key, label, available: this.connections.isAvailable(key) }));
  }
}

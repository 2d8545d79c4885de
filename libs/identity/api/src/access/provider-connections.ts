import { PROVIDER_RULES } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  clockTolerance,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { faultOf } from './provider-fault.js';
import { fetchOfProviders } from './provider-fetch.js';
import type { ConfiguredProvider } from './sign-in-providers.js';

const HOUR = 3_600_000;
const PATIENCE_SECONDS = 5;
const PUBLIC_ONLY = fetchOfProviders(PATIENCE_SECONDS * 1_000);

interface Known {
  readonly configuration: Promise<Configuration>;
  readonly until: number;
}

/**
 * Learns from a provider where its endpoints are, when somebody first wants to go there, and remembers it for an hour.
 * A provider that is down costs five seconds of whoever tries, and nobody else anything.
 */
@Injectable()
export class ProviderConnections {
  private readonly known = new Map<string, Known>();
  private readonly away = new Set<string>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Throws a fault when the provider does not answer or answers for another issuer. */
  async connect(provider: ConfiguredProvider): Promise<Configuration> {
    const now = this.clock.now().getTime();
    const known = this.known.get(provider.key);
    if (known !== undefined && known.until > now) return known.configuration;
    const configuration = this.discover(provider);
    this.known.set(provider.key, { configuration, until: now + HOUR });
    return configuration;
  }

  /** False after the last attempt to reach it failed. */
  isAvailable(key: string): boolean {
    return !this.away.has(key);
  }

  private async discover(provider: ConfiguredProvider): Promise<Configuration> {
    try {
      const configuration = await discovery(
        new URL(provider.issuer),
        provider.clientId,
        { client_secret: provider.secret, [clockTolerance]: PROVIDER_RULES.clockSkewSeconds },
        ClientSecretBasic(provider.secret),
        {
          timeout: PATIENCE_SECONDS,
          ...(provider.privateNetwork ? {} : { [customFetch]: PUBLIC_ONLY }),
          // Without the first the library trusts the connection for the signature of the ID token and does not look at it.
          execute: [enableNonRepudiationChecks, ...(provider.privateNetwork ? [allowInsecureRequests] : [])],
        },
      );
      this.away.delete(provider.key);
      return configuration;
    } catch (error) {
      this.known.delete(provider.key);
      this.away.add(provider.key);
      throw faultOf(error);
    }
  }
}

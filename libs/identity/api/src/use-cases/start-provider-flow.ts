import { flowOverAt, type ProviderPurpose, sameSitePath } from '@allmende/identity-core';
import { AccessError, assertConfirmed, Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProviderProtocol } from '../access/provider-protocol.js';
import { flowSecrets, newProviderSecret, providerSecretHash } from '../access/provider-secrets.js';
import { SignInProviders } from '../access/sign-in-providers.js';
import { ProviderFlows } from '../data/provider-flow.repository.js';

/** Who wants to go to a provider, what for, and where they want to be afterwards. */
export interface ProviderDeparture {
  readonly provider: string;
  readonly purpose: ProviderPurpose;
  readonly returnTo: string | null | undefined;
  /** What this browser keeps from an earlier way, so that two tabs do not disturb each other. */
  readonly browserSecret: string | undefined;
}

/** Where the browser goes, and what it must keep for the way back. */
export interface ProviderTicket {
  readonly address: string;
  readonly browserSecret: string;
}

/** Sends somebody to a provider. Joining one to an account asks for a fresh proof first, as every new way in does. */
@Injectable()
export class StartProviderFlow {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(ProviderProtocol) private readonly protocol: ProviderProtocol,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { provider: key, purpose, returnTo, browserSecret }: ProviderDeparture,
  ): Promise<ProviderTicket> {
    const now = this.clock.now();
    const sessionId = purpose === 'sign_in' ? null : sessionOf(actor);
    if (purpose === 'link') assertConfirmed(actor, now);
    const provider = found(this.providers.find(key));
    const secret = providerSecretHash(browserSecret) === null ? newProviderSecret() : String(browserSecret);
    const state = newProviderSecret();
    const address = await this.protocol.authorizationAddress(
      provider,
      purpose,
      state,
      flowSecrets(secret, state),
    );
    const flow = {
      id: this.clock.newId(),
      provider: key,
      purpose,
      sessionId,
      returnTo: sameSitePath(returnTo),
      createdAt: now,
      expiresAt: flowOverAt(now),
    };
    await this.database.transaction(() => this.flows.add(flow, hashOf(state), hashOf(secret)));
    return { address, browserSecret: secret };
  }
}

function sessionOf(actor: Actor): string {
  if (actor.proof?.kind !== 'session') throw new AccessError('UNAUTHENTICATED');
  return actor.proof.sessionId;
}

function hashOf(secret: string): Buffer {
  const hash = providerSecretHash(secret);
  if (hash === null) throw new Error('A new secret does not have the shape of one');
  return hash;
}

import type { ProviderPurpose, ProviderRefusal } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProviderFault } from '../access/provider-fault.js';
import { ProviderProtocol } from '../access/provider-protocol.js';
import { flowSecrets, providerSecretHash } from '../access/provider-secrets.js';
import { type ConfiguredProvider, SignInProviders } from '../access/sign-in-providers.js';
import { type ProviderFlow, ProviderFlows } from '../data/provider-flow.repository.js';
import { LinkProvider } from './link-provider.js';
import type { Browser } from './open-session.js';
import { SignInByProvider } from './sign-in-by-provider.js';

/** Somebody who comes back from a provider. */
export interface ProviderArrival {
  readonly provider: string;
  /** Everything after the question mark, as the provider sent it. */
  readonly query: string;
  readonly browserSecret: string | undefined;
  readonly browser: Browser;
}

/** How the way ended: with a new session token after a sign-in, with a refusal and the reason for the log, or well. */
export interface ProviderOutcome {
  readonly purpose: ProviderPurpose;
  readonly returnTo: string | null;
  readonly token: string | null;
  readonly refusal: { readonly code: ProviderRefusal; readonly reason: string } | null;
}

/** Takes somebody back from a provider. The way they came by is used up before anything of it is looked at. */
@Injectable()
export class FinishProviderFlow {
  constructor(
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(SignInProviders) private readonly providers: SignInProviders,
    @Inject(ProviderProtocol) private readonly protocol: ProviderProtocol,
    @Inject(SignInByProvider) private readonly signIn: SignInByProvider,
    @Inject(LinkProvider) private readonly link: LinkProvider,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, arrival: ProviderArrival): Promise<ProviderOutcome> {
    const state = new URLSearchParams(arrival.query).get('state') ?? '';
    const flow = await this.take(state, arrival.browserSecret);
    const outcome = { purpose: flow?.purpose ?? 'sign_in', returnTo: flow?.returnTo ?? null };
    try {
      if (flow === null) throw new ProviderFault('PROVIDER_FLOW_OVER', 'unknown, used or expired state');
      const provider = this.providerOf(flow, arrival);
      const token = await this.finish(actor, flow, provider, state, arrival);
      return { ...outcome, token, refusal: null };
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      return { ...outcome, token: null, refusal: { code: error.refusal, reason: error.reason } };
    }
  }

  private async take(state: string, browserSecret: string | undefined): Promise<ProviderFlow | null> {
    const stateHash = providerSecretHash(state);
    const browserHash = providerSecretHash(browserSecret);
    if (stateHash === null || browserHash === null) return null;
    return this.flows.take(stateHash, browserHash, this.clock.now());
  }

  /** The provider the person was sent to must be the one whose address they come back by. */
  private providerOf(flow: ProviderFlow, arrival: ProviderArrival): ConfiguredProvider {
    const provider = this.providers.find(flow.provider);
    if (provider === null || flow.provider !== arrival.provider) {
      throw new ProviderFault('PROVIDER_ANSWER_INVALID', 'answer of another provider');
    }
    return provider;
  }

  private async finish(
    actor: Actor,
    flow: ProviderFlow,
    provider: ConfiguredProvider,
    state: string,
    { query, browserSecret, browser }: ProviderArrival,
  ): Promise<string | null> {
    const answer = await this.protocol.redeem(
      provider,
      query,
      state,
      flowSecrets(browserSecret ?? '', state),
    );
    if (flow.purpose === 'sign_in') return acceptedOf(await this.signIn.run(provider, answer, browser)).token;
    const { accountId, proof } = actor;
    // Whoever has signed out or changed places meanwhile is not the one who was sent.
    if (accountId === null || proof?.kind !== 'session' || proof.sessionId !== flow.sessionId) {
      throw new ProviderFault('PROVIDER_FLOW_OVER', 'another session');
    }
    if (flow.purpose === 'link') acceptedOf(await this.link.run(actor, accountId, provider, answer));
    else acceptedOf(await this.link.confirm(actor, proof.sessionId, flow.createdAt, answer));
    return null;
  }
}

function acceptedOf<Changes>(decision: Decision<Changes>): Changes {
  if (decision.ok) return decision.changes;
  throw new ProviderFault((decision.problems[0]?.code ?? 'PROVIDER_FAILED') as ProviderRefusal, 'decision');
}

import {
  claimAt,
  type ProviderPurpose,
  type ProviderStatement,
  readStatement,
} from '@allmende/identity-core';
import { CONFIG, type Config } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  fetchUserInfo,
  type TokenEndpointResponse,
} from 'openid-client';
import { ProviderConnections } from './provider-connections.js';
import { faultOf } from './provider-fault.js';
import type { FlowSecrets } from './provider-secrets.js';
import type { ConfiguredProvider } from './sign-in-providers.js';

/** What came back from a provider and held up to every check. */
export interface ProviderAnswer {
  readonly statement: ProviderStatement;
  readonly idToken: string;
}

/** Speaks OpenID Connect: authorization code with PKCE, claims, sign-out at the provider. Throws faults only. */
@Injectable()
export class ProviderProtocol {
  constructor(
    @Inject(ProviderConnections) private readonly connections: ProviderConnections,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where the browser is sent. Whoever is to prove something must not get by with a session they still have there. */
  async authorizationAddress(
    provider: ConfiguredProvider,
    purpose: ProviderPurpose,
    state: string,
    { nonce, verifier }: FlowSecrets,
  ): Promise<string> {
    const configuration = await this.connections.connect(provider);
    const anew: Record<string, string> = purpose === 'sign_in' ? {} : { prompt: 'login', max_age: '0' };
    const level = provider.secondFactor.acr.join(' ');
    return buildAuthorizationUrl(configuration, {
      redirect_uri: this.addressOf(provider, 'callback'),
      scope: provider.scopes.join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(purpose === 'confirm' && level !== '' ? { acr_values: level } : {}),
      ...anew,
    }).href;
  }

  /** Exchanges the code; signature, issuer, audience, nonce and times are checked on the way. */
  async redeem(
    provider: ConfiguredProvider,
    query: string,
    state: string,
    { nonce, verifier }: FlowSecrets,
  ): Promise<ProviderAnswer> {
    const configuration = await this.connections.connect(provider);
    const address = new URL(this.addressOf(provider, 'callback'));
    address.search = query;
    try {
      const tokens = await authorizationCodeGrant(configuration, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new TypeError('no ID token');
      const further = await this.furtherClaims(configuration, provider, tokens, claims);
      const statement = readStatement(provider, { ...further, ...claims });
      return { statement, idToken: tokens.id_token };
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** Where the browser is sent to end the session there too; null when the provider has no such place. */
  async signOutAddress(provider: ConfiguredProvider, idToken: string | null): Promise<string | null> {
    const configuration = await this.connections.connect(provider);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: this.addressOf(provider, 'sign-out-done'),
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    }).href;
  }

  /** Many providers put mail, name and groups behind the userinfo endpoint; it is asked only for what is missing. */
  private async furtherClaims(
    configuration: Configuration,
    provider: ConfiguredProvider,
    tokens: TokenEndpointResponse,
    claims: Readonly<Record<string, unknown>> & { readonly sub: string },
  ): Promise<Readonly<Record<string, unknown>>> {
    const { mail, mailVerified, name, groups } = provider.claims;
    const isComplete = [mail, mailVerified, name, groups].every(
      (claim) => claimAt(claims, claim) !== undefined,
    );
    if (isComplete || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return fetchUserInfo(configuration, tokens.access_token, claims.sub);
  }

  private addressOf({ key }: ConfiguredProvider, step: 'callback' | 'sign-out-done'): string {
    return `${this.config.PUBLIC_URL.replace(/\/+$/, '')}/auth/oidc/${key}/${step}`;
  }
}

import { isTokenTouchDue, membershipsOfToken } from '@allmende/identity-core';
import { AccessError, Audiences, Clock } from '@allmende/platform-api';
import { type Actor, audienceKeys } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ApiTokens } from '../data/api-token.repository.js';
import { apiTokenHash } from './api-token-text.js';

/**
 * Knows which machine sends a request: one statement for a token of the right form, none for any other. A token that
 * is unknown, over, revoked or left without a role is refused, always in the same way.
 */
@Injectable()
export class TokenActorSource {
  constructor(
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async actorOf(text: string): Promise<Actor> {
    const tokenHash = apiTokenHash(text);
    const now = this.clock.now();
    const token = tokenHash === null ? null : await this.tokens.findLiving(tokenHash, now);
    if (token === null) throw new AccessError('UNAUTHENTICATED');
    const memberships = membershipsOfToken(token, token.memberships);
    if (memberships.length === 0) throw new AccessError('UNAUTHENTICATED');
    if (isTokenTouchDue(token.lastUsedAt, now)) await this.tokens.touch(token.id, now);
    const { id: tokenId, accountId, organisationId, scopes } = token;
    const further = await this.audiences.keysFor(accountId, [organisationId]);
    const audiences = audienceKeys(memberships, further);
    return { accountId, memberships, networkRoles: [], audiences, proof: { kind: 'token', tokenId, scopes } };
  }
}

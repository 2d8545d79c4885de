import { createToken, type CreateTokenInput } from '@allmende/identity-core';
import { accept, AccessError, assertConfirmed, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { apiTokenHash, apiTokenPrefix, newApiToken } from '../access/api-token-text.js';
import { ApiTokens, type NamedToken } from '../data/api-token.repository.js';
import { TellAboutToken } from './tell-about-token.js';

/** What the person gets: the token as it is listed, and its text, which is shown once and kept nowhere. */
export interface CreatedToken {
  readonly token: NamedToken;
  readonly secret: string;
}

/** Somebody makes a key for a machine, having confirmed who they are; a mail tells them that it was made. */
@Injectable()
export class CreateToken {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(TellAboutToken) private readonly tell: TellAboutToken,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: CreateTokenInput): Promise<CreatedToken> {
    const { accountId, memberships } = actor;
    if (accountId === null) throw new AccessError('UNAUTHENTICATED');
    const now = this.clock.now();
    assertConfirmed(actor, now);
    const secret = newApiToken();
    return this.database.transaction(async () => {
      const activeTokens = await this.tokens.countActiveForUpdate(accountId, now);
      const made = { id: this.clock.newId(), prefix: apiTokenPrefix(secret), now };
      const { changes, events } = accept(
        createToken(input, { accountId, memberships, activeTokens, ...made }),
      );
      await this.tokens.add(changes.token, hashOf(secret));
      await this.events.record(actor, events);
      const token = await this.tell.created(changes.token.id);
      return { token, secret };
    });
  }
}

function hashOf(secret: string): Buffer {
  const hash = apiTokenHash(secret);
  if (hash === null) throw new Error('A new token does not have the shape of one');
  return hash;
}

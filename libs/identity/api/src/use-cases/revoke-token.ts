import { canRevokeToken, canSeeToken, revokeToken } from '@allmende/identity-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ApiTokens, type NamedToken } from '../data/api-token.repository.js';

/** Ends a token at once: the next request with it is refused. Asks for no second proof, ending must be quick. */
@Injectable()
export class RevokeToken {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string): Promise<NamedToken> {
    return this.database.transaction(async () => {
      const known = z.uuid().safeParse(id).success ? await this.tokens.findForUpdate(id) : null;
      const token = found(known !== null && canSeeToken(actor, known) ? known : null);
      assertAllowed(canRevokeToken(actor, token), actor);
      const { changes, events } = accept(revokeToken(token, this.clock.now()));
      await this.tokens.saveRevoked(changes.token);
      await this.events.record(actor, events);
      return { ...token, ...changes.token };
    });
  }
}

import { canListTokensOf } from '@allmende/identity-core';
import { assertAllowed } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ApiTokens, type NamedToken } from '../data/api-token.repository.js';

export type { NamedToken } from '../data/api-token.repository.js';

/** Which machines may act: for oneself, and for an organisation whose admin one is. */
@Injectable()
export class ListTokens {
  constructor(@Inject(ApiTokens) private readonly tokens: ApiTokens) {}

  async own(actor: Actor): Promise<readonly NamedToken[]> {
    return actor.accountId === null ? [] : this.tokens.listOwn(actor.accountId);
  }

  async ofOrganisation(actor: Actor, organisationId: string): Promise<readonly NamedToken[]> {
    assertAllowed(canListTokensOf(actor, { id: organisationId }), actor);
    return this.tokens.listOfOrganisation(organisationId);
  }
}

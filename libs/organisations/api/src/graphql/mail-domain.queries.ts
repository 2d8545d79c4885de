import { CurrentActor, pageRequest, toConnection } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { KeepMailDomains } from '../use-cases/keep-mail-domains.js';
import { MailDomainConnection, MailDomainType } from './mail-domain.type.js';

@Resolver(() => MailDomainType)
export class MailDomainQueries {
  constructor(@Inject(KeepMailDomains) private readonly register: KeepMailDomains) {}

  @Query(() => MailDomainConnection, { description: 'The register of official mail domains; for editors.' })
  async mailDomains(
    @CurrentActor() actor: Actor,
    @Args('search', {
      type: () => String,
      defaultValue: '',
      description: 'A part of the domain, or an 8-digit key.',
    })
    search: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
  ) {
    const page = await this.register.list(actor, search.trim(), pageRequest(first, after));
    return toConnection(page, (entry) => entry);
  }
}

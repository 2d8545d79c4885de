import { importMailDomainsInput, mailDomainInput, removeMailDomainInput } from '@allmende/organisations-core';
import { CurrentActor, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ImportMailDomains } from '../use-cases/import-mail-domains.js';
import { KeepMailDomains } from '../use-cases/keep-mail-domains.js';
import {
  AddMailDomainInput,
  AddMailDomainPayload,
  ImportMailDomainsInput,
  ImportMailDomainsPayload,
  MailDomainType,
  RemoveMailDomainInput,
  RemoveMailDomainPayload,
} from './mail-domain.type.js';

@Resolver(() => MailDomainType)
export class MailDomainMutations {
  constructor(
    @Inject(KeepMailDomains) private readonly register: KeepMailDomains,
    @Inject(ImportMailDomains) private readonly importTable: ImportMailDomains,
  ) {}

  @Mutation(() => AddMailDomainPayload, { description: 'Adds an official mail domain to the register.' })
  async addMailDomain(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AddMailDomainInput, description: 'Which domain, and for whom.' })
    input: AddMailDomainInput,
  ): Promise<AddMailDomainPayload> {
    const mailDomain = await this.register.add(actor, parseInput(mailDomainInput, input));
    return { mailDomain, problems: [] };
  }

  @Mutation(() => RemoveMailDomainPayload, {
    description: 'Takes a domain out of the register; who was verified by it stays verified.',
  })
  async removeMailDomain(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RemoveMailDomainInput, description: 'Which entry.' })
    input: RemoveMailDomainInput,
  ): Promise<RemoveMailDomainPayload> {
    const { id } = parseInput(removeMailDomainInput, input);
    return { removedId: await this.register.remove(actor, id), problems: [] };
  }

  @Mutation(() => ImportMailDomainsPayload, {
    description: 'Takes a whole table into the register, or nothing of it and a report for each wrong row.',
  })
  async importMailDomains(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ImportMailDomainsInput, description: 'The table.' })
    input: ImportMailDomainsInput,
  ): Promise<ImportMailDomainsPayload> {
    const { csv } = parseInput(importMailDomainsInput, input);
    const { rows, added, refused } = await this.importTable.run(actor, csv);
    return {
      rows,
      added,
      refused: refused.map(({ row, problems }) => ({ row, problems: problems.map(toProblemType) })),
      problems: [],
    };
  }
}

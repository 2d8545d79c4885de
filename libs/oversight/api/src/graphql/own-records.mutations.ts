import { CurrentActor, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { DeleteOwnAccount } from '../use-cases/delete-own-account.js';
import { DeleteOwnAccountPayload } from './own-records.type.js';

@Resolver()
export class OwnRecordsMutations {
  constructor(@Inject(DeleteOwnAccount) private readonly deleteAccount: DeleteOwnAccount) {}

  @PeopleOnly()
  @Mutation(() => DeleteOwnAccountPayload, {
    description: 'Deletes the own account for good; needs a fresh confirmation.',
  })
  async deleteOwnAccount(@CurrentActor() actor: Actor): Promise<DeleteOwnAccountPayload> {
    await this.deleteAccount.run(actor);
    return { deleted: true, problems: [] };
  }
}

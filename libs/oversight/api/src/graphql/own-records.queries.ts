import { CurrentActor, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ReadOwnRecords } from '../use-cases/read-own-records.js';
import { OwnRecordsType, toOwnRecords } from './own-records.type.js';

@Resolver(() => OwnRecordsType)
export class OwnRecordsQueries {
  constructor(@Inject(ReadOwnRecords) private readonly records: ReadOwnRecords) {}

  @PeopleOnly()
  @Query(() => OwnRecordsType, {
    description: 'How much is kept about the signed-in person, and what ending the account would do.',
  })
  async ownRecords(@CurrentActor() actor: Actor): Promise<OwnRecordsType> {
    return toOwnRecords(await this.records.overview(actor));
  }
}

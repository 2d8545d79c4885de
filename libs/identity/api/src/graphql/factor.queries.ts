import type { ConfirmationMethod } from '@allmende/identity-core';
import { CurrentActor, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ListConfirmationMethods } from '../use-cases/confirm-identity.js';
import { ReadFactors } from '../use-cases/read-factors.js';
import { ConfirmationMethodEnum } from './enums.js';
import { SecondFactorsType, toSecondFactors } from './factor.type.js';

@Resolver(() => SecondFactorsType)
export class FactorQueries {
  constructor(
    @Inject(ReadFactors) private readonly readFactors: ReadFactors,
    @Inject(ListConfirmationMethods) private readonly listMethods: ListConfirmationMethods,
  ) {}

  @PeopleOnly()
  @Query(() => SecondFactorsType, { description: 'The second factors of the signed-in person.' })
  async secondFactors(@CurrentActor() actor: Actor): Promise<SecondFactorsType> {
    return toSecondFactors(await this.readFactors.run(actor));
  }

  @PeopleOnly()
  @Query(() => [ConfirmationMethodEnum], {
    description: 'How the signed-in person can confirm who they are, the safest way first.',
  })
  async confirmationMethods(@CurrentActor() actor: Actor): Promise<ConfirmationMethod[]> {
    return [...(await this.listMethods.run(actor))];
  }
}

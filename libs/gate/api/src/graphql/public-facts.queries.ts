import { publicFacts } from '@allmende/gate-core';
import { Clock, CurrentRequest, RequestContext } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Dossiers } from '../use-cases/dossiers.js';
import { GatedUseType, type ShownUse } from './gated-use.type.js';
import { PublicFactsType } from './public-facts.type.js';

/** What everybody who sees a use may know of it. */
@Resolver(() => GatedUseType)
export class GatedUsePublicFacts {
  constructor(
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => PublicFactsType, {
    description: 'What it decides, how it compares with people, who answers for it and how to object.',
  })
  async publicFacts(
    @Parent() { use }: ShownUse,
    @CurrentRequest() request: RequestContext,
  ): Promise<PublicFactsType> {
    const dossier = await this.dossiers.ofRequest(request, use);
    return publicFacts(dossier, dossier.pilotSince, this.clock.now());
  }
}

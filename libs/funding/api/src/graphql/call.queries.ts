import type { FundingCall } from '@allmende/funding-core';
import { canManageCalls, canManageProgrammes } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import {
  CurrentActor,
  CurrentRequest,
  found,
  loaderOf,
  Public,
  type RequestContext,
} from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadCalls } from '../use-cases/read-calls.js';
import { FundingCallType, FundingProgrammeType } from './call.type.js';

@ObjectType('FundingPermissions', { description: 'What the reader may do with programmes.' })
export class FundingPermissions {
  @Field(() => Boolean, { description: 'Enter programmes and calls.' })
  manageProgrammes!: boolean;
}

/** A call as clients see it. */
export function toCallType(call: FundingCall): FundingCallType {
  return { ...call, sections: call.form.sections };
}

/** Programmes and calls, open to everybody once they are published. */
@Resolver(() => FundingCallType)
export class CallQueries {
  constructor(@Inject(ReadCalls) private readonly calls: ReadCalls) {}

  @Public()
  @Query(() => [FundingProgrammeType], { description: 'All programmes by title.' })
  async fundingProgrammes(): Promise<FundingProgrammeType[]> {
    return [...(await this.calls.programmes())];
  }

  @Public()
  @Query(() => [FundingCallType], { description: 'All calls one may see, the nearest deadline first.' })
  async fundingCalls(@CurrentActor() actor: Actor): Promise<FundingCallType[]> {
    return (await this.calls.all(actor)).map(toCallType);
  }

  @Public()
  @Query(() => FundingCallType, { description: 'One call; NOT_FOUND while it is in preparation.' })
  async fundingCall(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => ID, description: 'Readable address part.' }) key: string,
  ): Promise<FundingCallType> {
    return toCallType(await this.calls.byKey(actor, key));
  }

  @Public()
  @Query(() => FundingPermissions, { description: 'What the reader may do with programmes.' })
  fundingPermissions(@CurrentActor() actor: Actor): FundingPermissions {
    return { manageProgrammes: canManageProgrammes(actor) && canManageCalls(actor) };
  }

  @ResolveField(() => FundingProgrammeType, { description: 'The programme it belongs to.' })
  async programme(
    @Parent() call: FundingCallType,
    @CurrentRequest() request: RequestContext,
  ): Promise<FundingProgrammeType> {
    const loader = loaderOf(request, this, (ids: readonly string[]) => this.calls.programmesByIds(ids));
    return found(await loader.load(call.programmeId));
  }
}

import { callInput, programmeInput } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { CurrentActor, parseInput, Payload } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { ManageProgrammes } from '../use-cases/manage-programmes.js';
import { toCallType } from './call.queries.js';
import { FundingCallType, FundingProgrammeType } from './call.type.js';
import { CallStepInput, CreateCallInput, CreateProgrammeInput } from './programme.input.js';

@ObjectType('CreateProgrammePayload', { description: 'The new programme.' })
export class CreateProgrammePayload extends Payload {
  @Field(() => FundingProgrammeType, { nullable: true, description: 'Null when there are problems.' })
  programme?: FundingProgrammeType | null;
}

@ObjectType('CallPayload', { description: 'A call after a step.' })
export class CallPayload extends Payload {
  @Field(() => FundingCallType, { nullable: true, description: 'Null when there are problems.' })
  call?: FundingCallType | null;
}

/** What programme editors change. */
@Resolver()
export class ProgrammeMutations {
  constructor(@Inject(ManageProgrammes) private readonly programmes: ManageProgrammes) {}

  @Mutation(() => CreateProgrammePayload, { description: 'Enters a programme (programme editors).' })
  async createProgramme(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateProgrammeInput, description: 'The programme.' })
    input: CreateProgrammeInput,
  ): Promise<CreateProgrammePayload> {
    const programme = await this.programmes.createProgramme(actor, parseInput(programmeInput, input));
    return { programme: { ...programme, demo: false }, problems: [] };
  }

  @Mutation(() => CallPayload, { description: 'Prepares a call of a programme.' })
  async createCall(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateCallInput, description: 'The call.' }) input: CreateCallInput,
  ): Promise<CallPayload> {
    const { sections, ...rest } = input;
    const call = await this.programmes.createCall(
      actor,
      parseInput(callInput, { ...rest, form: { sections } }),
    );
    return { call: toCallType(call), problems: [] };
  }

  @Mutation(() => CallPayload, { description: 'Opens a call for applications.' })
  async openCall(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CallStepInput, description: 'Which call.' }) input: CallStepInput,
  ): Promise<CallPayload> {
    return { call: toCallType(await this.programmes.openCall(actor, input.callId)), problems: [] };
  }

  @Mutation(() => CallPayload, { description: 'Closes a call; applications stay where they are.' })
  async closeCall(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CallStepInput, description: 'Which call.' }) input: CallStepInput,
  ): Promise<CallPayload> {
    return { call: toCallType(await this.programmes.closeCall(actor, input.callId)), problems: [] };
  }
}

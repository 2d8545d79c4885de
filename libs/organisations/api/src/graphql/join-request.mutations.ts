import {
  acceptJoinRequestInput,
  byIdInput,
  declineJoinRequestInput,
  requestMembershipInput,
} from '@allmende/organisations-core';
import { CurrentActor, parseInput, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerJoinRequest } from '../use-cases/answer-join-request.js';
import { RequestMembership } from '../use-cases/request-membership.js';
import {
  AcceptJoinRequestInputType,
  DeclineJoinRequestInputType,
  JoinRequestInputType,
  JoinRequestPayload,
  RequestMembershipInputType,
} from './member-payloads.type.js';
import { JoinRequestType } from './member.type.js';
import { toJoinRequest } from './to-member-types.js';

@PeopleOnly()
@Resolver(() => JoinRequestType)
export class JoinRequestMutations {
  constructor(
    @Inject(RequestMembership) private readonly request: RequestMembership,
    @Inject(AnswerJoinRequest) private readonly answer: AnswerJoinRequest,
  ) {}

  @Mutation(() => JoinRequestPayload, { description: 'Asks the admins of an organisation to be let in.' })
  async requestMembership(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RequestMembershipInputType, description: 'Whom, and why.' })
    input: RequestMembershipInputType,
  ): Promise<JoinRequestPayload> {
    const request = await this.request.run(actor, parseInput(requestMembershipInput, input));
    return { joinRequest: toJoinRequest(request), problems: [] };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Takes the own request back.' })
  async withdrawJoinRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => JoinRequestInputType, description: 'Which one.' })
    input: JoinRequestInputType,
  ): Promise<JoinRequestPayload> {
    const request = await this.request.withdraw(actor, parseInput(byIdInput, input).id);
    return { joinRequest: toJoinRequest(request), problems: [] };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Lets somebody in who asked for it.' })
  async acceptJoinRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AcceptJoinRequestInputType, description: 'Whom, with which roles.' })
    input: AcceptJoinRequestInputType,
  ): Promise<JoinRequestPayload> {
    const request = await this.answer.accept(actor, parseInput(acceptJoinRequestInput, input));
    return { joinRequest: toJoinRequest(request), problems: [] };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Declines a request, with a reason.' })
  async declineJoinRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DeclineJoinRequestInputType, description: 'Which one, and why.' })
    input: DeclineJoinRequestInputType,
  ): Promise<JoinRequestPayload> {
    const request = await this.answer.decline(actor, parseInput(declineJoinRequestInput, input));
    return { joinRequest: toJoinRequest(request), problems: [] };
  }
}

import {
  inviteMemberInput,
  invitationKeyInput,
  membershipInvitationInput,
  optionalReasonInput,
} from '@allmende/organisations-core';
import { toOrganisation } from '@allmende/identity-api';
import { CurrentActor, parseInput, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerInvitation } from '../use-cases/answer-invitation.js';
import { ChangeSentInvitation } from '../use-cases/change-sent-invitation.js';
import { InviteMember } from '../use-cases/invite-member.js';
import {
  AnswerMembershipInvitationPayload,
  InvitationKeyInputType,
  InviteMemberInputType,
  MembershipInvitationPayload,
  SentInvitationInputType,
} from './member-payloads.type.js';
import { MembershipInvitationType } from './member.type.js';
import { toMembershipInvitation } from './to-member-types.js';

@PeopleOnly()
@Resolver(() => MembershipInvitationType)
export class MembershipInvitationMutations {
  constructor(
    @Inject(InviteMember) private readonly invite: InviteMember,
    @Inject(ChangeSentInvitation) private readonly changeSent: ChangeSentInvitation,
    @Inject(AnswerInvitation) private readonly answer: AnswerInvitation,
  ) {}

  @Mutation(() => MembershipInvitationPayload, {
    description: 'Asks somebody by mail to act for an organisation.',
  })
  async inviteMember(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => InviteMemberInputType, description: 'Whom, where, as what.' })
    input: InviteMemberInputType,
  ): Promise<MembershipInvitationPayload> {
    const invitation = await this.invite.run(actor, parseInput(inviteMemberInput, input));
    return { invitation: toMembershipInvitation(invitation), problems: [] };
  }

  @Mutation(() => MembershipInvitationPayload, {
    description: 'Writes the mail of an invitation again, with a new code and the whole time.',
  })
  async resendMembershipInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SentInvitationInputType, description: 'Which one.' })
    input: SentInvitationInputType,
  ): Promise<MembershipInvitationPayload> {
    const { id } = parseInput(membershipInvitationInput, input);
    const invitation = await this.changeSent.resend(actor, id);
    return { invitation: toMembershipInvitation(invitation), problems: [] };
  }

  @Mutation(() => MembershipInvitationPayload, { description: 'Takes an open invitation back.' })
  async withdrawMembershipInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SentInvitationInputType, description: 'Which one.' })
    input: SentInvitationInputType,
  ): Promise<MembershipInvitationPayload> {
    const { id } = parseInput(membershipInvitationInput, input);
    const invitation = await this.changeSent.withdraw(actor, id);
    return { invitation: toMembershipInvitation(invitation), problems: [] };
  }

  @Mutation(() => AnswerMembershipInvitationPayload, {
    description: 'Accepts an invitation: the signed-in person acts for the organisation from now on.',
  })
  async acceptMembershipInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => InvitationKeyInputType, description: 'Which one.' })
    input: InvitationKeyInputType,
  ): Promise<AnswerMembershipInvitationPayload> {
    const organisation = await this.answer.accept(actor, parseInput(invitationKeyInput, input));
    return { organisation: toOrganisation(organisation, actor), problems: [] };
  }

  @Mutation(() => AnswerMembershipInvitationPayload, { description: 'Declines an invitation.' })
  async declineMembershipInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => InvitationKeyInputType, description: 'Which one, and why.' })
    input: InvitationKeyInputType,
  ): Promise<AnswerMembershipInvitationPayload> {
    const { reason } = parseInput(optionalReasonInput, input);
    await this.answer.decline(actor, parseInput(invitationKeyInput, input), reason ?? '');
    return { problems: [] };
  }
}

import { declineInput, invitationInput, invitePartnersInput } from '@allmende/consortia-core';
import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import { DeclineInvitation } from '../use-cases/decline-invitation.js';
import { InvitePartners } from '../use-cases/invite-partners.js';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation.js';
import {
  AcceptInvitationPayload,
  DeclineInvitationPayload,
  InvitePartnersPayload,
  WithdrawInvitationPayload,
} from './consortium-payloads.type.js';
import {
  AcceptInvitationInput,
  DeclineInvitationInput,
  InvitePartnersInput,
  WithdrawInvitationInput,
} from './consortium.input.js';
import { InvitationType } from './invitation.type.js';

@Resolver(() => InvitationType)
export class InvitationMutations {
  constructor(
    @Inject(InvitePartners) private readonly invite: InvitePartners,
    @Inject(AcceptInvitation) private readonly accept: AcceptInvitation,
    @Inject(DeclineInvitation) private readonly decline: DeclineInvitation,
    @Inject(WithdrawInvitation) private readonly withdraw: WithdrawInvitation,
  ) {}

  @Mutation(() => InvitePartnersPayload, { description: 'Asks organisations to join: all of them or none.' })
  async invitePartners(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => InvitePartnersInput, description: 'Whom, as what, until when.' })
    input: InvitePartnersInput,
  ): Promise<InvitePartnersPayload> {
    const invitations = await this.invite.run(actor, parseInput(invitePartnersInput, input));
    return { invitations: [...invitations], problems: [] };
  }

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Joins the consortium in the name of the invited organisation.',
  })
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AcceptInvitationInput, description: 'Which one.' })
    input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    const accepted = await this.accept.run(actor, parseInput(invitationInput, input));
    return { ...accepted, problems: [] };
  }

  @Mutation(() => DeclineInvitationPayload, {
    description: 'Says no in the name of the invited organisation.',
  })
  async declineInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DeclineInvitationInput, description: 'Which one and why.' })
    input: DeclineInvitationInput,
  ): Promise<DeclineInvitationPayload> {
    const invitation = await this.decline.run(actor, parseInput(declineInput, input));
    return { invitation, problems: [] };
  }

  @Mutation(() => WithdrawInvitationPayload, { description: 'Takes an open invitation back.' })
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => WithdrawInvitationInput, description: 'Which one.' })
    input: WithdrawInvitationInput,
  ): Promise<WithdrawInvitationPayload> {
    const invitation = await this.withdraw.run(actor, parseInput(invitationInput, input));
    return { invitation, problems: [] };
  }
}

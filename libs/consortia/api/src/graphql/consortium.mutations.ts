import {
  consortiumInput,
  memberInput,
  profileInput,
  proposeInput,
  roleInput,
} from '@allmende/consortia-core';
import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePartnerRole } from '../use-cases/change-partner-role.js';
import { DissolveConsortium } from '../use-cases/dissolve-consortium.js';
import { HandOverLead } from '../use-cases/hand-over-lead.js';
import { LeaveConsortium } from '../use-cases/leave-consortium.js';
import { ProposeConsortium } from '../use-cases/propose-consortium.js';
import { SaveConsortiumProfile } from '../use-cases/save-consortium-profile.js';
import {
  ChangePartnerRolePayload,
  DissolveConsortiumPayload,
  HandOverLeadPayload,
  LeaveConsortiumPayload,
  ProposeConsortiumPayload,
  SaveConsortiumProfilePayload,
} from './consortium-payloads.type.js';
import {
  ChangePartnerRoleInput,
  DissolveConsortiumInput,
  HandOverLeadInput,
  LeaveConsortiumInput,
  ProposeConsortiumInput,
  SaveConsortiumProfileInput,
} from './consortium.input.js';
import { ConsortiumType } from './consortium.type.js';

@Resolver(() => ConsortiumType)
export class ConsortiumMutations {
  constructor(
    @Inject(ProposeConsortium) private readonly propose: ProposeConsortium,
    @Inject(SaveConsortiumProfile) private readonly saveProfile: SaveConsortiumProfile,
    @Inject(ChangePartnerRole) private readonly changeRole: ChangePartnerRole,
    @Inject(HandOverLead) private readonly handOver: HandOverLead,
    @Inject(LeaveConsortium) private readonly leave: LeaveConsortium,
    @Inject(DissolveConsortium) private readonly dissolve: DissolveConsortium,
  ) {}

  @Mutation(() => ProposeConsortiumPayload, {
    description: 'Founds a consortium from a project or a blank; the proposing organisation leads it.',
  })
  async proposeConsortium(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ProposeConsortiumInput, description: 'What, and whom to invite.' })
    input: ProposeConsortiumInput,
  ): Promise<ProposeConsortiumPayload> {
    const consortium = await this.propose.run(actor, parseInput(proposeInput, input));
    return { consortium, problems: [] };
  }

  @Mutation(() => SaveConsortiumProfilePayload, {
    description: 'Writes title, purpose, field and region; never over what somebody else saved meanwhile.',
  })
  @MachinesToo()
  async saveConsortiumProfile(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveConsortiumProfileInput, description: 'The whole profile.' })
    input: SaveConsortiumProfileInput,
  ): Promise<SaveConsortiumProfilePayload> {
    const saved = await this.saveProfile.run(actor, parseInput(profileInput, input));
    return { ...saved, problems: saved.problems.map(toProblemType) };
  }

  @Mutation(() => ChangePartnerRolePayload, { description: 'Gives a member another role.' })
  async changePartnerRole(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ChangePartnerRoleInput, description: 'Who becomes what.' })
    input: ChangePartnerRoleInput,
  ): Promise<ChangePartnerRolePayload> {
    const consortium = await this.changeRole.run(actor, parseInput(roleInput, input));
    return { consortium, problems: [] };
  }

  @Mutation(() => HandOverLeadPayload, {
    description: 'Makes another partner the lead; the former lead stays as a partner.',
  })
  async handOverLead(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => HandOverLeadInput, description: 'Who takes over.' })
    input: HandOverLeadInput,
  ): Promise<HandOverLeadPayload> {
    const consortium = await this.handOver.run(actor, parseInput(memberInput, input));
    return { consortium, problems: [] };
  }

  @Mutation(() => LeaveConsortiumPayload, { description: 'Ends the membership of an own organisation.' })
  async leaveConsortium(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => LeaveConsortiumInput, description: 'Who leaves what.' })
    input: LeaveConsortiumInput,
  ): Promise<LeaveConsortiumPayload> {
    const { consortiumId, organisationId } = parseInput(memberInput, input);
    await this.leave.run(actor, { consortiumId, organisationId });
    return { leftConsortiumId: consortiumId, problems: [] };
  }

  @Mutation(() => DissolveConsortiumPayload, {
    description: 'Ends a consortium; its members keep what was, open invitations are withdrawn.',
  })
  async dissolveConsortium(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DissolveConsortiumInput, description: 'Which one.' })
    input: DissolveConsortiumInput,
  ): Promise<DissolveConsortiumPayload> {
    const consortium = await this.dissolve.run(actor, parseInput(consortiumInput, input));
    return { consortium, problems: [] };
  }
}

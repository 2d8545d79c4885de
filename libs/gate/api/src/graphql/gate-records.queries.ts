import {
  canReadAnswers,
  canReadEvidence,
  canWriteEvidence,
  decideGate,
  gateAbilities as abilitiesOf,
  gateFacts,
  type GateStep,
  isExemptionAccepted,
  presentRecords,
} from '@allmende/gate-core';
import { Clock, CurrentActor, CurrentRequest, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Dossiers, surroundingsOf } from '../use-cases/dossiers.js';
import { ListGateHistory } from '../use-cases/list-gate-history.js';
import { GateChecklistType } from './checklist.type.js';
import { EvidenceRecordType, ReusableRecordType } from './evidence-record.type.js';
import { GateStepEnum } from './gate-enums.js';
import {
  GateAbilitiesType,
  GateDecisionType,
  GateOverrideType,
  SystemVersionType,
} from './gate-history.type.js';
import { toChecklistType, toDecisionType, toOverrideType, toRecordType, toVersionType } from './gate-view.js';
import { GatedUseType, RiskFindingType, type ShownUse, toRiskFinding } from './gated-use.type.js';

/** What the gate knows of a use. */
@Resolver(() => GatedUseType)
export class GatedUseRecords {
  constructor(
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(ListGateHistory) private readonly history: ListGateHistory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => RiskFindingType, {
    description: 'What follows from the answers, an exemption counted once somebody accepted its reason.',
  })
  async finding(
    @Parent() { use }: ShownUse,
    @CurrentRequest() request: RequestContext,
  ): Promise<RiskFindingType> {
    const dossier = await this.dossiers.ofRequest(request, use);
    return toRiskFinding(gateFacts({ ...dossier, inputs: use.inputs }, this.clock.now()));
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      'Whether a second person accepted the reason for an exemption of Art. 6(3); null for who is not of the organisation.',
  })
  async exemptionAccepted(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean | null> {
    if (!canReadAnswers(actor, use.organisationId)) return null;
    const dossier = await this.dossiers.ofRequest(request, use);
    return isExemptionAccepted(gateFacts(dossier, this.clock.now()));
  }

  @ResolveField(() => GateChecklistType, { description: 'What a step asks for, and how each piece stands.' })
  async checklist(
    @Parent() { use }: ShownUse,
    @Args('to', { type: () => GateStepEnum, description: 'Which step.' }) to: GateStep,
    @CurrentRequest() request: RequestContext,
  ): Promise<GateChecklistType> {
    const dossier = await this.dossiers.ofRequest(request, use);
    return toChecklistType(decideGate(gateFacts(dossier, this.clock.now()), to));
  }

  @ResolveField(() => [EvidenceRecordType], {
    description: 'The records about the version in use; empty for readers outside the organisation.',
  })
  async records(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<EvidenceRecordType[]> {
    if (!canReadEvidence(actor, use.organisationId)) return [];
    const dossier = await this.dossiers.ofRequest(request, use);
    const surroundings = surroundingsOf(dossier, this.clock.now());
    return presentRecords(dossier).map((record) => toRecordType(record, surroundings, actor.accountId));
  }

  @ResolveField(() => [ReusableRecordType], {
    description: 'Papers of other offices about the same solution that this use may begin with.',
  })
  async reusableRecords(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ReusableRecordType[]> {
    if (!canWriteEvidence(actor, use.organisationId)) return [];
    return this.history.reusable(request, use);
  }

  @ResolveField(() => [GateDecisionType], { description: 'What the gate decided, the newest first.' })
  async decisions(
    @Parent() { use }: ShownUse,
    @CurrentRequest() request: RequestContext,
  ): Promise<GateDecisionType[]> {
    return (await this.history.decisions(request, use)).map(toDecisionType);
  }

  @ResolveField(() => [SystemVersionType], { description: 'The versions of the system, in order.' })
  async versions(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<SystemVersionType[]> {
    const { versions } = await this.dossiers.ofRequest(request, use);
    return versions.map((version) => toVersionType(version, actor.accountId));
  }

  @ResolveField(() => [GateOverrideType], {
    description:
      'Public exceptions, the newest first; those only asked for are shown inside the organisation.',
  })
  async overrides(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<GateOverrideType[]> {
    const { overrides } = await this.dossiers.ofRequest(request, use);
    const inside = canReadEvidence(actor, use.organisationId);
    return overrides
      .filter(({ confirmedAt }) => inside || confirmedAt !== null)
      .map((override) => toOverrideType(override, actor.accountId));
  }

  @ResolveField(() => GateAbilitiesType, { description: 'What the reader may do at the gate.' })
  gateAbilities(
    @Parent() { use: { organisationId } }: ShownUse,
    @CurrentActor() actor: Actor,
  ): GateAbilitiesType {
    return abilitiesOf(actor, organisationId);
  }
}

import {
  checkImprintInput,
  claimOrganisationInput,
  type ClaimVerdict,
  confirmLetterCodeInput,
  decideClaimInput,
  orderLetterInput,
  spelledCode,
} from '@allmende/organisations-core';
import { CurrentActor, parseInput, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CheckImprint } from '../use-cases/check-imprint.js';
import { ClaimOrganisation } from '../use-cases/claim-organisation.js';
import { ConfirmLetterCode } from '../use-cases/confirm-letter-code.js';
import { DecideClaim } from '../use-cases/decide-claim.js';
import { OrderLetter } from '../use-cases/order-letter.js';
import {
  CheckImprintInput,
  ClaimOrganisationInput,
  ConfirmLetterCodeInput,
  DecideClaimInput,
  OrderVerificationLetterInput,
} from './claim.input.js';
import {
  CheckImprintPayload,
  ClaimPayload,
  ClaimType,
  OrderVerificationLetterPayload,
} from './claim.type.js';
import { toClaim, toLetter } from './to-claim.js';

@PeopleOnly()
@Resolver(() => ClaimType)
export class ClaimMutations {
  constructor(
    @Inject(ClaimOrganisation) private readonly claim: ClaimOrganisation,
    @Inject(DecideClaim) private readonly decide: DecideClaim,
    @Inject(OrderLetter) private readonly order: OrderLetter,
    @Inject(ConfirmLetterCode) private readonly confirm: ConfirmLetterCode,
    @Inject(CheckImprint) private readonly check: CheckImprint,
  ) {}

  @Mutation(() => ClaimPayload, {
    description:
      'Registers an organisation with the signed-in person as its admin; it is verified afterwards.',
  })
  async claimOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ClaimOrganisationInput, description: 'Which organisation.' })
    input: ClaimOrganisationInput,
  ): Promise<ClaimPayload> {
    const claim = await this.claim.run(actor, parseInput(claimOrganisationInput, input));
    return { claim: toClaim(claim, actor), problems: [] };
  }

  @Mutation(() => CheckImprintPayload, {
    description: 'Reads the imprint that a claimant named, on its own site; evidence for the editor.',
  })
  async checkImprint(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CheckImprintInput, description: 'Of which claim.' })
    input: CheckImprintInput,
  ): Promise<CheckImprintPayload> {
    const { claimId } = parseInput(checkImprintInput, input);
    return { imprint: await this.check.run(actor, claimId), problems: [] };
  }

  @Mutation(() => OrderVerificationLetterPayload, {
    description: 'Orders a letter with a code to the office; it replaces the one before.',
  })
  async orderVerificationLetter(
    @CurrentActor() actor: Actor,
    @Args('input', {
      type: () => OrderVerificationLetterInput,
      description: 'For which claim, and where to.',
    })
    input: OrderVerificationLetterInput,
  ): Promise<OrderVerificationLetterPayload> {
    const { letter, code } = await this.order.run(actor, parseInput(orderLetterInput, input));
    return { letter: toLetter(letter, actor), code: spelledCode(code), problems: [] };
  }

  @Mutation(() => ClaimPayload, { description: 'Verifies an organisation by the code out of a letter.' })
  async confirmLetterCode(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ConfirmLetterCodeInput, description: 'Which organisation, which code.' })
    input: ConfirmLetterCodeInput,
  ): Promise<ClaimPayload> {
    const claim = await this.confirm.run(actor, parseInput(confirmLetterCodeInput, input));
    return { claim: toClaim(claim, actor), problems: [] };
  }

  @Mutation(() => ClaimPayload, { description: 'Verifies an organisation by hand.' })
  async verifyOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DecideClaimInput, description: 'Which claim and why.' })
    input: DecideClaimInput,
  ): Promise<ClaimPayload> {
    return this.settle(actor, input, 'verified');
  }

  @Mutation(() => ClaimPayload, { description: 'Rejects a claim; the claimant loses every role there.' })
  async rejectClaim(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DecideClaimInput, description: 'Which claim and why.' })
    input: DecideClaimInput,
  ): Promise<ClaimPayload> {
    return this.settle(actor, input, 'rejected');
  }

  @Mutation(() => ClaimPayload, {
    description: 'Takes a verification back: what is published stays, nothing new may be published.',
  })
  async withdrawVerification(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DecideClaimInput, description: 'Which claim and why.' })
    input: DecideClaimInput,
  ): Promise<ClaimPayload> {
    return this.settle(actor, input, 'withdrawn');
  }

  private async settle(actor: Actor, input: DecideClaimInput, to: ClaimVerdict['to']): Promise<ClaimPayload> {
    const claim = await this.decide.run(actor, parseInput(decideClaimInput, input), to);
    return { claim: toClaim(claim, actor), problems: [] };
  }
}

import { confirmTotpInput } from '@allmende/identity-core';
import {
  Clock,
  CurrentActor,
  CurrentRequest,
  parseInput,
  PeopleOnly,
  RequestContext,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { setSessionCookie } from '../access/session-cookie.js';
import { RenewRecoveryCodes } from '../use-cases/add-factor.js';
import { ReadFactors } from '../use-cases/read-factors.js';
import { RemoveFactor } from '../use-cases/remove-factor.js';
import { ConfirmTotp, StartTotp } from '../use-cases/set-up-totp.js';
import {
  ConfirmTotpInputType,
  SecondFactorsPayload,
  SecondFactorsType,
  StartTotpPayload,
  toSecondFactors,
} from './factor.type.js';

/** The authenticator app and the recovery codes; every change asks for a fresh confirmation. */
@Resolver(() => SecondFactorsType)
export class TotpMutations {
  constructor(
    @Inject(StartTotp) private readonly start: StartTotp,
    @Inject(ConfirmTotp) private readonly confirm: ConfirmTotp,
    @Inject(RemoveFactor) private readonly removeFactor: RemoveFactor,
    @Inject(RenewRecoveryCodes) private readonly renew: RenewRecoveryCodes,
    @Inject(ReadFactors) private readonly readFactors: ReadFactors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @PeopleOnly()
  @Mutation(() => StartTotpPayload, { description: 'Begins to set up an authenticator app.' })
  async startTotp(@CurrentActor() actor: Actor): Promise<StartTotpPayload> {
    const { text, uri } = await this.start.run(actor);
    return { key: text, uri, problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, {
    description: 'Proves with a code that the authenticator app is set up.',
  })
  async confirmTotp(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req, reply }: RequestContext,
    @Args('input', { type: () => ConfirmTotpInputType, description: 'The code.' })
    typed: ConfirmTotpInputType,
  ): Promise<SecondFactorsPayload> {
    const { code } = parseInput(confirmTotpInput, typed);
    const at = { now: this.clock.now(), address: req.ip };
    const { token, recoveryCodes } = await this.confirm.run(actor, code, at);
    setSessionCookie(reply, token);
    return this.answer(actor, recoveryCodes);
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, { description: 'Takes the authenticator app away.' })
  async removeTotp(@CurrentActor() actor: Actor): Promise<SecondFactorsPayload> {
    await this.removeFactor.run(actor, { kind: 'totp', passkeyId: null });
    return this.answer(actor, null);
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, {
    description: 'Makes new recovery codes; the old ones no longer count.',
  })
  async renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<SecondFactorsPayload> {
    return this.answer(actor, await this.renew.run(actor, this.clock.now()));
  }

  private async answer(actor: Actor, recoveryCodes: readonly string[] | null): Promise<SecondFactorsPayload> {
    const secondFactors = toSecondFactors(await this.readFactors.run(actor));
    return { secondFactors, recoveryCodes, problems: [] };
  }
}

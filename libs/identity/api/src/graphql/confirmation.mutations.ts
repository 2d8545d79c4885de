import { confirmIdentityInput } from '@allmende/identity-core';
import { CurrentActor, CurrentRequest, parseInput, PeopleOnly, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { setSessionCookie } from '../access/session-cookie.js';
import { BeginOwnCeremony } from '../use-cases/begin-ceremony.js';
import { ConfirmIdentity } from '../use-cases/confirm-identity.js';
import { ConfirmIdentityInputType, ConfirmIdentityPayload } from './factor.type.js';
import { PasskeyOptionsPayload } from './sign-in.type.js';

/** Showing once more who one is, before signing, releasing and deleting. */
@Resolver(() => ConfirmIdentityPayload)
export class ConfirmationMutations {
  constructor(
    @Inject(BeginOwnCeremony) private readonly begin: BeginOwnCeremony,
    @Inject(ConfirmIdentity) private readonly confirm: ConfirmIdentity,
  ) {}

  @PeopleOnly()
  @Mutation(() => PasskeyOptionsPayload, { description: 'Begins a confirmation with a passkey.' })
  async startPasskeyConfirmation(@CurrentActor() actor: Actor): Promise<PasskeyOptionsPayload> {
    return { options: await this.begin.confirmation(actor), problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => ConfirmIdentityPayload, {
    description: 'Confirms who one is with the strongest means that is set up; the session gets a new token.',
  })
  async confirmIdentity(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req, reply }: RequestContext,
    @Args('input', { type: () => ConfirmIdentityInputType, description: 'How, and with what.' })
    typed: ConfirmIdentityInputType,
  ): Promise<ConfirmIdentityPayload> {
    const token = await this.confirm.run(actor, parseInput(confirmIdentityInput, typed), req.ip);
    setSessionCookie(reply, token);
    return { confirmed: true, problems: [] };
  }
}

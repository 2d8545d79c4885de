import { registerPasskeyInput, removePasskeyInput, renamePasskeyInput } from '@allmende/identity-core';
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
import { BeginOwnCeremony } from '../use-cases/begin-ceremony.js';
import { ReadFactors } from '../use-cases/read-factors.js';
import { RegisterPasskey, RenamePasskey } from '../use-cases/register-passkey.js';
import { RemoveFactor } from '../use-cases/remove-factor.js';
import {
  PasskeyType,
  RegisterPasskeyInputType,
  RemovePasskeyInputType,
  RenamePasskeyInputType,
  SecondFactorsPayload,
  toSecondFactors,
} from './factor.type.js';
import { PasskeyOptionsPayload } from './sign-in.type.js';

/** Passkeys of the signed-in person; adding and removing ask for a fresh confirmation. */
@Resolver(() => PasskeyType)
export class PasskeyMutations {
  constructor(
    @Inject(BeginOwnCeremony) private readonly begin: BeginOwnCeremony,
    @Inject(RegisterPasskey) private readonly register: RegisterPasskey,
    @Inject(RenamePasskey) private readonly rename: RenamePasskey,
    @Inject(RemoveFactor) private readonly removeFactor: RemoveFactor,
    @Inject(ReadFactors) private readonly readFactors: ReadFactors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @PeopleOnly()
  @Mutation(() => PasskeyOptionsPayload, { description: 'Begins to set up a passkey.' })
  async startPasskeyRegistration(@CurrentActor() actor: Actor): Promise<PasskeyOptionsPayload> {
    return { options: await this.begin.registration(actor), problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, { description: 'Keeps a new passkey.' })
  async registerPasskey(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { reply }: RequestContext,
    @Args('input', { type: () => RegisterPasskeyInputType, description: 'The passkey and its name.' })
    typed: RegisterPasskeyInputType,
  ): Promise<SecondFactorsPayload> {
    const input = parseInput(registerPasskeyInput, typed);
    const at = { id: this.clock.newId(), now: this.clock.now() };
    const { token, recoveryCodes } = await this.register.run(actor, input, at);
    setSessionCookie(reply, token);
    return { ...(await this.answer(actor)), recoveryCodes };
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, { description: 'Gives a passkey another name.' })
  async renamePasskey(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RenamePasskeyInputType, description: 'Which one, and the name.' })
    typed: RenamePasskeyInputType,
  ): Promise<SecondFactorsPayload> {
    await this.rename.run(actor, parseInput(renamePasskeyInput, typed));
    return this.answer(actor);
  }

  @PeopleOnly()
  @Mutation(() => SecondFactorsPayload, { description: 'Takes a passkey away.' })
  async removePasskey(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RemovePasskeyInputType, description: 'Which one.' })
    typed: RemovePasskeyInputType,
  ): Promise<SecondFactorsPayload> {
    const { id } = parseInput(removePasskeyInput, typed);
    await this.removeFactor.run(actor, { kind: 'passkey', passkeyId: id });
    return this.answer(actor);
  }

  private async answer(actor: Actor): Promise<SecondFactorsPayload> {
    return { secondFactors: toSecondFactors(await this.readFactors.run(actor)), problems: [] };
  }
}

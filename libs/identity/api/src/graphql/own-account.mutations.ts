import {
  changeEmailInput,
  changePasswordInput,
  endSessionInput,
  updateProfileInput,
} from '@allmende/identity-core';
import { CurrentActor, CurrentRequest, parseInput, PeopleOnly, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { setSessionCookie } from '../access/session-cookie.js';
import { AskForEmailChange } from '../use-cases/ask-for-email-change.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { EndOwnSessions } from '../use-cases/end-own-sessions.js';
import { PendingEmail } from '../use-cases/pending-email.js';
import { ReadOwnAccount } from '../use-cases/read-own-account.js';
import { UpdateProfile } from '../use-cases/update-profile.js';
import {
  ChangeEmailInputType,
  ChangePasswordInputType,
  EndSessionInputType,
  OwnAccountPayload,
  toOwnAccount,
  UpdateProfileInputType,
} from './own-account.type.js';

/** What the signed-in person does about their own account. */
@PeopleOnly()
@Resolver()
export class OwnAccountMutations {
  constructor(
    @Inject(UpdateProfile) private readonly updateStory: UpdateProfile,
    @Inject(ChangePassword) private readonly changePasswordStory: ChangePassword,
    @Inject(AskForEmailChange) private readonly askForEmailChange: AskForEmailChange,
    @Inject(PendingEmail) private readonly pendingEmail: PendingEmail,
    @Inject(EndOwnSessions) private readonly endOwnSessions: EndOwnSessions,
    @Inject(ReadOwnAccount) private readonly readOwnAccount: ReadOwnAccount,
  ) {}

  @Mutation(() => OwnAccountPayload, { description: 'Changes name, job title and language of mails.' })
  async updateProfile(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => UpdateProfileInputType, description: 'What to say about oneself.' })
    input: UpdateProfileInputType,
  ): Promise<OwnAccountPayload> {
    await this.updateStory.run(actor, parseInput(updateProfileInput, input));
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, {
    description: 'Changes the password; all other sessions end, and this one goes on under a new token.',
  })
  async changePassword(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req, reply }: RequestContext,
    @Args('input', { type: () => ChangePasswordInputType, description: 'The old and the new password.' })
    input: ChangePasswordInputType,
  ): Promise<OwnAccountPayload> {
    const token = await this.changePasswordStory.run(actor, parseInput(changePasswordInput, input), req.ip);
    setSessionCookie(reply, token);
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, {
    description: 'Mails a link to a new address; the account keeps the old one until the link is followed.',
  })
  async requestEmailChange(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Args('input', { type: () => ChangeEmailInputType, description: 'The new address.' })
    input: ChangeEmailInputType,
  ): Promise<OwnAccountPayload> {
    await this.askForEmailChange.run(actor, parseInput(changeEmailInput, input), req.ip);
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, { description: 'Mails the link to the new address once more.' })
  async resendEmailProof(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
  ): Promise<OwnAccountPayload> {
    await this.pendingEmail.sendAgain(actor, req.ip);
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, { description: 'Keeps the old address; the link to the new one ends.' })
  async withdrawEmailChange(@CurrentActor() actor: Actor): Promise<OwnAccountPayload> {
    await this.pendingEmail.withdraw(actor);
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, { description: 'Signs out one browser of the person.' })
  async endSession(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EndSessionInputType, description: 'Which one.' })
    input: EndSessionInputType,
  ): Promise<OwnAccountPayload> {
    await this.endOwnSessions.one(actor, parseInput(endSessionInput, input).sessionId);
    return this.answer(actor);
  }

  @Mutation(() => OwnAccountPayload, { description: 'Signs out every browser of the person but this one.' })
  async endOtherSessions(@CurrentActor() actor: Actor): Promise<OwnAccountPayload> {
    await this.endOwnSessions.others(actor);
    return this.answer(actor);
  }

  private async answer(actor: Actor): Promise<OwnAccountPayload> {
    return { ownAccount: toOwnAccount(await this.readOwnAccount.run(actor)), problems: [] };
  }
}

import { followLinkInput, mailToInput, resetPasswordInput, signUpInput } from '@allmende/identity-core';
import { CurrentRequest, parseInput, PeopleOnly, Public, RequestContext } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskForAccount } from '../use-cases/ask-for-account.js';
import { AskForPasswordReset } from '../use-cases/ask-for-password-reset.js';
import { ConfirmEmailChange } from '../use-cases/confirm-email-change.js';
import { ConfirmSignUp } from '../use-cases/confirm-sign-up.js';
import { ResendSignUpMail } from '../use-cases/resend-sign-up-mail.js';
import { ResetPassword } from '../use-cases/reset-password.js';
import { PasswordResetPayload, ResetPasswordInputType } from './own-account.type.js';
import {
  EmailConfirmedPayload,
  FollowLinkInputType,
  MailAskedPayload,
  MailToInputType,
  SignUpInputType,
} from './sign-up.type.js';

/** What visitors do about accounts by mail. No answer tells whether an address is known. */
@PeopleOnly()
@Resolver()
export class AccountMutations {
  constructor(
    @Inject(AskForAccount) private readonly askForAccount: AskForAccount,
    @Inject(ResendSignUpMail) private readonly resendStory: ResendSignUpMail,
    @Inject(ConfirmSignUp) private readonly confirmStory: ConfirmSignUp,
    @Inject(AskForPasswordReset) private readonly askForPasswordReset: AskForPasswordReset,
    @Inject(ResetPassword) private readonly resetStory: ResetPassword,
    @Inject(ConfirmEmailChange) private readonly confirmEmailStory: ConfirmEmailChange,
  ) {}

  @Public()
  @Mutation(() => MailAskedPayload, {
    description:
      'Asks for an account; a mail with a link to confirm goes to the address, or that it has one already.',
  })
  async signUp(
    @CurrentRequest() { req }: RequestContext,
    @Args('input', { type: () => SignUpInputType, description: 'Who wants an account.' })
    input: SignUpInputType,
  ): Promise<MailAskedPayload> {
    await this.askForAccount.run(parseInput(signUpInput, input), req.ip);
    return { mailed: true, problems: [] };
  }

  @Public()
  @Mutation(() => MailAskedPayload, {
    description: 'Mails the link to confirm an account once more; the link before stops working.',
  })
  async resendSignUpMail(
    @CurrentRequest() { req }: RequestContext,
    @Args('input', { type: () => MailToInputType, description: 'The address typed before.' })
    input: MailToInputType,
  ): Promise<MailAskedPayload> {
    await this.resendStory.run(parseInput(mailToInput, input), req.ip);
    return { mailed: true, problems: [] };
  }

  @Public()
  @Mutation(() => EmailConfirmedPayload, { description: 'Makes the account that the link was mailed for.' })
  async confirmSignUp(
    @Args('input', { type: () => FollowLinkInputType, description: 'The link.' })
    input: FollowLinkInputType,
  ): Promise<EmailConfirmedPayload> {
    const { token } = parseInput(followLinkInput, input);
    return { email: await this.confirmStory.run(token), problems: [] };
  }

  @Public()
  @Mutation(() => MailAskedPayload, { description: 'Mails a link to choose a new password.' })
  async requestPasswordReset(
    @CurrentRequest() { req }: RequestContext,
    @Args('input', { type: () => MailToInputType, description: 'The address of the account.' })
    input: MailToInputType,
  ): Promise<MailAskedPayload> {
    await this.askForPasswordReset.run(parseInput(mailToInput, input), req.ip);
    return { mailed: true, problems: [] };
  }

  @Public()
  @Mutation(() => PasswordResetPayload, {
    description: 'A new password by a link; all sessions end, and nobody is signed in by it.',
  })
  async resetPassword(
    @Args('input', { type: () => ResetPasswordInputType, description: 'The link and the new password.' })
    input: ResetPasswordInputType,
  ): Promise<PasswordResetPayload> {
    await this.resetStory.run(parseInput(resetPasswordInput, input));
    return { reset: true, problems: [] };
  }

  @Public()
  @Mutation(() => EmailConfirmedPayload, { description: 'Moves the account to the address of the link.' })
  async confirmEmailChange(
    @Args('input', { type: () => FollowLinkInputType, description: 'The link.' })
    input: FollowLinkInputType,
  ): Promise<EmailConfirmedPayload> {
    const { token } = parseInput(followLinkInput, input);
    return { email: await this.confirmEmailStory.run(token), problems: [] };
  }
}

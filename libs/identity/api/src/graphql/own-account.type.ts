import { type Browser, deviceOf, type Locale, type System } from '@allmende/identity-core';
import { Payload } from '@allmende/platform-api';
import type { SessionFactor } from '@allmende/platform-core';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ListedSession } from '../use-cases/list-own-sessions.js';
import type { OwnAccount } from '../use-cases/read-own-account.js';
import { BrowserEnum, MailLocaleEnum, OperatingSystemEnum, SessionFactorEnum } from './account-enums.js';

@ObjectType('PendingEmail', { description: 'An address that waits to be confirmed.' })
export class PendingEmailType {
  @Field(() => String, { description: 'The new address.' })
  email!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when its link works.' })
  expiresAt!: Date;
}

@ObjectType('OwnSession', { description: 'A browser in which the person is signed in.' })
export class OwnSessionType {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => BrowserEnum, { nullable: true, description: 'What the browser says it is.' })
  browser!: Browser | null;

  @Field(() => OperatingSystemEnum, { nullable: true, description: 'What it says it runs on.' })
  system!: System | null;

  @Field(() => GraphQLISODateTime, { description: 'When the person signed in there.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last used, give or take a minute.' })
  lastSeenAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends at the latest.' })
  expiresAt!: Date;

  @Field(() => SessionFactorEnum, { description: 'How the person proved who they are.' })
  factor!: SessionFactor;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType('OwnAccount', { description: 'The account of the signed-in person as they may change it.' })
export class OwnAccountType {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  jobTitle!: string | null;

  @Field(() => MailLocaleEnum, { description: 'The language of mails.' })
  locale!: Locale;

  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether mail to the address is known to arrive.' })
  emailVerified!: boolean;

  @Field(() => PendingEmailType, { nullable: true, description: 'An address that waits to be confirmed.' })
  pendingEmail!: PendingEmailType | null;

  @Field(() => Boolean, { description: 'False for an account that signs in elsewhere only.' })
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'Whether it is one of the invented people, whom nobody may change.' })
  demo!: boolean;

  @Field(() => [OwnSessionType], { description: 'Where the person is signed in, the latest use first.' })
  sessions?: OwnSessionType[];
}

@InputType('UpdateProfileInput', { description: 'What a person says about themselves.' })
export class UpdateProfileInputType {
  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  jobTitle?: string | null;

  @Field(() => MailLocaleEnum, { description: 'The language of mails.' })
  locale!: Locale;
}

@InputType('ChangeEmailInput', { description: 'Another address for the account.' })
export class ChangeEmailInputType {
  @Field(() => String, { description: 'The new address.' })
  email!: string;
}

@InputType('ChangePasswordInput', { description: 'Another password for the account.' })
export class ChangePasswordInputType {
  @Field(() => String, { nullable: true, description: 'The current password; none if the account has none.' })
  currentPassword?: string | null;

  @Field(() => String, { description: 'The new one.' })
  newPassword!: string;
}

@InputType('ResetPasswordInput', { description: 'A new password by a link of a mail.' })
export class ResetPasswordInputType {
  @Field(() => String, { description: 'What stands in the link.' })
  token!: string;

  @Field(() => String, { description: 'The new password.' })
  newPassword!: string;
}

@InputType('EndSessionInput', { description: 'One of one’s own sessions.' })
export class EndSessionInputType {
  @Field(() => ID, { description: 'Which one.' })
  sessionId!: string;
}

@ObjectType({ description: 'The answer to a change of one’s own account.' })
export class OwnAccountPayload extends Payload {
  @Field(() => OwnAccountType, { nullable: true, description: 'The account as it is now.' })
  ownAccount?: OwnAccountType | null;
}

@ObjectType({ description: 'The answer to a new password that was chosen by a link.' })
export class PasswordResetPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the new password counts; sign in with it.',
  })
  reset?: boolean | null;
}

/** The account as its owner sees it; the sessions are looked up when they are asked for. */
export function toOwnAccount({ account, hasPassword, pendingEmail }: OwnAccount): OwnAccountType {
  const { id, displayName, jobTitle, locale, email, demo } = account;
  const emailVerified = account.emailVerifiedAt !== null;
  const facts = { id, displayName, jobTitle, locale, email, demo, emailVerified, hasPassword };
  return { ...facts, pendingEmail };
}

/** A session as its owner sees it; `currentId` is the one that asks. */
export function toOwnSession(session: ListedSession, currentId: string | null): OwnSessionType {
  const { id, createdAt, lastSeenAt, expiresAt, factor, userAgent } = session;
  const times = { createdAt, lastSeenAt, expiresAt };
  return { id, ...times, factor, ...deviceOf(userAgent), current: id === currentId };
}

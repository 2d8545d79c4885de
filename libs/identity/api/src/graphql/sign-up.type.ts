import type { LinkPurpose, Locale } from '@allmende/identity-core';
import { Payload } from '@allmende/platform-api';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LinkPurposeEnum, MailLocaleEnum } from './account-enums.js';

@InputType('SignUpInput', { description: 'Who wants an account.' })
export class SignUpInputType {
  @Field(() => String, { description: 'Where the link is sent to; the address to sign in with later.' })
  email!: string;

  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { description: 'The password chosen.' })
  password!: string;

  @Field(() => MailLocaleEnum, { nullable: true, description: 'The language for mails, German if left out.' })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: 'A path of this site to come back to afterwards.' })
  back?: string | null;
}

@InputType('MailToInput', { description: 'An address that a mail is asked for.' })
export class MailToInputType {
  @Field(() => String, { description: 'Where the mail is to go.' })
  email!: string;

  @Field(() => MailLocaleEnum, { nullable: true, description: 'The language for somebody we do not know.' })
  locale?: Locale;
}

@InputType('FollowLinkInput', { description: 'A link of a mail that was followed and confirmed.' })
export class FollowLinkInputType {
  @Field(() => String, { description: 'What stands in the link.' })
  token!: string;
}

@InputType('MailLinkInput', { description: 'A link of a mail that is looked at.' })
export class MailLinkInputType extends FollowLinkInputType {
  @Field(() => LinkPurposeEnum, { description: 'What the link is for.' })
  purpose!: LinkPurpose;
}

@ObjectType('MailLink', { description: 'What stands behind a link of a mail, as long as it can be used.' })
export class MailLinkType {
  @Field(() => String, { description: 'The address the mail went to.' })
  email!: string;

  @Field(() => String, { description: 'The name of the account.' })
  displayName!: string;
}

@ObjectType({ description: 'The answer to a wish for a mail: the same for every address.' })
export class MailAskedPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True when a mail is on its way.' })
  mailed?: boolean | null;
}

@ObjectType({ description: 'The answer to a confirmed address.' })
export class EmailConfirmedPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address to sign in with from now on.' })
  email?: string | null;
}

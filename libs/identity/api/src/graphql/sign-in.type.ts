import type { CodeMethod, ConfirmationMethod } from '@allmende/identity-core';
import { Payload } from '@allmende/platform-api';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CodeMethodEnum, ConfirmationMethodEnum } from './enums.js';
import { ViewerType } from './viewer.type.js';

@InputType('SignInInput', { description: 'Who claims to be whom.' })
export class SignInInputType {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;

  @Field(() => String, { description: 'The password of the account.' })
  password!: string;
}

@ObjectType('SignInChallenge', {
  description:
    'The password was right and the account has a second factor: what may be shown next. The step itself is in a cookie.',
})
export class SignInChallengeType {
  @Field(() => [ConfirmationMethodEnum], {
    description: 'How the second step may be taken, the safest first.',
  })
  methods!: ConfirmationMethod[];

  @Field(() => Date, { description: 'Until when; afterwards the password is asked again.' })
  expiresAt!: Date;
}

@InputType('CompleteSignInInput', { description: 'The code of the second step.' })
export class CompleteSignInInputType {
  @Field(() => CodeMethodEnum, { description: 'Where the code comes from.' })
  method!: CodeMethod;

  @Field(() => String, { description: 'The code as typed; blanks make no difference.' })
  code!: string;
}

@InputType('PasskeySignInInput', { description: 'What a passkey signed.' })
export class PasskeySignInInputType {
  @Field(() => String, { description: 'The answer of the browser as JSON.' })
  answer!: string;
}

@ObjectType({
  description: 'The answer to a sign-in; the session itself is in a cookie that scripts cannot read.',
})
export class SignInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now.' })
  viewer?: ViewerType | null;

  @Field(() => SignInChallengeType, {
    nullable: true,
    description: 'What is to come before anybody is signed in, for an account with a second factor.',
  })
  challenge?: SignInChallengeType | null;
}

@ObjectType({ description: 'What a passkey is to sign.' })
export class PasskeyOptionsPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The options for the browser as JSON; good for one answer.',
  })
  options?: string | null;
}

@ObjectType({ description: 'The answer to a sign-out.' })
export class SignOutPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True when nobody is signed in any more.' })
  signedOut?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the browser goes to end the session at the provider too; null when none opened it.',
  })
  providerAddress?: string | null;
}

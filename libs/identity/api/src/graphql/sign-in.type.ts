import { Payload } from '@allmende/platform-api';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './viewer.type.js';

@InputType('SignInInput', { description: 'Who claims to be whom.' })
export class SignInInputType {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;

  @Field(() => String, { description: 'The password of the account.' })
  password!: string;
}

@ObjectType({
  description: 'The answer to a sign-in; the session itself is in a cookie that scripts cannot read.',
})
export class SignInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now.' })
  viewer?: ViewerType | null;
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

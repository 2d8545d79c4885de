import { Field, ObjectType } from '@nestjs/graphql';
import type { DemoPerson } from '../use-cases/list-demo-people.js';

@ObjectType('DemoAccount', { description: 'One of the invented people that everyone may act as.' })
export class DemoAccountType {
  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The invented name.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  function!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation the person acts for.' })
  organisationName!: string | null;

  @Field(() => String, { description: 'The password; it protects nothing, everyone may know it.' })
  password!: string;
}

/** The invented person as clients see it. */
export function toDemoAccount(person: DemoPerson): DemoAccountType {
  const { email, displayName, jobTitle, organisationName, demoPassword } = person;
  return { email, displayName, function: jobTitle, organisationName, password: demoPassword };
}

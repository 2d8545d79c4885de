import { Payload } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { LinkedProvider } from '../use-cases/linked-providers.js';
import type { OfferedProvider } from '../use-cases/list-sign-in-providers.js';

@ObjectType('SignInProvider', {
  description: 'An organisation outside that vouches for people, e.g. a Land.',
})
export class SignInProviderType {
  @Field(() => ID, { description: 'Its key, as it stands in addresses.' })
  key!: string;

  @Field(() => String, { description: 'Its name in German.' })
  labelDe!: string;

  @Field(() => String, { description: 'Its name in English.' })
  labelEn!: string;

  @Field(() => Boolean, {
    description: 'False when it did not answer the last time somebody wanted to go there.',
  })
  available!: boolean;
}

@ObjectType('LinkedProviderAbilities', {
  description: 'What the person may do with a provider of their account.',
})
export class LinkedProviderAbilities {
  @Field(() => Boolean, { description: 'Take it away; the last way to sign in stays.' })
  unlink!: boolean;
}

@ObjectType('LinkedProvider', { description: 'A provider that opens the account of the signed-in person.' })
export class LinkedProviderType {
  @Field(() => ID, { description: 'The link; stays the same while it lasts.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the provider, null when it is offered no longer.',
  })
  key!: string | null;

  @Field(() => String, { description: 'Its name in German, or its host when it is offered no longer.' })
  labelDe!: string;

  @Field(() => String, { description: 'Its name in English, or its host when it is offered no longer.' })
  labelEn!: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when it opens the account.' })
  linkedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last used.' })
  lastUsedAt!: Date;

  @Field(() => LinkedProviderAbilities, { description: 'What the person may do with it.' })
  viewerCan!: LinkedProviderAbilities;
}

@InputType('LinkProviderInput', { description: 'Which provider is to open the account.' })
export class LinkProviderInputType {
  @Field(() => ID, { description: 'Its key.' })
  provider!: string;
}

@ObjectType({ description: 'Where the person goes on to link a provider.' })
export class LinkProviderPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address at the provider.' })
  address?: string | null;
}

@InputType('UnlinkProviderInput', { description: 'Which provider no longer opens the account.' })
export class UnlinkProviderInputType {
  @Field(() => ID, { description: 'The link.' })
  id!: string;
}

@ObjectType({ description: 'The answer to taking a provider away.' })
export class UnlinkProviderPayload extends Payload {
  @Field(() => [LinkedProviderType], {
    nullable: true,
    description: 'The providers that still open the account.',
  })
  linkedProviders?: LinkedProviderType[] | null;
}

/** The provider as everybody sees it. */
export function toSignInProvider({ key, label, available }: OfferedProvider): SignInProviderType {
  return { key, labelDe: label.de, labelEn: label.en, available };
}

/** The provider as its person sees it. */
export function toLinkedProvider({ identity, provider, canUnlink }: LinkedProvider): LinkedProviderType {
  const host = URL.parse(identity.issuer)?.host ?? identity.issuer;
  return {
    id: identity.id,
    key: provider?.key ?? null,
    labelDe: provider?.label.de ?? host,
    labelEn: provider?.label.en ?? host,
    linkedAt: identity.linkedAt,
    lastUsedAt: identity.lastUsedAt,
    viewerCan: { unlink: canUnlink },
  };
}

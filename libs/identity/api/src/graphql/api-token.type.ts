import {
  TOKEN_ROLES,
  TOKEN_STATES,
  tokenState,
  type TokenRole,
  type TokenState,
} from '@allmende/identity-core';
import { enumOf, Payload } from '@allmende/platform-api';
import { TOKEN_SCOPES, type TokenScope } from '@allmende/platform-core';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NamedToken } from '../use-cases/list-tokens.js';

const TokenRoleEnum = enumOf(TOKEN_ROLES);
const TokenScopeEnum = enumOf(TOKEN_SCOPES);
const TokenStateEnum = enumOf(TOKEN_STATES);

registerEnumType(TokenRoleEnum, {
  name: 'TokenRole',
  description: 'What a machine may do inside one organisation; the rest is for people.',
});
registerEnumType(TokenScopeEnum, {
  name: 'TokenScope',
  description: 'What a token may be used for: ask, change, send documents of its own.',
});
registerEnumType(TokenStateEnum, { name: 'TokenState', description: 'Whether a token works.' });

@ObjectType('ApiToken', { description: 'A key by which a machine acts for a person in one organisation.' })
export class ApiTokenType {
  @Field(() => ID, { description: 'Stays the same for ever; not the key itself.' })
  id!: string;

  @Field(() => String, { description: 'What the person calls it.' })
  name!: string;

  @Field(() => String, { description: 'The first characters of the key, to tell it from others.' })
  prefix!: string;

  @Field(() => ID, { description: 'The organisation it acts for.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of that organisation.' })
  organisationName!: string;

  @Field(() => String, { description: 'The person in whose name it acts.' })
  accountName!: string;

  @Field(() => [TokenRoleEnum], {
    description: 'Its roles there; they count only as long as the person has them too.',
  })
  roles!: TokenRole[];

  @Field(() => [TokenScopeEnum], { description: 'What it may be used for.' })
  scopes!: TokenScope[];

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it stops working by itself.' })
  expiresAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was used last, to the minute; null when never.',
  })
  lastUsedAt!: Date | null;

  @Field(() => TokenStateEnum, { description: 'Whether it works now.' })
  state!: TokenState;
}

@InputType('CreateTokenInput', { description: 'A token somebody wants.' })
export class CreateTokenInputType {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ID, { description: 'The organisation it acts for; one of the own.' })
  organisationId!: string;

  @Field(() => [TokenRoleEnum], { description: 'At most the own roles there.' })
  roles!: TokenRole[];

  @Field(() => [TokenScopeEnum], { description: 'What it may be used for.' })
  scopes!: TokenScope[];

  @Field(() => Int, { description: 'For how many days, 7 to 365.' })
  days!: number;
}

@InputType('RevokeTokenInput', { description: 'A token that shall stop working.' })
export class RevokeTokenInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@ObjectType({ description: 'The new token; its text is told here and never again.' })
export class CreateTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: 'As it is listed.' })
  token?: ApiTokenType | null;

  @Field(() => String, { nullable: true, description: 'The key itself. It is kept nowhere.' })
  secret?: string | null;
}

@ObjectType({ description: 'The token that works no more.' })
export class RevokeTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: 'As it is listed now.' })
  token?: ApiTokenType | null;
}

/** The token as clients see it. */
export function toApiToken(token: NamedToken, now: Date): ApiTokenType {
  const { id, name, prefix, organisationId, organisationName, accountName } = token;
  const { createdAt, expiresAt, lastUsedAt } = token;
  return {
    ...{ id, name, prefix, organisationId, organisationName, accountName },
    ...{ createdAt, expiresAt, lastUsedAt },
    roles: [...token.roles],
    scopes: [...token.scopes],
    state: tokenState(token, now),
  };
}

import { OrganisationKindEnum } from '@allmende/identity-api';
import type { OrganisationKind } from '@allmende/identity-core';
import { connectionType, Payload, ProblemType } from '@allmende/platform-api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MailDomain', { description: 'An official mail domain as editors keep it.' })
export class MailDomainType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'The domain in lower case.' })
  domain!: string;

  @Field(() => Boolean, { description: 'Whether addresses below the domain count as well.' })
  subdomains!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The 8-digit key of the municipality it is official for.',
  })
  ags!: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it is official for.' })
  organisationId!: string | null;

  @Field(() => OrganisationKindEnum, {
    nullable: true,
    description: 'The kind of organisations it is official for.',
  })
  kind!: OrganisationKind | null;

  @Field(() => String, { description: 'Where it says so.' })
  source!: string;

  @Field(() => String, { description: 'The ISO date on which somebody looked there.' })
  checkedOn!: string;
}

export const MailDomainConnection = connectionType(MailDomainType, 'MailDomain');

@InputType({
  description: 'An official mail domain; exactly one of key, organisation and kind says for whom.',
})
export class AddMailDomainInput {
  @Field(() => String, { description: 'The domain, e.g. `wattenau.example`.' })
  domain!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether addresses below the domain count as well.',
  })
  subdomains!: boolean;

  @Field(() => String, { nullable: true, description: 'The 8-digit key of a municipality.' })
  ags?: string | null;

  @Field(() => ID, { nullable: true, description: 'One organisation.' })
  organisationId?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'All organisations of a kind.' })
  kind?: OrganisationKind | null;

  @Field(() => String, { description: 'Where it says so, e.g. the address of an imprint.' })
  source!: string;

  @Field(() => String, { description: 'The ISO date on which somebody looked there.' })
  checkedOn!: string;
}

@InputType({ description: 'Which entry is taken out.' })
export class RemoveMailDomainInput {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;
}

@InputType({ description: 'A table of mail domains as text.' })
export class ImportMailDomainsInput {
  @Field(() => String, {
    description: 'CSV with a head line: `domain;ags;kind;subdomains;source;checked_on`; semicolon or comma.',
  })
  csv!: string;
}

@ObjectType({ description: 'The answer to adding a mail domain.' })
export class AddMailDomainPayload extends Payload {
  @Field(() => MailDomainType, { nullable: true, description: 'The entry.' })
  mailDomain?: MailDomainType | null;
}

@ObjectType({ description: 'The answer to removing a mail domain.' })
export class RemoveMailDomainPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The entry that is gone.' })
  removedId?: string | null;
}

@ObjectType('RefusedRow', { description: 'A row of a table that cannot be taken.' })
export class RefusedRowType {
  @Field(() => Int, { description: 'Its number as a spreadsheet counts; the head line is 1.' })
  row!: number;

  @Field(() => [ProblemType], { description: 'Why.' })
  problems!: ProblemType[];
}

@ObjectType({ description: 'What became of a table: all of it was taken, or nothing and a report.' })
export class ImportMailDomainsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many rows the table has.' })
  rows?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were taken: all of them or none.' })
  added?: number | null;

  @Field(() => [RefusedRowType], { nullable: true, description: 'The rows that stand in the way.' })
  refused?: RefusedRowType[] | null;
}

import { OrganisationKindEnum } from '@allmende/identity-api';
import type { OrganisationKind } from '@allmende/identity-core';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'For which organisation somebody says they speak.' })
export class ClaimOrganisationInput {
  @Field(() => OrganisationKindEnum, { description: 'What sort of organisation it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'The name it is known by.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The 8-digit key, for a municipality only.' })
  ags?: string | null;

  @Field(() => String, { nullable: true, description: 'The 5-digit key, for a Kreis only.' })
  districtKey?: string | null;

  @Field(() => String, { description: 'The function mailbox of the office, not the address of a person.' })
  mailbox!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'What the person does there, for the editor who decides.',
  })
  statement!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A document that speaks for it, brought in for the purpose `proof`; for editors only.',
  })
  proofFileId?: string | null;

  @Field(() => String, { nullable: true, description: 'The web address of the imprint, for editors only.' })
  imprintUrl?: string | null;
}

@InputType({ description: 'Whose imprint is read.' })
export class CheckImprintInput {
  @Field(() => ID, { description: 'Which claim.' })
  claimId!: string;
}

@InputType({ description: 'A decision about a claim, with its reason.' })
export class DecideClaimInput {
  @Field(() => ID, { description: 'Which claim.' })
  claimId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why; kept, and told to the claimant unless it is a confirmation.' })
  reason!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'What was looked at, e.g. an address or a file number.',
  })
  evidence!: string;
}

@InputType({ description: 'Where a letter with a code is sent.' })
export class OrderVerificationLetterInput {
  @Field(() => ID, { description: 'For which claim.' })
  claimId!: string;

  @Field(() => String, { description: 'The postal address as it is printed, in lines.' })
  address!: string;
}

@InputType({ description: 'The code out of a letter.' })
export class ConfirmLetterCodeInput {
  @Field(() => ID, { description: 'The organisation the letter was sent to.' })
  organisationId!: string;

  @Field(() => String, { description: 'The code as typed; blanks, hyphens and case do not matter.' })
  code!: string;
}

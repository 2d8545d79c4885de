import { OrganisationType } from '@allmende/identity-api';
import type { ClaimStatus, VerificationMeans } from '@allmende/organisations-core';
import { connectionType, Payload } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClaimStatusEnum, VerificationMeansEnum } from './claim-enums.js';
import { MailDomainType } from './mail-domain.type.js';

@ObjectType('ClaimStep', { description: 'One step in the life of a claim.' })
export class ClaimStepType {
  @Field(() => ClaimStatusEnum, { description: 'What the claim became.' })
  status!: ClaimStatus;

  @Field(() => VerificationMeansEnum, {
    nullable: true,
    description: 'How it was verified, for that step only.',
  })
  means!: VerificationMeans | null;

  @Field(() => String, { description: 'Why, in the words of whoever took the step; may be empty.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What was looked at; told to editors only.' })
  evidence!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  occurredAt!: Date;
}

@ObjectType('ClaimAbilities', { description: 'What the signed-in person may do with a claim.' })
export class ClaimAbilities {
  @Field(() => Boolean, { description: 'Type in the code of a letter.' })
  confirm!: boolean;

  @Field(() => Boolean, { description: 'Verify, reject, take a verification back, order a letter.' })
  decide!: boolean;
}

@ObjectType('OrganisationClaim', { description: 'Somebody says that they speak for an organisation.' })
export class ClaimType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => ID, { description: 'The organisation that is claimed.' })
  organisationId!: string;

  @Field(() => ClaimStatusEnum, { description: 'How far it is settled.' })
  status!: ClaimStatus;

  @Field(() => String, { nullable: true, description: 'The five digits of the Kreis, for a Kreis only.' })
  districtKey!: string | null;

  @Field(() => String, { description: 'What the claimant said about their task there; may be empty.' })
  statement!: string;

  @Field(() => Int, { description: 'Give this back when deciding, so that two editors never both decide.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was claimed.' })
  createdAt!: Date;

  @Field(() => ClaimAbilities, { description: 'What the signed-in person may do with it.' })
  viewerCan!: ClaimAbilities;
}

export const ClaimConnection = connectionType(ClaimType, 'OrganisationClaim');

@ObjectType('Claimant', { description: 'Who claims, as far as an editor has to know.' })
export class ClaimantType {
  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  jobTitle!: string | null;

  @Field(() => String, { description: 'The address the person signs in with.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether the person showed that mail to it reaches them.' })
  emailProven!: boolean;
}

@ObjectType('ClaimProof', { description: 'A document that was handed in with a claim.' })
export class ClaimProofType {
  @Field(() => ID, { description: 'Its content is at `/files/:id`.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;
}

@ObjectType('Imprint', { description: 'What the imprint of an organisation says, read on its own site.' })
export class ImprintType {
  @Field(() => String, { description: 'Where it was read in the end, after redirects.' })
  address!: string;

  @Field(() => String, { description: 'The name of that site.' })
  host!: string;

  @Field(() => String, { description: 'The title of the page; may be empty.' })
  title!: string;

  @Field(() => String, { description: 'The domain of the claimed function mailbox.' })
  mailDomain!: string;

  @Field(() => Boolean, { description: 'Whether the page names that domain.' })
  namesMailDomain!: boolean;
}

@ObjectType('ClaimEvidence', { description: 'What speaks for and against a claim; for editors only.' })
export class ClaimEvidenceType {
  @Field(() => ClaimantType, { nullable: true, description: 'Null once the account is gone.' })
  claimant!: ClaimantType | null;

  @Field(() => MailDomainType, {
    nullable: true,
    description: 'An official domain that proves the claim, e.g. because it was listed afterwards.',
  })
  provingDomain!: MailDomainType | null;

  @Field(() => [MailDomainType], { description: 'Official domains of the kind that the address is at.' })
  supportingDomains!: MailDomainType[];

  @Field(() => String, { nullable: true, description: 'The name the register has under the key.' })
  registerName!: string | null;

  @Field(() => Boolean, { description: 'Whether the function mailbox looks like that of a person.' })
  personalMailbox!: boolean;

  @Field(() => [OrganisationType], {
    description: 'Organisations with names that a reader may confuse with it.',
  })
  lookAlikes!: OrganisationType[];

  @Field(() => ClaimProofType, { nullable: true, description: 'The document the claimant handed in.' })
  proof!: ClaimProofType | null;

  @Field(() => String, { nullable: true, description: 'The address of the imprint the claimant named.' })
  imprintUrl!: string | null;
}

@ObjectType('VerificationLetter', { description: 'A letter with a code on its way to an office.' })
export class VerificationLetterType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Where it is sent; told to editors only.' })
  address!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  orderedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which its code no longer serves.' })
  expiresAt!: Date;

  @Field(() => Int, { description: 'How often its code may still be tried.' })
  attemptsLeft!: number;
}

@ObjectType({ description: 'The answer to a claim or to a decision about one.' })
export class ClaimPayload extends Payload {
  @Field(() => ClaimType, { nullable: true, description: 'The claim as it is now.' })
  claim?: ClaimType | null;
}

@ObjectType({ description: 'The answer to ordering a letter.' })
export class OrderVerificationLetterPayload extends Payload {
  @Field(() => VerificationLetterType, { nullable: true, description: 'The letter.' })
  letter?: VerificationLetterType | null;

  @Field(() => String, { nullable: true, description: 'The code to print; it cannot be read a second time.' })
  code?: string | null;
}

@ObjectType({ description: 'The answer to reading an imprint.' })
export class CheckImprintPayload extends Payload {
  @Field(() => ImprintType, { nullable: true, description: 'What stands there.' })
  imprint?: ImprintType | null;
}

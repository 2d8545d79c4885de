import type { EvidenceStatus, EvidenceType } from '@allmende/gate-core';
import { ProblemType } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceContentScalar } from './evidence-content-scalar.js';
import { EvidenceStatusEnum, EvidenceTypeEnum } from './gate-enums.js';

@ObjectType('EvidenceRecord', {
  description: 'One record of evidence, for people of the organisation whose use it is.',
})
export class EvidenceRecordType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => EvidenceTypeEnum, { description: 'Which kind.' })
  type!: EvidenceType;

  @Field(() => EvidenceStatusEnum, { description: 'How it counts today.' })
  status!: EvidenceStatus;

  @Field(() => EvidenceContentScalar, { description: 'What it says, in the shape of its kind.' })
  content!: object;

  @Field(() => [ProblemType], {
    description: 'What keeps it from being handed in; empty when it is complete.',
  })
  missing!: ProblemType[];

  @Field(() => String, { nullable: true, description: 'The last day on which it counts, an ISO date.' })
  validUntil!: string | null;

  @Field(() => Int, { description: 'Grows with every change; sent back with the next one.' })
  version!: number;

  @Field(() => String, { description: 'Why it was sent back; empty otherwise.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The record of another office it began as a copy of.' })
  reuseOf!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader wrote on it and so cannot judge it.' })
  byViewer!: boolean;

  @Field(() => GraphQLISODateTime, {
    description:
      'When it was begun, anew after it was reopened; a requirement counts only if it was fixed before.',
  })
  begunAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was saved last.' })
  savedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a second person accepted it.' })
  acceptedAt!: Date | null;
}

@ObjectType('ReusableRecord', {
  description: 'A record of another office that a use may begin with as a draft.',
})
export class ReusableRecordType {
  @Field(() => ID, { description: 'Sent to take it over.' })
  id!: string;

  @Field(() => ID, { description: 'The office that wrote it.' })
  organisationId!: string;

  @Field(() => EvidenceTypeEnum, { description: 'Which kind.' })
  type!: EvidenceType;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was accepted there.' })
  acceptedAt!: Date | null;
}

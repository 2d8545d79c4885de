import { FINDING_KINDS, type FindingKind, markText } from '@allmende/oversight-core';
import { enumOf, Payload } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TrailState } from '../use-cases/read-trail-state.js';

export const AuditFindingKindEnum = enumOf(FINDING_KINDS);

registerEnumType(AuditFindingKindEnum, {
  name: 'AuditFindingKind',
  description: 'How a line is not what it was: altered, removed, inserted, or the chain itself was touched.',
});

@ObjectType('AuditSeal', { description: 'The newest entry of the chain.' })
export class AuditSealType {
  @Field(() => GraphQLISODateTime, { description: 'When it was sealed.' })
  sealedAt!: Date;

  @Field(() => String, {
    description:
      'To be noted where the owner of the database has no hand; `audit:verify --seal` compares it.',
  })
  mark!: string;
}

@ObjectType('AuditFinding', { description: 'A place where the trail is not what it was.' })
export class AuditFindingType {
  @Field(() => AuditFindingKindEnum, { description: 'What is wrong.' })
  kind!: FindingKind;

  @Field(() => String, { nullable: true, description: 'Day of the chain; null for what never was in it.' })
  day!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place within the day.' })
  sequence!: number | null;

  @Field(() => ID, { nullable: true, description: 'The event; null when a whole day is concerned.' })
  eventId!: string | null;
}

@ObjectType('AuditCheck', { description: 'What a walk along the whole chain found.' })
export class AuditCheckType {
  @Field(() => GraphQLISODateTime, { description: 'When it was walked.' })
  checkedAt!: Date;

  @Field(() => Int, { description: 'How many lines were compared.' })
  events!: number;

  @Field(() => Int, { description: 'How many places are not what they were; 0 when all is well.' })
  findings!: number;

  @Field(() => [AuditFindingType], { description: 'The first hundred of them.' })
  named!: AuditFindingType[];
}

@ObjectType('AuditTrailState', {
  description: 'How far the chain over the trail has come and what its check found.',
})
export class AuditTrailStateType {
  @Field(() => AuditSealType, { nullable: true, description: 'Null while nothing is sealed.' })
  seal!: AuditSealType | null;

  @Field(() => Int, { description: 'Lines that the next sealing takes; it comes every minute.' })
  waiting!: number;

  @Field(() => AuditCheckType, { nullable: true, description: 'The last check; null before the first.' })
  check!: AuditCheckType | null;
}

@ObjectType('CheckAuditTrailPayload', {
  description: 'The check was asked for; the worker does it in a moment.',
})
export class CheckAuditTrailPayload extends Payload {
  @Field(() => Boolean, { description: 'True when it was asked for.' })
  asked!: boolean;
}

/** The state as clients see it. */
export function toTrailState({ seal, waiting, check }: TrailState): AuditTrailStateType {
  return {
    seal: seal === null ? null : { sealedAt: seal.sealedAt, mark: markText(seal) },
    waiting,
    check: check === null ? null : { ...check, named: [...check.named] },
  };
}

import {
  AUDIT_ACTOR_KINDS,
  AUDIT_OBJECT_KINDS,
  type AuditActorKind,
  type AuditObjectKind,
} from '@allmende/oversight-core';
import { connectionType, enumOf } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TrailLine } from '../use-cases/list-audit-events.js';

export const AuditActorKindEnum = enumOf(AUDIT_ACTOR_KINDS);
export const AuditObjectKindEnum = enumOf(AUDIT_OBJECT_KINDS);

registerEnumType(AuditActorKindEnum, {
  name: 'AuditActorKind',
  description: 'Who did something: a person, the system by itself, or somebody whose account is deleted.',
});
registerEnumType(AuditObjectKindEnum, {
  name: 'AuditObjectKind',
  description: 'What an event is about; `gone` for what no longer exists or has no name.',
});

@ObjectType('AuditActor', { description: 'Who did it, by the name of today: the trail itself holds none.' })
export class AuditActorType {
  @Field(() => AuditActorKindEnum, { description: 'Person, system or deleted account.' })
  kind!: AuditActorKind;

  @Field(() => ID, { nullable: true, description: 'The account; null for the system.' })
  accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name others see; null when nobody has it.' })
  name!: string | null;
}

@ObjectType('AuditObject', { description: 'Something an event names, as it is called today.' })
export class AuditObjectType {
  @Field(() => AuditObjectKindEnum, { description: 'What it is.' })
  kind!: AuditObjectKind;

  @Field(() => ID, { description: 'As the trail has it.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name or title; null for what is gone.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Its page, from the root of the site.' })
  path!: string | null;
}

@ObjectType('AuditDetail', { description: 'A further thing an event tells.' })
export class AuditDetailType {
  @Field(() => String, { description: 'What is told, e.g. `role`.' })
  key!: string;

  @Field(() => String, { description: 'The bare value.' })
  value!: string;

  @Field(() => AuditObjectType, {
    nullable: true,
    description: 'What the value names, if it names something.',
  })
  object!: AuditObjectType | null;
}

@ObjectType('AuditEvent', { description: 'A line of the trail: who did what to which object.' })
export class AuditEventType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'What happened, e.g. `project.published`.' })
  type!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => AuditActorType, { description: 'Who did it.' })
  actor!: AuditActorType;

  @Field(() => AuditObjectType, { description: 'What it was done to.' })
  subject!: AuditObjectType;

  @Field(() => [AuditDetailType], { description: 'Further things it tells, in no order.' })
  details!: AuditDetailType[];
}

export const AuditEventConnection = connectionType(AuditEventType, 'AuditEvent');

@InputType('AuditFilterInput', { description: 'What lines are asked for; everything left out will do.' })
export class AuditFilterInputType {
  @Field(() => String, { nullable: true, description: 'First German day, e.g. `2027-03-01`.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last German day.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Type of event, e.g. `project.published`.' })
  type?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation it concerns.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or address of who did it.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of what it was done to, or its id.' })
  object?: string | null;
}

/** The line as clients see it. */
export function toAuditEvent({ details, ...line }: TrailLine): AuditEventType {
  return { ...line, details: [...details] };
}
